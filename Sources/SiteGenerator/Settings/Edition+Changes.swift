import Localization
import Quantities
import Statistics

extension Edition {
    /// The change against the period before and against the same period a year before: "tăng 10 (13,7%) so với quý
    /// I/2023; tăng 40 (93,0%) so với quý II/2022"; nil where neither is known.
    func change(_ figure: Figure) -> String? {
        let (previous, yearBefore) = (figure.period.previous, figure.period.yearBefore)
        // The period before a year is the year before.
        let earlier = previous == yearBefore ? [previous] : [previous, yearBefore]
        let texts = earlier.compactMap { figures.change(figure, since: $0).map { text($0, figure.indicator) } }
        return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }

    /// A change in words: its size, and as a part of the earlier value; of shares in percentage points alone.
    func text(_ change: Change, _ indicator: Indicator) -> String {
        let period = language.periodInSentence(change.before)
        let isDown = change.difference < .zero
        func size(_ value: Ratio) -> Ratio { value < .zero ? Ratio.zero.subtracting(value) ?? value : value }
        func printed(_ value: Ratio) -> String { indicator.isPercent ? points(value) : text(value, indicator) }
        var told = printed(size(change.difference))
        // What rounds to nothing is told as no change: "up 0.0" would say both.
        guard told != printed(.zero) else {
            return say(change.difference == .zero ? .changeNone : .changeSlight, ["period": period])
        }
        if let relative = change.relative {
            let share = percent(size(relative))
            if share != percent(.zero) { told = say(.changeRelative, ["change": told, "share": share]) }
        }
        return say(isDown ? .changeDown : .changeUp, ["change": told, "period": period])
    }

    /// How places in an order are given.
    func rankNote(_ indicator: Indicator) -> String {
        say(indicator.direction == .less ? .rankNoteLowest : .rankNote)
    }
}
