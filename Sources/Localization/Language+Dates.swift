import Quantities

extension Language {
    /// A date: `31/8/2020` in Vietnamese, `31 August 2020` in English.
    public func date(_ date: CalendarDate) -> String {
        switch self {
        case .vi: "\(date.day)/\(date.month)/\(date.year)"
        case .en: "\(date.day) \(Self.englishMonths[date.month - 1]) \(date.year)"
        }
    }

    /// A date inside a sentence: `ngày 31/8/2020` in Vietnamese, `31 August 2020` in English.
    public func dateWithWord(_ date: CalendarDate) -> String {
        self == .vi ? "ngày " + self.date(date) : self.date(date)
    }

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
