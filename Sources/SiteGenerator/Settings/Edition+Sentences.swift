import ClubData
import Localization
import Quantities
import Statistics

extension Edition {
    /// One sentence that can be quoted: time, area, value with unit, and the share of each target.
    func sentence(_ figure: Figure) -> String {
        let indicator = figure.indicator
        guard let value = figure.value else {
            return say(
                figure.isSuppressed ? .suppressedSentence : .noDataSentence,
                [
                    "name": nameInSentence(indicator), "area": name(ofArea: figure.area),
                    "period": language.periodInSentence(figure.period),
                ]
            ).withCapital
        }
        let parts = [
            "time": time(indicator, figure.period),
            "clause": clause(indicator, figure.area, textWithUnit(value, indicator)),
        ]
        let shares = targets(indicator, area: figure.area, period: figure.period).compactMap { target in
            let progress = progress(figure, target)
            // A share of another value, such as the sum since the start, is not what the sentence speaks of.
            guard progress.value == value, progress.share != nil || !progress.isFalling else { return String?.none }
            return say(
                progress.isFalling ? .targetShareFalling : .targetShare,
                ["share": percent(progress.share), "target": name(of: target, indicator)]
            )
        }
        guard !shares.isEmpty else { return say(.sentence, parts).withCapital }
        return say(.sentenceWithTargets, parts.merging(["targets": list(shares)]) { first, _ in first }).withCapital
    }

    /// "chỉ tiêu 129 của UBND tỉnh Đắk Lắk".
    func name(of target: Target, _ indicator: Indicator) -> String {
        let phrase: Phrase =
            switch (target.isStretch, target.per) {
            case (false, .total): .targetPlain
            case (true, .total): .targetStretch
            case (false, .period): .targetPlainPerPeriod
            case (true, .period): .targetStretchPerPeriod
            }
        return say(phrase, ["value": text(target.value, indicator), "issuer": target.issuer[language]])
    }

    /// The time a figure speaks of: "Đến hết quý II/2023", "Trong quý II/2023", "Từ 31/8/2020 đến hết quý II/2023".
    func time(_ indicator: Indicator, _ period: Period) -> String {
        let text = language.periodInSentence(period)
        if case .measure(let measure) = indicator.definition, case .flow(_, let since) = measure.series {
            guard let since else { return say(.timeFlow, ["period": text]) }
            return say(.timeSince, ["since": language.date(since), "period": text])
        }
        return say(.timeStock, ["period": text])
    }

    private func clause(_ indicator: Indicator, _ area: Int, _ value: String) -> String {
        let values = ["area": name(ofArea: area), "value": value]
        if let own = indicator.sentence, let template = PhraseTemplate(own[language]) { return template.filled(values) }
        return say(.clause, values.merging(["name": nameInSentence(indicator)]) { first, _ in first })
    }

    /// Several parts as a list: "a", "a và b", "a, b và c".
    func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return say(.listAnd, ["first": parts.dropLast().joined(separator: ", "), "last": last])
    }

    /// The difference of two shares, which is counted in percentage points and not in percent.
    func points(_ difference: Ratio) -> String {
        let points = difference.multiplied(by: Ratio(100)) ?? difference
        return say(.percentagePoints, ["value": number(points, decimals: 1)])
    }

    /// How many clubs stand behind a figure; nil where it is not made of reports.
    func coverageNotes(_ figure: Figure) -> [String] {
        guard let coverage = figure.coverage, coverage.clubs > 0 else { return [] }
        let clubs = language.integer(coverage.clubs)
        if coverage.isWhole { return [say(.coverageWhole, ["clubs": clubs])] }
        var notes = [
            say(
                .coveragePart,
                [
                    "reported": language.integer(coverage.reported), "clubs": clubs,
                    "carried": language.integer(coverage.carried),
                ]
            )
        ]
        if coverage.silent > 0 { notes.append(say(.coverageSilent, ["silent": language.integer(coverage.silent)])) }
        return notes
    }

    /// How an indicator is computed, in plain words.
    func computation(_ indicator: Indicator) -> String {
        var sentences: [String] = []
        switch indicator.definition {
        case .observed:
            return say(.computedObserved)
        case .ratio(let numerator, let denominator):
            let names = [numerator, denominator].map { figures.indicator($0)?.name[language] ?? $0 }
            sentences.append(say(.computedRatio, ["numerator": names[0], "denominator": names[1]]))
            if figures.takesSameReports(indicator) { sentences.append(say(.computedSameReports)) }
        case .breakdown(let measure, let categories):
            let field = categories.first?.condition.field ?? ""
            let names = fieldNames(measure, field)
            sentences.append(say(.computedBreakdown, names))
            sentences.append(series(measure))
        case .measure(let measure):
            let names = fieldNames(measure, measure.aggregate.field ?? "")
            switch measure.aggregate {
            case .count: sentences.append(say(.computedCount, ["table": names["table"] ?? ""]))
            case .sum: sentences.append(say(.computedSum, names))
            case .mean: sentences.append(say(.computedMean, names))
            case .median: sentences.append(say(.computedMedian, names))
            }
            sentences.append(series(measure))
        }
        sentences.append(say(.rounded, ["rounding": settings.rounding.rawValue]))
        return sentences.joined(separator: " ")
    }

    private func fieldNames(_ measure: Measure, _ field: String) -> [String: String] {
        let table = dataset.table(measure.table)
        let title = table?.column(field).map { self.title(of: $0.field) } ?? field
        return ["table": "“\(table.map { self.title(of: $0.resource) } ?? measure.table)”", "field": "“\(title)”"]
    }

    private func series(_ measure: Measure) -> String {
        switch measure.series {
        case .inBeing: say(.computedStock)
        case .latestReport: say(.computedReports)
        case .flow(_, nil): say(.computedFlow)
        case .flow(_, let since?): say(.computedSince, ["since": language.date(since)])
        }
    }
}
