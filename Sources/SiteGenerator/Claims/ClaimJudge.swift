import ClubData
import Localization
import Quantities
import Statistics

/// Decides whether something known bears a number out or contradicts it.
///
/// A figure that is not given, because the data does not reach so far or withholds it, decides nothing.
struct ClaimJudge {
    let edition: Edition
    /// By indicator, those that count the same things.
    let families: [[Int]]

    private var figures: Figures { edition.figures }

    /// The verdict; nil where the number is no claim after all.
    func verdict(_ question: ClaimQuestion) -> Claim.Verdict? {
        switch question.subject {
        case .share(let targets): return share(question, targets)
        case .goal:
            if let agreeing = target(question) ?? figure(question, question.main) ?? observation(question) {
                return .agrees(agreeing)
            }
            return question.isSure ? goalContradiction(question) ?? .untraced : .untraced
        case .figure:
            let candidates = question.isSure ? question.main : family(question)
            if let agreeing = figure(question, candidates) ?? observation(question) { return .agrees(agreeing) }
            if question.speaksOfGoals, let agreeing = target(question) { return .agrees(agreeing) }
            if question.speaksOfChange, let agreeing = rest(question) { return .agrees(agreeing) }
            return question.isSure ? contradiction(question) ?? .untraced : .untraced
        }
    }

    private func family(_ question: ClaimQuestion) -> [Int] {
        var family = question.main
        for index in question.main.flatMap({ families[$0] }) where !family.contains(index) { family.append(index) }
        return family
    }

    // MARK: Figures

    /// The address of a figure that bears the number out.
    private func figure(_ question: ClaimQuestion, _ candidates: [Int]) -> String? {
        for area in question.areas {
            for index in candidates {
                let indicator = figures.indicators[index]
                for period in periods(question, indicator) {
                    let classes: [Indicator.Category?] = [nil] + (question.isSure ? [] : indicator.categories)
                    for category in classes {
                        guard let value = value(indicator, category, area, period), holds(question, value) else {
                            continue
                        }
                        return address(indicator, category, area, period)
                    }
                }
            }
        }
        return nil
    }

    /// The periods that may be meant. How things stand is the same on a day whatever ends on it, so there a period that
    /// the site reports in is enough, and its figure need not be worked out anew.
    private func periods(_ question: ClaimQuestion, _ indicator: Indicator) -> [Period] {
        guard indicator.isStock != false else { return question.periods }
        let reported = question.periods.filter(figures.periods.contains)
        return reported.isEmpty ? question.periods : reported
    }

    private func value(_ indicator: Indicator, _ category: Indicator.Category?, _ area: Int, _ period: Period) -> Ratio?
    {
        let value = figures.figure(indicator, category: category, area: area, period: period).value
        return indicator.isPercent ? value?.multiplied(by: Ratio(100)) : value
    }

    /// Whether a value is what is stated: under any rounding, for a sentence is no table.
    private func holds(_ question: ClaimQuestion, _ value: Ratio) -> Bool {
        question.figure.holds(for: value, rounding: edition.settings.rounding)
    }

    private func address(_ indicator: Indicator, _ category: Indicator.Category?, _ area: Int, _ period: Period)
        -> String
    {
        FigureAddress(
            subject: .init(indicator: indicator.id, category: category?.id),
            area: figures.dataset.areas.areas[area].id,
            period: period
        ).text
    }

    /// The figure of the main indicator says otherwise, or what others published where there is no figure.
    private func contradiction(_ question: ClaimQuestion) -> Claim.Verdict? {
        guard let index = question.main.first, !question.areas.isEmpty else { return nil }
        let indicator = figures.indicators[index]
        // Every place that may be meant must be known: else the number may be right of the other one.
        var facts: [(address: String, value: Ratio)] = []
        for area in question.areas {
            let known = periods(question, indicator).lazy.compactMap { period in
                self.figures.figure(indicator, area: area, period: period).value.map {
                    (self.address(indicator, nil, area, period), $0)
                }
            }.first
            guard let known else { return question.namesPlace ? published(question, indicator) : nil }
            facts.append(known)
        }
        guard let first = facts.first else { return nil }
        let printed = edition.textWithUnit(first.value, indicator)
        return .disagrees(
            Claim.Contradiction(
                fact: "\(first.address) is \(printed)",
                hint: "write {{\(first.address)}} if that is meant; else say in the sentence what is, or put "
                    + "<!-- claims: off --> into the paragraph"
            )
        )
    }

    // MARK: What others published

    /// The observations that a number may be.
    private func observations(_ question: ClaimQuestion, _ indicators: [Int]) -> [Observation] {
        let ids = Set(indicators.map { figures.indicators[$0].id })
        return figures.observations.filter { observation in
            ids.contains(observation.indicator) && question.areas.contains(observation.area)
                && observation.target == nil
                && (!question.namesTime || question.periods.contains { overlaps($0, observation.period) })
        }
    }

    private func overlaps(_ a: Period, _ b: Period) -> Bool {
        let periods = figures.dataset.periods
        return periods.firstDay(of: a) <= periods.lastDay(of: b) && periods.firstDay(of: b) <= periods.lastDay(of: a)
    }

    private func observation(_ question: ClaimQuestion) -> String? {
        observations(question, family(question)).first { observation in
            guard let indicator = figures.indicator(observation.indicator),
                let value = indicator.isPercent ? observation.value.multiplied(by: Ratio(100)) : observation.value
            else { return false }
            // "Gần 1.400" as published, or the number without its word.
            return question.figure.value == value || holds(question, value)
        }.map(address)
    }

    private func address(_ observation: Observation) -> String {
        "observed:"
            + FigureAddress(
                subject: .init(indicator: observation.indicator, category: observation.category),
                area: figures.dataset.areas.areas[observation.area].id,
                period: observation.period
            ).text
    }

    /// What was published of the main indicator stands against the number, where it is not vague itself.
    private func published(_ question: ClaimQuestion, _ indicator: Indicator) -> Claim.Verdict? {
        let main = figures.indicators.firstIndex { $0.id == indicator.id }.map { [$0] } ?? []
        guard
            let observation = observations(question, main).first(where: {
                ($0.qualifier ?? .exact) == .exact && $0.category == nil
            })
        else { return nil }
        let printed = edition.textWithUnit(observation.value, indicator)
        let address = address(observation)
        return .disagrees(
            Claim.Contradiction(
                fact: "\(printed) was published (\(address))",
                hint: "write {{\(address)}} if that is meant; else say in the sentence what is, or put "
                    + "<!-- claims: off --> into the paragraph"
            )
        )
    }

    // MARK: Targets

    private func targets(_ question: ClaimQuestion, _ indicators: [Int], withOuter: Bool) -> [(Indicator, Target)] {
        let tree = figures.dataset.areas
        let areas = question.areas.flatMap { [$0] + (withOuter ? tree.ancestors(of: $0) : []) }
        return indicators.flatMap { index in
            areas.flatMap { area in
                figures.ledgers(figures.indicators[index], area: area).flatMap(\.versions)
                    .map { (figures.indicators[index], $0) }
            }
        }
    }

    /// A target that the number is, in the area or in one it lies in.
    private func target(_ question: ClaimQuestion) -> String? {
        targets(question, family(question), withOuter: true).first { indicator, target in
            (indicator.isPercent ? target.value.multiplied(by: Ratio(100)) : target.value).map {
                question.figure.value == $0 || holds(question, $0)
            } ?? false
        }.map { "\($0.id)/\($1.id)" }
    }

    /// What is left to a target, or a change since the period before or the year before.
    private func rest(_ question: ClaimQuestion) -> String? {
        for index in family(question) {
            let indicator = figures.indicators[index]
            for area in question.areas {
                for period in periods(question, indicator) {
                    guard let value = figures.figure(indicator, area: area, period: period).value else { continue }
                    let earlier = figures.periods.compactMap { figures.figure(indicator, area: area, period: $0).value }
                    let rests =
                        edition.targets(indicator, area: area, period: period).compactMap {
                            $0.value.subtracting(value)
                        }
                        + earlier.compactMap { value.subtracting($0) }
                    if rests.contains(where: { $0 != .zero && holds(question, $0) }) {
                        return address(indicator, nil, area, period)
                    }
                }
            }
        }
        return nil
    }

    private func goalContradiction(_ question: ClaimQuestion) -> Claim.Verdict? {
        let known = targets(question, family(question), withOuter: false)
        guard let area = question.areas.first, !known.isEmpty else { return nil }
        let list = known.map { indicator, target in
            "\(edition.text(target.value, indicator)) (\(indicator.id)/\(target.id))"
        }
        return .disagrees(
            Claim.Contradiction(
                fact:
                    "the targets known for \(figures.dataset.areas.areas[area].id) are \(list.joined(separator: ", "))",
                hint:
                    "mend the number, or add the target to the table targets; if the number means something else, put "
                    + "<!-- claims: off --> into the paragraph"
            )
        )
    }

    private func share(_ question: ClaimQuestion, _ targets: [(indicator: Int, target: String)]) -> Claim.Verdict {
        var facts: [(address: String, share: Ratio)] = []
        for area in question.areas.prefix(1) {
            for (index, id) in targets {
                let indicator = figures.indicators[index]
                for period in periods(question, indicator) {
                    let figure = figures.figure(indicator, area: area, period: period)
                    guard
                        let target = edition.targets(indicator, area: area, period: period).first(where: { $0.id == id }
                        ),
                        let share = edition.progress(figure, target).share?.multiplied(by: Ratio(100))
                    else { continue }
                    let address = FigureAddress(
                        subject: .init(indicator: indicator.id, target: id),
                        area: figures.dataset.areas.areas[area].id,
                        period: period
                    ).text
                    if holds(question, share) { return .agrees(address) }
                    facts.append((address, share))
                }
            }
        }
        let published = figures.observations.first { observation in
            targets.contains { $0.target == observation.target } && question.areas.contains(observation.area)
                && observation.value.multiplied(by: Ratio(100)) == question.figure.value
        }
        if let published { return .agrees(address(published)) }
        guard question.isSure, let first = facts.first else { return .untraced }
        let all = facts.prefix(targets.count).compactMap { fact in
            fact.share.divided(by: Ratio(100)).map { "\(fact.address) is \(edition.percent($0))" }
        }
        return .disagrees(
            Claim.Contradiction(
                fact: all.joined(separator: " and "),
                hint: "write {{\(first.address)}} if that is meant; else say in the sentence what is, or put "
                    + "<!-- claims: off --> into the paragraph"
            )
        )
    }
}
