import Quantities

/// A unit of administration, as it was between two days. What comes of it later is another area.
public struct Area: Sendable, Hashable {
    /// The identifier that never changes: `dak-lak`.
    public let id: String

    /// The official code, with its zeros at the start.
    public let code: String?

    /// The official name, without the word for its kind.
    public let name: String

    /// The name in English.
    public let englishName: String?

    /// What it is: `province`, `district`, `ward`, …
    public let kind: String

    /// How far below the country it stands: 0 for the country.
    public let level: Int

    /// The area it lies in, as an index of ``AreaTree/areas``; nil at the top.
    public internal(set) var parent: Int?

    /// The first day on which it was there; nil where it always was.
    public let validFrom: CalendarDate?

    /// The last day on which it was there; nil where it still is.
    public let validTo: CalendarDate?

    /// Other spellings of the name, by which it is found and under which it is never published.
    public let aliases: [String]

    /// The row of the table `areas`, from 0.
    public let row: Int
}

extension Area {
    /// Whether the area is there on a day: its first and its last day count.
    public func isThere(on day: CalendarDate) -> Bool { isThere(on: day.dayNumber) }

    /// The same by the day's number.
    func isThere(on day: Int) -> Bool {
        (validFrom?.dayNumber ?? .min) <= day && day <= (validTo?.dayNumber ?? .max)
    }
}
