import Quantities

/// Reads days, months and years in the forms of the standard (ISO 8601, extended).
enum DateCast {
    /// A day written `2023-06-30`.
    static func date(_ bytes: Bytes) -> CalendarDate? {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = digits(bytes, 0..<4), let month = digits(bytes, 5..<7), let day = digits(bytes, 8..<10)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// A year in four digits, from 1800 to 2200.
    static func year(_ bytes: Bytes) -> Int? {
        guard bytes.count == 4, let year = digits(bytes, 0..<4), CalendarDate.years.contains(year) else { return nil }
        return year
    }

    /// A month written `2023-06`, as twelve times the year plus the month from 0.
    static func yearMonth(_ bytes: Bytes) -> Int? {
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = year(bytes.part(0..<4)),
            let month = digits(bytes, 5..<7), (1...12).contains(month)
        else { return nil }
        return year * 12 + month - 1
    }

    /// A month from its number, as it is written.
    static func yearMonthText(_ number: Int) -> String {
        let (year, month) = number.quotientAndRemainder(dividingBy: 12)
        return "\(year)-\(month < 9 ? "0" : "")\(month + 1)"
    }

    /// The number that digits make, or nil where something else stands among them.
    static func digits(_ bytes: Bytes, _ range: Range<Int>) -> Int? {
        var number = 0
        for index in range {
            guard isDigit(bytes[index]) else { return nil }
            number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        return number
    }
}
