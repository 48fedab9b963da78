import Quantities

/// How a day is written: by default `2023-06-30`, or as a pattern in the language of `strptime` says.
///
/// Patterns hold `%d` (day), `%m` (month) and `%Y` (year in four digits) or `%y` (in two), each once and in any order,
/// with other characters between them; `%%` is a percent sign. Days and months have one or two digits, or exactly two
/// where another number follows or precedes directly, as in `%Y%m%d`. Of two digits of a year, 69 to 99 are 1969 to
/// 1999 and 00 to 68 are 2000 to 2068.
///
/// Source: Table Schema, `format` of dates; POSIX.1-2017, `strptime`.
public struct DateForm: Sendable, Hashable {
    /// The pattern as it is written, or nil for the default.
    public let pattern: String?

    private let parts: [Part]

    private enum Part: Hashable {
        case day, month, year, shortYear
        case byte(UInt8)

        var isNumber: Bool {
            if case .byte(let byte) = self { return isDigit(byte) }
            return true
        }
    }

    /// That of the standard, `2023-06-30`.
    public static let standard = DateForm(
        pattern: nil,
        parts: [.year, .byte(UInt8(ascii: "-")), .month, .byte(UInt8(ascii: "-")), .day]
    )

    private init(pattern: String?, parts: [Part]) {
        self.pattern = pattern
        self.parts = parts
    }

    /// Why a pattern cannot be used.
    enum Unsoundness: Error, Equatable {
        /// A directive that is not read, such as `%B`.
        case directive(String)
        /// Day, month and year do not stand in it once each.
        case incomplete
    }

    /// Reads a pattern.
    init(pattern: String) throws(Unsoundness) {
        var parts: [Part] = []
        var bytes = Array(pattern.utf8)[...]
        while let byte = bytes.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                parts.append(.byte(byte))
                continue
            }
            switch bytes.popFirst() {
            case UInt8(ascii: "d"): parts.append(.day)
            case UInt8(ascii: "m"): parts.append(.month)
            case UInt8(ascii: "Y"): parts.append(.year)
            case UInt8(ascii: "y"): parts.append(.shortYear)
            case UInt8(ascii: "%"): parts.append(.byte(byte))
            case let other?: throw .directive("%" + String(decoding: [other], as: UTF8.self))
            case nil: throw .directive("%")
            }
        }
        func count(_ part: Part) -> Int { parts.count { $0 == part } }
        guard count(.day) == 1, count(.month) == 1, count(.year) + count(.shortYear) == 1 else { throw .incomplete }
        self.init(pattern: pattern, parts: parts)
    }

    /// The day that a text is, or nil.
    func date(_ bytes: Bytes) -> CalendarDate? {
        if pattern == nil { return DateCast.date(bytes) }
        var position = 0
        var (year, month, day) = (0, 0, 0)
        for (index, part) in parts.enumerated() {
            if case .byte(let byte) = part {
                guard position < bytes.count, bytes[position] == byte else { return nil }
                position += 1
                continue
            }
            guard let number = number(part, index, bytes, &position) else { return nil }
            switch part {
            case .day: day = number
            case .month: month = number
            case .year: year = number
            case .shortYear: year = number + (number < 69 ? 2_000 : 1_900)
            case .byte: break
            }
        }
        return position == bytes.count ? CalendarDate(year: year, month: month, day: day) : nil
    }

    private func number(_ part: Part, _ index: Int, _ bytes: Bytes, _ position: inout Int) -> Int? {
        let most = part == .year ? 4 : 2
        let isFixed = part == .year || part == .shortYear || touchesNumber(index)
        var end = position
        while end < bytes.count, end - position < most, isDigit(bytes[end]) { end += 1 }
        guard isFixed ? end - position == most : end > position else { return nil }
        defer { position = end }
        return DateCast.digits(bytes, position..<end)
    }

    private func touchesNumber(_ index: Int) -> Bool {
        (index > 0 && parts[index - 1].isNumber) || (index + 1 < parts.count && parts[index + 1].isNumber)
    }

    /// A day as it is written in this form.
    func text(of date: CalendarDate) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        var bytes: [UInt8] = []
        for part in parts {
            switch part {
            case .day: bytes += padded(date.day, 2).utf8
            case .month: bytes += padded(date.month, 2).utf8
            case .year: bytes += padded(date.year, 4).utf8
            case .shortYear: bytes += padded(date.year % 100, 2).utf8
            case .byte(let byte): bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A day written by a pattern as `2023-06-30`; nil where the text is no such day.
    public static func isoText(_ text: String, pattern: String) -> String? {
        guard let form = try? DateForm(pattern: pattern) else { return nil }
        return text.withBytes { form.date($0) }?.iso
    }

    /// A day written so, to show the form.
    var example: String { CalendarDate(year: 2023, month: 6, day: 30).map(text) ?? "2023-06-30" }
}
