import Articles
import Localization
import Quantities
import Statistics

/// What a number in prose seems to say: of which indicators, where and when, and how sure that is.
struct ClaimQuestion {
    /// What a number is held against.
    enum Subject {
        /// Figures of the indicators; targets and rests of them bear it out where the sentence speaks of such.
        case figure
        /// Targets alone: the clause says what is to be reached.
        case goal
        /// The share of a target that is reached, one of these by indicator and target.
        case share([(indicator: Int, target: String)])
    }

    /// The words of the number and what says what it counts.
    let words: Range<Int>
    /// The number.
    let figure: TypedFigure
    /// What it is held against.
    let subject: Subject
    /// The indicators it seems to be of, those that fit best.
    let main: [Int]
    /// The areas it may be of, the likeliest first.
    let areas: [Int]
    /// The periods it may be of, the likeliest first.
    let periods: [Period]
    /// Whether the sentence names the time.
    let namesTime: Bool
    /// Whether the clause names the place.
    let namesPlace: Bool
    /// Whether the sentence speaks of targets.
    let speaksOfGoals: Bool
    /// Whether the sentence speaks of a rest or a change.
    let speaksOfChange: Bool
    /// Whether it can be contradicted; otherwise it can only be borne out.
    let isSure: Bool
}

extension ClaimReader {
    /// What a number says that stands beside phrases of indicators.
    func question(_ number: StatedNumber, _ matches: [Match], isSecond: Bool) -> ClaimQuestion {
        let start = number.words.lowerBound
        let range = matches.map(\.range).reduce(number.words) {
            min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
        }
        let clause = sentence.range(ofClause: sentence.clause(start))
        let place = place(number, end: range.upperBound)
        let time = time(number)
        let isMoneyOrShare = number.figure.isPercent || matches.contains { indicator($0.phrase.indicator).isMoney }
        let denominator = isDenominator(number)
        let change = sentence.holds(words.changes, in: max(clause.lowerBound, start - 3)..<start)
        let goals = sentence.holds(words.goals, in: clause)
        let isParted =
            sentence.holds(words.parts, in: clause) && !matches.contains { saysParts($0.phrase, in: clause) }
        let main = Array(Set(matches.map(\.phrase.indicator))).sorted()
        var isSure =
            place.isSure && time.isSure && main.count == 1 && !isParted && !isVague(number) && !denominator
        if change { isSure = isSure && matches.contains { saysChange($0.phrase) } }
        if !isMoneyOrShare, let match = matches.first, match.follows {
            isSure = isSure && isOpen(after: range.upperBound)
        }
        if isSecond { isSure = isSure && (place.isNamed || time.isOwn) }
        if number.isSpelled, !number.figure.isPercent, number.figure.value <= Ratio(10) {
            isSure = isSure && place.isNamed
        }
        if isSingle(before: start, namesPlace: place.isNamed) { isSure = false }
        return ClaimQuestion(
            words: start..<max(range.upperBound, number.words.upperBound),
            figure: number.figure,
            subject: goals && !number.figure.isPercent ? .goal : .figure,
            main: main,
            areas: place.areas,
            periods: time.periods,
            namesTime: time.isNamed,
            namesPlace: place.isNamed,
            speaksOfGoals: goals || denominator || sentence.holds(words.goals, in: sentence.words.indices),
            speaksOfChange: sentence.holds(words.changes, in: clause),
            isSure: goals && !number.figure.isPercent
                ? isSure && sentence.holds(words.firmGoals, in: clause) && !change : isSure
        )
    }

    /// What a percentage says beside which no indicator stands: the share of a target, where the sentence speaks of one.
    func shareQuestion(_ number: StatedNumber) -> ClaimQuestion? {
        let start = number.words.lowerBound
        let clause = sentence.range(ofClause: sentence.clause(start))
        let whole = sentence.words.indices
        guard sentence.holds(words.reached, in: max(whole.lowerBound, start - 6)..<start),
            sentence.holds(words.goals, in: whole)
        else { return nil }
        let place = place(number, end: number.words.upperBound)
        let time = time(number)
        guard let area = place.areas.first, let period = time.periods.first ?? Optional(context.period) else {
            return nil
        }
        var targets: [(indicator: Int, target: Target)] = []
        for index in scan.edition.figures.indicators.indices {
            targets += scan.edition.targets(indicator(index), area: area, period: period).map { (index, $0) }
        }
        let named = targets.filter { names($0.indicator) }
        if !named.isEmpty { targets = named }
        targets = narrowed(targets, clause)
        guard !targets.isEmpty else { return nil }
        let change = sentence.holds(words.changes, in: max(clause.lowerBound, start - 2)..<start)
        let one = Set(targets.map(\.indicator)).count == 1
        let isParted = sentence.holds(words.parts, in: clause)
        return ClaimQuestion(
            words: number.words,
            figure: number.figure,
            subject: .share(targets.map { ($0.indicator, $0.target.id) }),
            main: Array(Set(targets.map(\.indicator))).sorted(),
            areas: place.areas,
            periods: time.periods,
            namesTime: time.isNamed,
            namesPlace: place.isNamed,
            speaksOfGoals: true,
            speaksOfChange: change,
            isSure: place.isSure && time.isSure && one && !change && !isParted && !isVague(number)
                && !isSingle(before: start, namesPlace: place.isNamed)
        )
    }

    private func indicator(_ index: Int) -> Indicator { scan.edition.figures.indicators[index] }

    // MARK: Doubts

    /// A range, or a bound that a norm may mean.
    private func isVague(_ number: StatedNumber) -> Bool {
        switch number.figure.reach {
        case .through: true
        default: false
        }
    }

    /// Whether the number is what another one is out of: "trên 129" after 83.
    private func isDenominator(_ number: StatedNumber) -> Bool {
        let start = number.words.lowerBound
        let of: Set<String> = ["/", "trên", "trong", "of"]
        let opensWithOf = number.text.lowercased().hasPrefix("trên ")
        guard let first = numbers.last(where: { $0.words.upperBound <= start }) else { return false }
        let gap = first.words.upperBound..<start
        if gap.isEmpty { return opensWithOf }
        return gap.count <= 3 && gap.contains { of.contains(sentence.words[$0].text.lowercased()) }
    }

    private func saysParts(_ phrase: ClaimPhrase, in clause: Range<Int>) -> Bool {
        (phrase.before + phrase.after).contains(where: words.parts.contains)
    }

    private func saysChange(_ phrase: ClaimPhrase) -> Bool {
        (phrase.before + phrase.after).contains(where: words.changes.contains)
    }

    /// Whether what follows a phrase leaves it what it is: "câu lạc bộ ở Ea Kar", but not "câu lạc bộ được vay".
    private func isOpen(after end: Int) -> Bool {
        guard end < sentence.words.endIndex else { return true }
        let next = sentence.words[end]
        if next.kind == .sign || next.kind == .number { return true }
        if places.contains(where: { $0.words.lowerBound == end && $0.area != nil }) { return true }
        if times.contains(where: { $0.words.lowerBound == end }) { return true }
        guard let key = sentence.key(end), words.openers.contains(key) else { return false }
        guard words.places.contains(key) else { return true }
        // "Ở các xã vùng sâu" narrows; "ở Ea Kar", "trên địa bàn tỉnh", "trong đó" do not.
        let near = end + 1..<min(end + 5, sentence.words.endIndex)
        if sentence.key(end + 1) == FoldedName("đó").key { return true }
        return places.contains { near.overlaps($0.words) && $0.area != nil }
            || times.contains { near.overlaps($0.words) }
    }

    /// Whether the number may be of a single one of the things counted: its clause, the one before, or, where the clause
    /// names no place, a sentence before speaks of one.
    private func isSingle(before start: Int, namesPlace: Bool) -> Bool {
        if context.speaksOfOne, !namesPlace { return true }
        let first = sentence.words.indices.first { sentence.clause($0) >= sentence.clause(start) - 1 } ?? start
        return SingleThing(sentence, scan, places).isNamed(in: first..<start)
    }

    // MARK: Place

    /// Where a number is of.
    private func place(_ number: StatedNumber, end: Int) -> (areas: [Int], isSure: Bool, isNamed: Bool) {
        let start = number.words.lowerBound
        let clause = sentence.clause(start)
        func inClause(_ mention: AreaMention) -> Bool { sentence.clause(mention.words.lowerBound) == clause }
        func answer(_ area: Int?, _ isNamed: Bool) -> (areas: [Int], isSure: Bool, isNamed: Bool) {
            area.map { ([$0], true, isNamed) } ?? ([], false, isNamed)
        }
        let after = places.first { mention in
            mention.words.lowerBound >= end && inClause(mention) && mention.words.lowerBound - end <= 5
                && (end..<mention.words.lowerBound).contains { sentence.key($0).map(words.places.contains) ?? false }
        }
        if let after { return answer(after.area, true) }
        let before = places.filter { $0.words.upperBound <= start }
        let own = before.filter(inClause)
        if own.count > 1, Set(own.map(\.area)).count > 1, isList(own) {
            return (own.compactMap(\.area), false, true)
        }
        if let last = own.last { return answer(last.area, true) }
        if let last = before.last { return answer(last.area, false) }
        if let last = places.first(where: inClause) { return answer(last.area, true) }
        guard !context.isElsewhere else { return ([], false, false) }
        let areas = context.areas.prefix(1)
        if let last = context.last, last != areas.first { return ([last] + areas, true, false) }
        return (Array(areas), context.namesArea || context.last != nil, false)
    }

    /// Whether places stand beside each other: "Ea Kar và Krông Năng".
    private func isList(_ places: [AreaMention]) -> Bool {
        guard let last = places.last, let other = places.dropLast().last else { return false }
        return (other.words.upperBound..<last.words.lowerBound).allSatisfy { index in
            sentence.words[index].kind == .sign || ["và", "cùng", "and"].contains(sentence.key(index) ?? "")
        }
    }

    // MARK: Time

    /// When a number is of.
    private func time(_ number: StatedNumber) -> (periods: [Period], isSure: Bool, isNamed: Bool, isOwn: Bool) {
        let start = number.words.lowerBound
        let clause = sentence.clause(start)
        let own = times.filter { sentence.clause($0.words.lowerBound) == clause }
        let mention =
            own.last { $0.words.upperBound <= start } ?? own.first
            ?? times.last { $0.words.upperBound <= start && !isComparison($0) }
            ?? (times.count == 1 ? times.first : nil)
        let isOther = sentence.holds(words.otherTimes, in: sentence.words.indices)
        guard let mention else { return ([context.period], !isOther && times.isEmpty, false, false) }
        let isOwn = own.contains { $0.words == mention.words }
        return (mention.periods, !mention.periods.isEmpty && (isOwn || !isOther), true, isOwn)
    }

    /// Whether a time stands in a comparison: "so với cuối năm 2022".
    private func isComparison(_ mention: PeriodMention) -> Bool {
        let clause = sentence.range(ofClause: sentence.clause(mention.words.lowerBound))
        return sentence.matches(["so", "với"], at: clause.lowerBound)
            || sentence.matches(["compared", "with"], at: clause.lowerBound)
    }

    // MARK: Targets

    private func names(_ index: Int) -> Bool {
        scan.vocabulary.phrases.contains { phrase in
            phrase.indicator == index && !phrase.hasHole
                && sentence.last(phrase.after, in: sentence.words.startIndex..<sentence.words.endIndex) != nil
        }
    }

    /// Those of some targets that the clause means: by the number to reach, or by who set it.
    private func narrowed(_ targets: [(indicator: Int, target: Target)], _ clause: Range<Int>)
        -> [(indicator: Int, target: Target)]
    {
        let range = clause
        let values = numbers.filter { range.overlaps($0.words) }.map(\.figure.value)
        let stated = targets.filter { values.contains($0.target.value) }
        if !stated.isEmpty { return stated }
        let language = scan.edition.language
        let issuers = targets.map { Self.issuer($0.target.issuer[language]) }
        let named = targets.indices.filter { index in
            let others = issuers.enumerated().filter { $0.offset != index }.flatMap(\.element)
            guard let own = issuers[index].first(where: { !others.contains($0) }) else { return false }
            return range.contains { place in
                let word = sentence.words[place]
                guard language == .en || word.isCapitalised, word.kind == .word else { return false }
                return Self.issuer(word.text).contains(own)
                    || (own == "ubnd" && sentence.matches(ProseWord.keys(of: "Ủy ban nhân dân"), at: place))
            }
        }
        return named.isEmpty || named.count == targets.count ? targets : named.map { targets[$0] }
    }

    private static func issuer(_ name: String) -> [String] {
        let keys = ProseWord.keys(of: name)
        let long = ProseWord.keys(of: "Ủy ban nhân dân")
        return keys.starts(with: long) ? ["ubnd"] + keys.dropFirst(long.count) : keys
    }
}
