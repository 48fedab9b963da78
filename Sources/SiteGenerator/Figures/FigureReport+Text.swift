import Localization
import Quantities
import Statistics

extension FigureReport {
    /// The figure for people: one line a fact, `name: value`.
    public var text: String {
        guard let first = site.editions.first else { return address }
        var lines = [address]
        func add(_ name: String, _ value: String?) {
            if let value { lines.append("  \(name): \(value)") }
        }
        for edition in site.editions { add("value (\(edition.language.rawValue))", formatted(edition)) }
        if isWithheld { add("withheld", "yes: it counts a few people, or would give such a count away") }
        add("exactly", exactly(first))
        add("numerator", line.map { first.machineText($0.numerator) })
        add("denominator", line.map { first.machineText($0.denominator) })
        for edition in site.editions { add("sentence (\(edition.language.rawValue))", sentence(edition)) }
        for target in targets { add("target", targetText(target, first)) }
        for edition in site.editions {
            add("arithmetic (\(edition.language.rawValue))", progress.flatMap { edition.arithmetic($0, figure) })
        }
        add("coverage", coverageText)
        add("published", publishedText(first))
        if rows.isEmpty { add("rows", "none") }
        for file in rows { add("rows", "\(file.path):\(file.lineText) (\(file.count) of \(file.table))") }
        for edition in site.editions { add("source (\(edition.language.rawValue))", edition.source(subject.indicator)) }
        add("as of", site.figures.dataset.periods.lastDay(of: subject.period).iso)
        add("illustrative", figure.isIllustrative ? "yes" : "no")
        for form in forms {
            // One line a fact: what has several is joined, and JSON has it as it is pasted.
            add(form.name, form.text.split(separator: "\n").map { $0.trimmingBlanks }.joined(separator: " "))
        }
        return lines.joined(separator: "\n")
    }

    /// The targets that count for the period; none for a class, which has none of its own.
    var targets: [Target] {
        guard subject.category == nil else { return [] }
        return site.figures.targets(subject.indicator, area: subject.area, period: subject.period)
    }

    /// The value before rounding: `83/129`, as it stands on the line; nil where the printed value is exact.
    private func exactly(_ edition: Edition) -> String? {
        if let line { return "\(edition.machineText(line.numerator))/\(edition.machineText(line.denominator))" }
        guard let value else { return nil }
        return value.isWhole ? String(value.numerator) : "\(value.numerator)/\(value.denominator)"
    }

    private func targetText(_ target: Target, _ edition: Edition) -> String {
        let progress = site.figures.progress(figure, target)
        let name = edition.name(of: target, subject.indicator)
        let share =
            site.figures.withholdsAttained(figure, target) ? edition.say(.suppressed) : edition.percent(progress.share)
        return "\(target.id): \(name), \(target.deadline.iso): \(share), \(progress.status.rawValue)"
    }

    private var coverageText: String? {
        figure.coverage.map { coverage in
            "\(coverage.reported) of \(coverage.clubs) clubs reported for the period, \(coverage.carried) carried forward, "
                + "\(coverage.silent) never reported"
        }
    }

    private func publishedText(_ edition: Edition) -> String? {
        let blocks = Blocks(edition: edition, site: site)
        let texts = published.map { observation in
            blocks.published(observation) + (observation.document.map { " (\($0))" } ?? "")
        }
        return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }
}
