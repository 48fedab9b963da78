import ClubData
import Localization
import Quantities
import Statistics

extension Edition {
    /// The arithmetic behind a status, in words: the share, and the straight line it is held against.
    func arithmetic(_ progress: Progress, _ indicator: Indicator) -> String? {
        guard progress.value != nil else { return nil }
        let target = progress.target
        let share = say(
            .arithmeticPlain,
            [
                "value": text(progress.value, indicator), "target": text(target.value, indicator),
                "share": percent(progress.share),
            ]
        )
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

    /// The projection itself; nil where there is none, or where an indicator is no stock.
    func projectionDay(_ indicator: Indicator, area: Int, _ target: Target) -> Projection? {
        let series = figures.series(indicator, area: area, boundaries: .today).comparable.map(\.figure).map { figure in
            (period: figure.period, day: dataset.periods.lastDay(of: figure.period), value: figure.value)
        }
        return Projection(series, target: target.value)
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
