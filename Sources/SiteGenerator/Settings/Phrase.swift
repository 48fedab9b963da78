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
    // What is withheld.
    case suppressed
    case suppressedNote = "suppressed_note"
    case suppressedSentence = "suppressed_sentence"
    case suppressedCells = "suppressed_cells"
    case rankingSentencePublished = "ranking_sentence_published"

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
        case .suppressedNote: ["threshold"]
        case .suppressedSentence: ["name", "area", "period"]
        case .suppressedCells: ["count", "field", "threshold"]
        case .rankingSentencePublished: ["highest", "value", "lowest", "least"]
        default: []
        }
    }
}
