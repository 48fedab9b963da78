import Quantities

extension Language {
    /// A period as a heading: `Quý II/2023`, `6 tháng đầu năm 2023`, `Tháng 6/2023`, `Năm 2023`; in English `Q2 2023`,
    /// `First half of 2023`, `June 2023`, `2023`.
    public func period(_ period: Period) -> String {
        let text = periodInSentence(period)
        // English drops the article of a heading; what begins with a digit stays as it is.
        let heading = text.hasPrefix("the ") ? text.dropFirst(4) : text[...]
        return heading.prefix(1).uppercased() + heading.dropFirst()
    }

    /// A period inside a sentence: `quý II/2023`, `6 tháng đầu năm 2023`, `tháng 6/2023`, `năm 2023`; in English
    /// `Q2 2023`, `the first half of 2023`, `June 2023`, `2023`.
    public func periodInSentence(_ period: Period) -> String {
        let year = period.year
        return switch (self, period.kind) {
        case (.vi, .year): "năm \(year)"
        case (.vi, .half): "6 tháng \(period.index == 1 ? "đầu" : "cuối") năm \(year)"
        case (.vi, .nineMonths): "9 tháng đầu năm \(year)"
        case (.vi, .quarter): "quý \(Self.romanQuarters[period.index - 1])/\(year)"
        case (.vi, .month): "tháng \(period.index)/\(year)"
        case (.en, .year): "\(year)"
        case (.en, .half): "the \(period.index == 1 ? "first" : "second") half of \(year)"
        case (.en, .nineMonths): "the first nine months of \(year)"
        case (.en, .quarter): "Q\(period.index) \(year)"
        case (.en, .month): "\(Self.englishMonths[period.index - 1]) \(year)"
        }
    }

    /// The time up to a period's last day: `đến hết quý II/2023`, in English `by the end of Q2 2023`.
    public func untilEnd(of period: Period) -> String {
        (self == .vi ? "đến hết " : "by the end of ") + periodInSentence(period)
    }

    /// A period as short as an axis needs it: `QII/23`, `6T đầu/23`, `9T/23`, `T6/23`, `2023`; in English `Q2 23`,
    /// `H1 23`, `9M 23`, `Jun 23`, `2023`.
    ///
    /// Only a year keeps its four digits, so a reader needs the whole ``period(_:)`` somewhere near.
    public func shortPeriod(_ period: Period) -> String {
        let shortYear = "\(period.year / 10 % 10)\(period.year % 10)"
        return switch (self, period.kind) {
        case (_, .year): "\(period.year)"
        case (.vi, .half): "6T \(period.index == 1 ? "đầu" : "cuối")/\(shortYear)"
        case (.vi, .nineMonths): "9T/\(shortYear)"
        case (.vi, .quarter): "Q\(Self.romanQuarters[period.index - 1])/\(shortYear)"
        case (.vi, .month): "T\(period.index)/\(shortYear)"
        case (.en, .half): "H\(period.index) \(shortYear)"
        case (.en, .nineMonths): "9M \(shortYear)"
        case (.en, .quarter): "Q\(period.index) \(shortYear)"
        case (.en, .month): "\(Self.englishMonths[period.index - 1].prefix(3)) \(shortYear)"
        }
    }

    private static let romanQuarters = ["I", "II", "III", "IV"]
}
