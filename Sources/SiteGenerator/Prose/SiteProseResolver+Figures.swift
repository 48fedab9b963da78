import Articles
import ClubData
import Diagnostics
import Localization
import Markup
import Quantities
import Statistics

extension SiteProseResolver {
    func figure(_ expression: FigureExpression, in article: Article) -> Checked<Fragment> {
        let text = figureText(expression, in: article)
        guard let subject = subject(expression, in: article).value, expression.form != .sentence else {
            return Checked(Fragment(text: text.value), text.diagnostics)
        }
        let href = edition.href(edition.route(indicator: subject.indicator.id))
        let fragment = Fragment { writer in
            writer.element("a", ["class": "figure-value", "href": href], text: text.value)
        }
        return Checked(fragment, text.diagnostics)
    }

    func figureText(_ expression: FigureExpression, in article: Article) -> Checked<String> {
        let found = subject(expression, in: article)
        guard let subject = found.value else { return Checked(expression.typed ?? "", found.diagnostics) }
        switch expression.form {
        case .observed: return observed(expression, subject)
        case .sentence:
            let figure = figures.figure(subject.indicator, area: subject.area, period: subject.period)
            return Checked(edition.sentence(figure), figure.isSuppressed ? [withheldFigure(expression)] : [])
        case .value: return computed(expression, subject)
        }
    }

    private func computed(_ expression: FigureExpression, _ subject: FigureSubject) -> Checked<String> {
        let figure = figures.figure(
            subject.indicator,
            category: subject.category,
            area: subject.area,
            period: subject.period
        )
        // Before what is typed is looked at: whether it holds would tell the figure.
        if subject.target.map({ figures.withholdsAttained(figure, $0) }) ?? figure.isSuppressed {
            return Checked(expression.typed ?? "", [withheldFigure(expression)])
        }
        let exact = subject.target.map { edition.progress(figure, $0).share } ?? figure.value
        guard let exact else {
            return Checked(expression.typed ?? "", [unknownFigure(expression, subject)])
        }
        let isPercent = subject.target != nil || subject.indicator.isPercent
        let printed = subject.target == nil ? edition.text(exact, subject.indicator) : edition.percent(exact)
        guard let typed = expression.typed else { return Checked(printed) }
        return Checked(typed, check(typed, exact, isPercent, printed, expression))
    }

    /// Holds a typed text against the exact value, under the site's rounding and the word it uses.
    private func check(
        _ typed: String,
        _ exact: Ratio,
        _ isPercent: Bool,
        _ printed: String,
        _ expression: FigureExpression
    ) -> [Diagnostic] {
        let place = expression.typedLocation ?? expression.location
        switch TypedFigure.parse(typed, language: edition.language) {
        case .failure(let problem):
            return [.error("TypedFigure", problem.summary, at: place, hint: problem.hint)]
        case .success(let figure):
            guard figure.isPercent == isPercent else {
                let what = isPercent ? "the figure is a percentage" : "the figure is no percentage"
                return [.error("TypedFigure", "\"\(typed)\": \(what)", at: place, hint: "the data gives \(printed)")]
            }
            guard let value = isPercent ? exact.multiplied(by: Ratio(100)) : exact,
                !figure.holds(for: value, rounding: edition.settings.rounding)
            else { return [] }
            return [contradiction(typed, value, figure, printed, expression, place)]
        }
    }

    private func contradiction(
        _ typed: String,
        _ value: Ratio,
        _ figure: TypedFigure,
        _ printed: String,
        _ expression: FigureExpression,
        _ place: SourceLocation
    ) -> Diagnostic {
        let others = figure.roundingsThatHold(for: value).filter { $0 != edition.settings.rounding }.map(\.rawValue)
        let exactly = value.isWhole ? "" : " (exactly \(value.numerator)/\(value.denominator))"
        let holds =
            if let meaning = figure.meaning {
                "\(typed) stands for \(meaning)"
            } else {
                others.isEmpty
                    ? "no rounding gives \(typed)"
                    : "\(typed) holds only under \(others.joined(separator: ", ")), and the site rounds \(edition.settings.rounding.rawValue)"
            }
        return .error(
            "FigureContradicted",
            "\"\(typed)\" is typed where the data gives \(printed)\(exactly)",
            at: place,
            hint: "\(holds); write {{\(expression.address) = \(printed)}} or {{\(expression.address)}}"
        )
    }

    private func observed(_ expression: FigureExpression, _ subject: FigureSubject) -> Checked<String> {
        let found = figures.observations.filter {
            $0.indicator == subject.indicator.id && $0.area == subject.area && $0.period == subject.period
                && $0.category == subject.category?.id && $0.target == subject.target?.id
        }
        guard let observation = found.first else {
            return Checked(
                expression.typed ?? "",
                [
                    .error(
                        "UnknownObservation",
                        "nobody is recorded to have published \(expression.address)",
                        at: expression.addressLocation,
                        hint: "add the row to the table observations, or mend the address"
                    )
                ]
            )
        }
        let printed = Blocks(edition: edition, site: site).published(observation)
        guard let typed = expression.typed, typed != printed else { return Checked(printed) }
        return Checked(
            typed,
            [
                .error(
                    "FigureContradicted",
                    "\"\(typed)\" is typed where \"\(printed)\" was published",
                    at: expression.typedLocation ?? expression.location,
                    hint: "quote what was published as it was published"
                )
            ]
        )
    }

    private func unknownFigure(_ expression: FigureExpression, _ subject: FigureSubject) -> Diagnostic {
        let area = edition.dataset.areas.areas[subject.area].id
        let isRegistered = figures.isRegistered(subject.area)
        return .error(
            "FigureUnknown",
            "the data gives no figure for \(expression.address) (area \(area), period \(subject.period.id))",
            at: expression.addressLocation,
            hint: formerHint(subject)
                ?? (isRegistered
                    ? "the data runs to \(figures.asOf.id); name a period up to it"
                    : "the clubs of \(area) are not registered; quote what was published: {{observed:\(expression.address)}}")
        )
    }

    /// The way out for a figure of an area on a day on which it was not there.
    private func formerHint(_ subject: FigureSubject) -> String? {
        let area = edition.dataset.areas.areas[subject.area]
        let day = edition.dataset.periods.lastDay(of: subject.period)
        guard !area.isThere(on: day) else { return nil }
        if let last = area.validTo, last < day {
            return "\(area.id) was there until \(last.iso); name a period up to then, or the area that it became"
        }
        return area.validFrom.map { "\(area.id) is there from \($0.iso); name a later period, or what it was made of" }
    }

    /// Looks up every name of an expression, with the article's and the site's defaults.
    func subject(_ expression: FigureExpression, in article: Article) -> Checked<FigureSubject?> {
        let subject = FigureAddress.Subject(
            indicator: expression.indicator,
            category: expression.category,
            target: expression.target
        )
        return edition.subject(
            of: FigureAddress(subject: subject, area: expression.area, period: expression.period),
            area: article.areas.first?.name ?? edition.settings.area,
            period: article.period ?? edition.period,
            at: expression.addressLocation
        )
    }
}

extension Indicator {
    /// Whether figures are written as percent.
    var isPercent: Bool {
        if case .percent = format { return true }
        return false
    }
}
