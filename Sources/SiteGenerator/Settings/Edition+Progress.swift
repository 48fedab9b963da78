import ClubData
import Localization
import Quantities
import Statistics

extension Edition {
    /// The arithmetic behind a status, in words: the share, and the straight line it is held against.
    func arithmetic(_ progress: Progress, _ figure: Figure) -> String? {
        guard progress.value != nil else { return nil }
        let indicator = figure.indicator
        let target = progress.target
        let share = [added(progress, figure), division(progress, indicator), perPeriod(target)].compactMap { $0 }
            .joined(separator: " ")
        guard let days = progress.days, let expected = progress.expected else { return share }
        let line = say(
            .arithmetic,
            [
                "baseline": text(target.baseline ?? .zero, indicator), "target": text(target.value, indicator),
                "gone": language.integer(days.gone), "total": language.integer(days.total),
                "expected": expectedText(expected, indicator),
            ]
        )
        return share + " " + line
    }

    /// value ÷ target; where less is better, the part of the way that has been gone. Nil where there is no such share.
    private func division(_ progress: Progress, _ indicator: Indicator) -> String? {
        var values = [
            "value": text(progress.value, indicator), "target": text(progress.target.value, indicator),
            "share": percent(progress.share),
        ]
        guard progress.isFalling else { return say(.arithmeticPlain, values) }
        guard progress.share != nil, let baseline = progress.target.baseline else { return nil }
        values["baseline"] = text(baseline, indicator)
        return say(.arithmeticFalling, values)
    }

    /// Where what is held against a target is a sum of periods: from when to when.
    private func added(_ progress: Progress, _ figure: Figure) -> String? {
        guard progress.value != figure.value, let start = progress.target.start else { return nil }
        return say(
            .arithmeticTotal,
            [
                "value": textWithUnit(progress.value, figure.indicator), "since": language.date(start),
                "period": language.periodInSentence(figure.period),
            ]
        )
    }

    private func perPeriod(_ target: Target) -> String? {
        target.per == .period ? say(.arithmeticPeriod) : nil
    }

    /// The versions of a target that was revised, oldest first: value, first day, document; none of one that was not.
    func ledger(of target: Target, _ indicator: Indicator) -> [String] {
        guard let ledger = figures.ledger(of: target), ledger.isRevised else { return [] }
        return ledger.versions.compactMap { version in
            guard let date = version.validFrom else { return nil }
            let values = ["value": textWithUnit(version.value, indicator), "date": language.date(date)]
            guard let document = name(ofDocument: version.document) else { return say(.ledgerVersion, values) }
            return say(.ledgerVersionByDocument, values.merging(["document": document]) { first, _ in first })
        }
    }

    /// What the straight line asks for: counts with one decimal, since no club is half a club but a line passes there.
    func expectedText(_ expected: Ratio, _ indicator: Indicator) -> String {
        if case .integer = indicator.format { return number(expected, decimals: 1) }
        return text(expected, indicator)
    }

    /// The day on which a target would be reached at the pace of late, as a sentence that says it is a projection.
    func projection(_ indicator: Indicator, area: Int, _ target: Target) -> String? {
        guard let projection = projectionDay(indicator, area: area, target) else { return nil }
        return say(
            .projection,
            [
                "date": language.dateWithWord(projection.date), "from": language.periodInSentence(projection.from),
                "to": language.periodInSentence(projection.to),
            ]
        )
    }

    /// The projection itself; nil where there is none.
    func projectionDay(_ indicator: Indicator, area: Int, _ target: Target) -> Projection? {
        figures.projection(indicator, area: area, target)
    }

    /// A document as it is cited: "Quyết định …, 1336/QĐ-TTg, 31/8/2020".
    func name(of document: Document) -> String {
        let title = language == .en ? document.englishTitle ?? document.title : document.title
        return [title, document.number, document.date.map(language.date)].compactMap { $0 }.joined(separator: ", ")
    }

    /// A document by its id, as it is cited.
    func name(ofDocument id: String?) -> String? {
        id.flatMap { id in dataset.documents.first { $0.id == id } }.map(name(of:))
    }
}
