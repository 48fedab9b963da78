import Localization
import Statistics
import Templates

extension PageWriter {
    /// The page of findings: what was published, held against the data and against itself.
    func reconciliation() -> Written {
        let base = edition.settings.baseURL.path
        let title = edition.say(.reconciliationTitle)
        let head = Head(
            kind: "reconciliation",
            route: edition.reconciliationRoute,
            title: title,
            description: edition.say(.reconciliationDescription),
            isIllustrative: site.findings.contains(where: \.isIllustrative),
            alternates: routes { $0.reconciliationRoute },
            trail: [
                Crumb(name: edition.say(.dataTitle), route: edition.dataRoute), Crumb(name: title, route: nil),
            ]
        )
        let groups = FindingGroup.allCases.compactMap(group)
        return write(
            head,
            [
                "intro": .text(edition.say(.reconciliationDescription)),
                "counts": .text(edition.say(.reconciliationCounts, counts([.agrees: "agree", .differs: "differ"]))),
                "other_counts": .text(
                    edition.say(
                        .reconciliationOtherCounts,
                        counts([.byConstruction: "construction", .twoIndicators: "two", .notComparable: "none"])
                    )
                ),
                "column_indicator": .text(edition.say(.columnIndicator)),
                "column_finding": .text(edition.say(.columnFinding)),
                "column_published": .text(edition.say(.columnPublished)),
                "column_found": .text(edition.say(.columnFound)),
                "column_difference": .text(edition.say(.columnDifference)),
                "column_evidence": .text(edition.say(.columnEvidence)),
                "groups": .list(groups),
                "csv_url": .text(base + FindingsDownload.path + ".csv"),
                "json_url": .text(base + FindingsDownload.path + ".json"),
            ]
        )
    }

    private func counts(_ holes: KeyValuePairs<FindingGroup, String>) -> [String: String] {
        Dictionary(
            holes.map { group, hole in
                (hole, edition.language.integer(site.findings.count { FindingGroup($0) == group }))
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private func group(_ group: FindingGroup) -> TemplateValue? {
        let own = site.findings.filter { FindingGroup($0) == group }
        // What rests on published figures alone weighs more than what a made-up table takes part in.
        let findings = own.filter { !$0.isIllustrative } + own.filter(\.isIllustrative)
        guard !findings.isEmpty else { return nil }
        return .object([
            "id": .text(group.rawValue),
            "title": .text(edition.say(group.title)),
            "intro": .optional(group.intro.map { edition.say($0) }),
            "findings": .list(findings.map { line($0, in: group) }),
        ])
    }

    private func line(_ finding: Finding, in group: FindingGroup) -> TemplateValue {
        // What the group says of all its findings is not said again of each.
        let notes = group == .byConstruction ? [] : edition.notes(finding)
        let sources = edition.rowSources(finding)
        return .object([
            "id": .text(finding.id),
            "name": .text(edition.name(of: finding)),
            "url": .text(edition.href(edition.route(indicator: finding.subject.indicator))),
            "area": .text(edition.title(ofArea: finding.area)),
            "period": .text(edition.language.period(finding.period)),
            "sentence": .text(edition.sentence(finding)),
            "notes": .list(notes.map { .text($0) }),
            "published": .text(edition.publishedText(finding)),
            "found": .optional(edition.foundText(finding)),
            "difference": .optional(edition.differenceText(finding)),
            "is_illustrative": .boolean(finding.isIllustrative),
            "documents": .optional(
                edition.documents(finding).isEmpty ? nil : edition.documents(finding).joined(separator: "; ")
            ),
            "observation_lines": .optional(edition.observationLines(finding)),
            "sources": .list(sources.map { .object(["title": .text($0.title), "lines": .text($0.lines)]) }),
        ])
    }
}

/// The parts of the page of findings, in their order: what is wrong comes first.
enum FindingGroup: String, CaseIterable, Sendable {
    case differs
    case twoIndicators = "two-indicators"
    case agrees
    case byConstruction = "by-construction"
    case notComparable = "not-comparable"

    /// The part that a finding stands in. Agreement by construction is kept apart: it confirms nothing.
    init(_ finding: Finding) {
        self =
            switch finding.verdict {
            case .differs: .differs
            case .twoIndicators: .twoIndicators
            case .agrees: finding.isByConstruction ? .byConstruction : .agrees
            case .notComparable: .notComparable
            }
    }

    /// The heading.
    var title: Phrase {
        switch self {
        case .differs: .findingsDiffer
        case .twoIndicators: .findingsTwoIndicators
        case .agrees: .findingsAgree
        case .byConstruction: .findingsByConstruction
        case .notComparable: .findingsNotComparable
        }
    }

    /// What must be known of all findings in it.
    var intro: Phrase? { self == .byConstruction ? .findingsByConstructionIntro : nil }
}
