/// The sentences that the program makes from data, by the name they have in `strings/*.yml` under `phrases:`.
///
/// A phrase has holes in braces; both languages fill the same ones, in the order their grammar asks for.
enum Phrase: String, CaseIterable, Sendable {
    // Figures in a sentence.
    case timeStock = "time_stock"
    case timeFlow = "time_flow"
    case timeSince = "time_since"
    case clause
    case sentence
    case sentenceWithTargets = "sentence_with_targets"
    case targetShare = "target_share"
    case targetPlain = "target_plain"
    case targetStretch = "target_stretch"
    case listAnd = "list_and"
    case noData = "no_data"
    case noDataSentence = "no_data_sentence"
    case valueWithUnit = "value_with_unit"
    case changeUp = "change_up"
    case changeDown = "change_down"
    case changeNone = "change_none"
    case changeSlight = "change_slight"
    case percentagePoints = "percentage_points"
    case coverageWhole = "coverage_whole"
    case coveragePart = "coverage_part"
    case coverageSilent = "coverage_silent"
    case carriedKey = "carried_key"
    case carriedFrom = "carried_from"
    case observedSentence = "observed_sentence"
    case changeRelative = "change_relative"
    case classSentence = "class_sentence"
    case targetPlainPerPeriod = "target_plain_per_period"
    case targetStretchPerPeriod = "target_stretch_per_period"
    case targetShareFalling = "target_share_falling"
    // Targets and progress.
    case statusMet = "status_met"
    case statusOnTrack = "status_on_track"
    case statusBehind = "status_behind"
    case statusMissed = "status_missed"
    case statusUnderWay = "status_under_way"
    case statusNoData = "status_no_data"
    case arithmetic
    case arithmeticPlain = "arithmetic_plain"
    case projection
    case expectedNow = "expected_now"
    case deadline
    case arithmeticFalling = "arithmetic_falling"
    case arithmeticPeriod = "arithmetic_period"
    case arithmeticTotal = "arithmetic_total"
    case ledgerVersion = "ledger_version"
    case ledgerVersionByDocument = "ledger_version_by_document"
    // Charts and tables.
    case trendTitle = "trend_title"
    case trendSentence = "trend_sentence"
    case trendSentenceFlat = "trend_sentence_flat"
    case progressTitle = "progress_title"
    case rankingTitle = "ranking_title"
    case areaPeriodsTitle = "area_periods_title"
    case rankingSentence = "ranking_sentence"
    case rankingSentenceOne = "ranking_sentence_one"
    case breakdownTitle = "breakdown_title"
    case breakdownSentence = "breakdown_sentence"
    case childrenTitle = "children_title"
    case childrenSentence = "children_sentence"
    case observationsTitle = "observations_title"
    case columnPeriod = "column_period"
    case columnArea = "column_area"
    case columnTarget = "column_target"
    case columnIssuer = "column_issuer"
    case columnDeadline = "column_deadline"
    case columnShare = "column_share"
    case columnStatus = "column_status"
    case columnCategory = "column_category"
    case columnClubs = "column_clubs"
    case columnIndicator = "column_indicator"
    case columnPublished = "column_published"
    case columnComputed = "column_computed"
    case columnSource = "column_source"
    case columnShareOfTotal = "column_share_of_total"
    case columnReported = "column_reported"
    case reportedOf = "reported_of"
    case columnTotal = "column_total"
    case source
    case sourceData = "source_data"
    case asOf = "as_of"
    case illustrative
    case columnRank = "column_rank"
    case columnRankBy = "column_rank_by"
    case rankNote = "rank_note"
    case rankNoteLowest = "rank_note_lowest"
    case distributionTitle = "distribution_title"
    case distributionSentence = "distribution_sentence"
    case distributionsTitle = "distributions_title"
    case distributionsSentence = "distributions_sentence"
    case distributionNote = "distribution_note"
    case columnMinimum = "column_minimum"
    case columnLowerQuartile = "column_lower_quartile"
    case columnMedian = "column_median"
    case columnUpperQuartile = "column_upper_quartile"
    case columnMaximum = "column_maximum"
    case sharesWhole = "shares_whole"
    case sharesDiffer = "shares_differ"
    case sharesSum = "shares_sum"
    // Areas, clubs, indicators.
    case areaLead = "area_lead"
    case areaLeadUnregistered = "area_lead_unregistered"
    case clubLead = "club_lead"
    case clubFounded = "club_founded"
    case clubClosed = "club_closed"
    case clubArea = "club_area"
    case clubHistory = "club_history"
    case clubDescription = "club_description"
    case indicatorDescription = "indicator_description"
    case areaDescription = "area_description"
    case computedCount = "computed_count"
    case computedSum = "computed_sum"
    case computedMean = "computed_mean"
    case computedMedian = "computed_median"
    case computedRatio = "computed_ratio"
    case computedBreakdown = "computed_breakdown"
    case computedObserved = "computed_observed"
    case computedStock = "computed_stock"
    case computedReports = "computed_reports"
    case computedFlow = "computed_flow"
    case computedSince = "computed_since"
    case rounded
    case computedSameReports = "computed_same_reports"
    // Pages.
    case homeTitle = "home_title"
    case areasTitle = "areas_title"
    case areasDescription = "areas_description"
    case indicatorsTitle = "indicators_title"
    case indicatorsDescription = "indicators_description"
    case newsTitle = "news_title"
    case newsDescription = "news_description"
    case pageOf = "page_of"
    case dataTitle = "data_title"
    case dataDescription = "data_description"
    case galleryTitle = "gallery_title"
    case galleryDescription = "gallery_description"
    case notFoundTitle = "not_found_title"
    case notFoundDescription = "not_found_description"
    case rows
    case illustrativeNote = "illustrative_note"
    // Areas that changed.
    case areaUntil = "area_until"
    case areaEnded = "area_ended"
    case changeMerge = "change_merge"
    case changeSplit = "change_split"
    case changePart = "change_part"
    case changeRename = "change_rename"
    case changeRecode = "change_recode"
    case changeAbolish = "change_abolish"
    case changeReplaced = "change_replaced"
    case changeDated = "change_dated"
    case changeDatedPlain = "change_dated_plain"
    case boundaryMark = "boundary_mark"
    case boundaryMarkPlain = "boundary_mark_plain"
    case boundaryRestatedNote = "boundary_restated_note"
    case boundaryBreakNote = "boundary_break_note"
    case columnBoundaries = "column_boundaries"
    case boundarySame = "boundary_same"
    case boundaryRestated = "boundary_restated"
    case boundaryFormer = "boundary_former"

    // Reconciliation.
    case reconciliationTitle = "reconciliation_title"
    case reconciliationDescription = "reconciliation_description"
    case reconciliationCounts = "reconciliation_counts"
    case reconciliationOtherCounts = "reconciliation_other_counts"
    case findingsDiffer = "findings_differ"
    case findingsTwoIndicators = "findings_two_indicators"
    case findingsAgree = "findings_agree"
    case findingsByConstruction = "findings_by_construction"
    case findingsByConstructionIntro = "findings_by_construction_intro"
    case findingsNotComparable = "findings_not_comparable"
    case columnFinding = "column_finding"
    case columnFound = "column_found"
    case columnDifference = "column_difference"
    case columnEvidence = "column_evidence"
    case findingComputedAgrees = "finding_computed_agrees"
    case findingComputedDiffers = "finding_computed_differs"
    case findingNotComputed = "finding_not_computed"
    case findingShareAgrees = "finding_share_agrees"
    case findingShareOtherRounding = "finding_share_other_rounding"
    case findingShareDiffers = "finding_share_differs"
    case findingClassesAgree = "finding_classes_agree"
    case findingClassesDiffer = "finding_classes_differ"
    case findingNested = "finding_nested"
    case findingClassAmountsAgree = "finding_class_amounts_agree"
    case findingClassAmountsDiffer = "finding_class_amounts_differ"
    case findingRatioAgrees = "finding_ratio_agrees"
    case findingRatioDiffers = "finding_ratio_differs"
    case findingTwoIndicators = "finding_two_indicators"
    case findingChildrenAgree = "finding_children_agree"
    case findingChildrenDiffer = "finding_children_differ"
    case findingChildrenUnknown = "finding_children_unknown"
    case findingByConstruction = "finding_by_construction"
    case findingIllustrative = "finding_illustrative"
    case findingRoundings = "finding_roundings"
    case amountPublished = "amount_published"
    case amountComputed = "amount_computed"
    case roundingHalfUp = "rounding_half_up"
    case roundingHalfEven = "rounding_half_even"
    case roundingCutOff = "rounding_cut_off"
    case evidenceObservations = "evidence_observations"
    case evidenceRows = "evidence_rows"

    // Changes of published figures.
    case revisionsTitle = "revisions_title"
    case revisionsDescription = "revisions_description"
    case revisionsOf = "revisions_of"
    case revisionsNone = "revisions_none"
    case revisionUnexplained = "revision_unexplained"
    case movesTitle = "moves_title"
    case reviewTitle = "review_title"
    case columnBefore = "column_before"
    case columnAfter = "column_after"
    case columnDate = "column_date"
    case columnNote = "column_note"
    case columnArticle = "column_article"
    case columnPeriodBefore = "column_period_before"
    case revisionPublished = "revision_published"

    // The file of all published figures.
    case figuresTitle = "figures_title"
    case figuresDescription = "figures_description"
    case figuresKind = "figures_kind"
    case figuresIndicator = "figures_indicator"
    case figuresClass = "figures_class"
    case figuresTarget = "figures_target"
    case figuresArea = "figures_area"
    case figuresPeriod = "figures_period"
    case figuresDocument = "figures_document"
    case figuresValue = "figures_value"
    case figuresNumerator = "figures_numerator"
    case figuresDenominator = "figures_denominator"
    case figuresClubs = "figures_clubs"
    case figuresReported = "figures_reported"
    case figuresCarried = "figures_carried"
    case figuresIllustrative = "figures_illustrative"

    // What is withheld.
    case suppressed
    case suppressedNote = "suppressed_note"
    case suppressedSentence = "suppressed_sentence"
    case suppressedCells = "suppressed_cells"
    case rankingSentencePublished = "ranking_sentence_published"

    // Blocks that articles ask for.
    case suppressedKey = "suppressed_key"
    case rangeUnder = "range_under"
    case rangeBetween = "range_between"
    case rangeFrom = "range_from"
    case projectionReached = "projection_reached"
    case projectionAtDeadline = "projection_at_deadline"
    case changeTitle = "change_title"
    case changeCounts = "change_counts"
    case changeMost = "change_most"
    case changeBoundaries = "change_boundaries"
    case columnChange = "column_change"
    case coursesTitle = "courses_title"
    case heatShown = "heat_shown"
    case coursesBoundaries = "courses_boundaries"
    case oneClub = "one_club"
    case pairsTitle = "pairs_title"
    case pairsTitleByClass = "pairs_title_by_class"
    case pairsCounts = "pairs_counts"
    case pairsCountsByClass = "pairs_counts_by_class"
    case pairsMost = "pairs_most"
    case mapTitle = "map_title"
    case mapKnown = "map_known"
    case mapPublished = "map_published"
    case mapPublishedKey = "map_published_key"
    case timelineTitle = "timeline_title"
    case timelineSentence = "timeline_sentence"
    case timelineLatest = "timeline_latest"
    case timelineNext = "timeline_next"
    case timelineChanges = "timeline_changes"
    case timelineTarget = "timeline_target"
    case timelineDocument = "timeline_document"
    case timelineChange = "timeline_change"
    case timelineDeadline = "timeline_deadline"
    case timelineArticle = "timeline_article"
    case columnDay = "column_day"
    case columnMilestone = "column_milestone"
    case columnIssuedBy = "column_issued_by"
    case timelineNumber = "timeline_number"

    // Embeds and what is taken from them.
    case figureOfPeriod = "figure_of_period"
    case frozenEdition = "frozen_edition"
    case frozenCorrected = "frozen_corrected"
    case frozenWithdrawn = "frozen_withdrawn"
    case frozenWhy = "frozen_why"
    case frozenMore = "frozen_more"
    case quoteChange = "quote_change"
    case pictureAlt = "picture_alt"
    case citation
    case galleryOf = "gallery_of"
    case galleryOfDescription = "gallery_of_description"

    // News and search.
    case listDescription = "list_description"
    case tagTitle = "tag_title"
    case authorTitle = "author_title"
    case yearTitle = "year_title"
    case areaNewsTitle = "area_news_title"
    case topicCategories = "topic_categories"
    case topicEvents = "topic_events"
    case topicYears = "topic_years"
    case topicAreas = "topic_areas"
    case topicAuthors = "topic_authors"
    case topicTags = "topic_tags"
    case searchTitle = "search_title"
    case searchDescription = "search_description"
    case searchClub = "search_club"
    case searchArticle = "search_article"
    case searchPage = "search_page"

    /// The holes that a phrase must have, each at least once.
    var holes: [String] {
        switch self {
        case .timeStock, .timeFlow: ["period"]
        case .timeSince: ["since", "period"]
        case .clause: ["name", "area", "value"]
        case .sentence: ["time", "clause"]
        case .sentenceWithTargets: ["time", "clause", "targets"]
        case .targetShare: ["share", "target"]
        case .targetPlain, .targetStretch: ["value", "issuer"]
        case .listAnd: ["first", "last"]
        case .noDataSentence: ["name", "area", "period"]
        case .valueWithUnit: ["value", "unit"]
        case .changeUp, .changeDown: ["change", "period"]
        case .changeNone, .changeSlight: ["period"]
        case .percentagePoints: ["value"]
        case .coverageWhole: ["clubs"]
        case .coveragePart: ["reported", "clubs", "carried"]
        case .coverageSilent: ["silent"]
        case .carriedFrom: ["clubs", "period"]
        case .observedSentence: ["name", "area", "value", "period", "source"]
        case .arithmetic: ["baseline", "target", "gone", "total", "expected"]
        case .arithmeticPlain: ["value", "target", "share"]
        case .projection: ["date", "from", "to"]
        case .expectedNow: ["value"]
        case .deadline: ["date"]
        case .trendTitle: ["name", "area"]
        case .trendSentence: ["name", "area", "first", "last", "from", "to"]
        case .trendSentenceFlat: ["name", "area", "last", "from", "to"]
        case .progressTitle, .breakdownTitle: ["name", "area"]
        case .rankingTitle, .areaPeriodsTitle: ["name", "area"]
        case .rankingSentence: ["highest", "value", "lowest", "least"]
        case .rankingSentenceOne: ["highest", "value"]
        case .breakdownSentence: ["category", "value", "share", "total"]
        case .childrenTitle: ["area", "period"]
        case .childrenSentence: ["count", "area"]
        case .observationsTitle: ["name"]
        case .source: ["source"]
        case .reportedOf: ["reported", "clubs"]
        case .sourceData: ["site", "tables"]
        case .asOf: ["period"]
        case .areaLead: ["area", "clubs", "members", "period"]
        case .areaLeadUnregistered: ["area"]
        case .clubLead: ["club", "members", "period"]
        case .clubHistory, .clubDescription: ["club"]
        case .indicatorDescription: ["name", "description"]
        case .areaDescription: ["area"]
        case .computedSum, .computedMean, .computedMedian: ["field", "table"]
        case .computedCount: ["table"]
        case .computedRatio: ["numerator", "denominator"]
        case .computedBreakdown: ["field", "table"]
        case .computedSince: ["since"]
        case .rounded: ["rounding"]
        case .pageOf: ["page", "count"]
        case .rows: ["count"]
        case .areaUntil, .areaEnded: ["area", "date"]
        case .changeMerge, .changeSplit, .changePart, .changeRename, .changeRecode, .changeReplaced: ["from", "to"]
        case .changeAbolish: ["from"]
        case .changeDated: ["date", "instrument", "change"]
        case .changeDatedPlain: ["date", "change"]
        case .boundaryMark: ["date", "instrument"]
        case .boundaryMarkPlain, .boundaryRestatedNote, .boundaryBreakNote: ["date"]

        case .reconciliationCounts: ["agree", "differ"]
        case .reconciliationOtherCounts: ["construction", "two", "none"]
        case .findingComputedAgrees, .findingComputedDiffers: ["name", "area", "period", "published", "found"]
        case .findingNotComputed: ["name", "area", "period", "published"]
        case .findingShareAgrees: ["name", "area", "period", "value", "target", "exact", "published", "roundings"]
        case .findingShareOtherRounding:
            ["name", "area", "period", "value", "target", "exact", "published", "roundings", "rounded"]
        case .findingShareDiffers: ["name", "area", "period", "value", "target", "exact", "published", "rounded"]
        case .findingClassesAgree, .findingClassesDiffer:
            ["name", "area", "period", "sum", "apart", "nested", "total"]
        case .findingNested, .amountPublished, .amountComputed: ["value"]
        case .findingClassAmountsAgree, .findingClassAmountsDiffer:
            ["name", "area", "period", "sum", "apart", "nested", "published", "limit"]
        case .findingRatioAgrees, .findingRatioDiffers:
            ["name", "area", "period", "ratio", "denominator", "product", "numerator", "plain", "quotient"]
        case .findingTwoIndicators: ["area", "period", "stock", "flow", "value"]
        case .findingChildrenAgree: ["name", "area", "period", "count", "sum", "published"]
        case .findingChildrenDiffer, .findingChildrenUnknown:
            ["name", "area", "period", "known", "count", "sum", "published"]
        case .findingRoundings: ["roundings"]
        case .evidenceObservations: ["table", "lines"]
        case .evidenceRows: ["table", "count"]

        case .revisionsOf: ["name"]
        case .revisionPublished: ["name", "source"]
        case .changeRelative: ["change", "share"]
        case .classSentence: ["time", "area", "value", "category", "name"]
        case .targetPlainPerPeriod, .targetStretchPerPeriod: ["value", "issuer"]
        case .targetShareFalling: ["share", "target"]
        case .arithmeticFalling: ["baseline", "value", "target", "share"]
        case .arithmeticTotal: ["value", "since", "period"]
        case .ledgerVersion: ["value", "date"]
        case .ledgerVersionByDocument: ["value", "date", "document"]
        case .columnRankBy: ["name"]
        case .distributionTitle: ["name", "area"]
        case .distributionSentence: ["clubs", "area", "lower", "upper", "median"]
        case .distributionsTitle: ["area"]
        case .distributionNote: ["clubs"]
        case .sharesDiffer: ["category", "share"]
        case .sharesSum: ["sum"]
        case .suppressedNote: ["threshold"]
        case .suppressedSentence: ["name", "area", "period"]
        case .suppressedCells: ["count", "field", "threshold"]
        case .rankingSentencePublished: ["highest", "value", "lowest", "least"]

        case .figureOfPeriod: ["name", "period"]
        case .frozenEdition: ["period"]
        case .frozenCorrected: ["figure", "old", "new"]
        case .frozenWithdrawn: ["figure", "old"]
        case .frozenWhy: ["date", "note"]
        case .frozenMore: ["count"]
        case .quoteChange: ["change"]
        case .pictureAlt: ["title", "sentence"]
        case .citation: ["publisher", "year", "title", "site", "url"]
        case .galleryOf, .galleryOfDescription: ["name"]

        case .listDescription: ["title", "count"]
        case .tagTitle: ["tag"]
        case .authorTitle: ["author"]
        case .yearTitle: ["year"]
        case .areaNewsTitle: ["area"]

        case .rangeUnder: ["to"]
        case .rangeBetween: ["from", "to"]
        case .rangeFrom: ["from"]
        case .projectionReached: ["value", "date"]
        case .projectionAtDeadline: ["value"]
        case .changeTitle: ["name", "area", "from", "to"]
        case .changeCounts: ["name", "from", "to", "up", "down", "same", "count", "all"]
        case .changeMost: ["area", "first", "last"]
        case .coursesTitle: ["name", "area"]
        case .heatShown: ["shown", "all"]
        case .pairsTitle: ["left", "right", "area"]
        case .pairsTitleByClass: ["name", "left", "right"]
        case .pairsCounts, .pairsCountsByClass: ["left", "right", "more", "same", "count"]
        case .pairsMost: ["row", "first", "second"]
        case .mapTitle: ["name", "area"]
        case .mapKnown: ["known", "all"]
        case .mapPublished: ["count"]
        case .timelineTitle: ["name"]
        case .timelineNumber: ["number"]
        case .timelineSentence: ["count", "from", "to"]
        case .timelineLatest, .timelineNext: ["title", "date"]
        case .timelineChanges: ["count", "instrument"]
        case .timelineTarget: ["issuer", "values"]
        default: []
        }
    }
}
