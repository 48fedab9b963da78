import Quantities

/// Says why a text is not a day, and what to write instead.
struct DateProblem {
    /// The rest of the sentence that begins `founded is "…"`.
    let rest: String

    /// What to do about it.
    let hint: String

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    init(_ text: String) {
        let parts = text.split { "-/. ".contains($0) }.map(String.init)
        let numbers = parts.compactMap { Int($0) }
        let isDigits = parts.allSatisfy { $0.utf8.allSatisfy(isDigit) && $0.utf8.count <= 4 }
        guard numbers.count == 3, parts.count == 3, isDigits else {
            self = Self.serialNumber(text) ?? DateProblem(rest: ", not a date", hint: Self.form(such: "2023-02-28"))
            return
        }
        let yearFirst = parts[0].utf8.count == 4
        let (year, month, day) = yearFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
        let isISO =
            yearFirst && parts.map(\.utf8.count) == [4, 2, 2] && text.utf8.count { $0 == UInt8(ascii: "-") } == 2
        self = Self.problem(year: year, month: month, day: day, isISO: isISO)
    }

    init(rest: String, hint: String) {
        self.rest = rest
        self.hint = hint
    }

    /// Three numbers that make no day, or make one in another form.
    private static func problem(year: Int, month: Int, day: Int, isISO: Bool) -> DateProblem {
        if let date = CalendarDate(year: year, month: month, day: day) {
            return DateProblem(rest: ", not a date", hint: "write \(date.iso)")
        }
        let last = (28...31).compactMap { CalendarDate(year: year, month: month, day: $0) }.last
        guard let last else {
            let years = CalendarDate.years
            guard isISO, !years.contains(year) else {
                return DateProblem(rest: ", not a date", hint: form(such: "2023-02-28"))
            }
            return DateProblem(
                rest: ", not in the years \(years.lowerBound) to \(years.upperBound)",
                hint: "mend the year"
            )
        }
        guard isISO else { return DateProblem(rest: ", not a date", hint: form(such: last.iso)) }
        return DateProblem(
            rest: ", but \(months[month - 1]) \(year) has \(last.day) days",
            hint: "mend the day, such as \(last.iso)"
        )
    }

    /// A spreadsheet counts days from 30/12/1899; 20 000 to 80 000 are the years 1954 to 2119.
    static func serialNumber(_ text: String, _ form: DateForm = .standard) -> DateProblem? {
        guard let number = Int(text), (20_000...80_000).contains(number),
            let date = CalendarDate(dayNumber: number - 25_569)
        else { return nil }
        let format = form.pattern == nil ? "the format yyyy-mm-dd" : "a format of dates"
        return DateProblem(
            rest: ", not a date but a spreadsheet's number for one",
            hint: "give the column \(format) in the spreadsheet, so that \(form.text(of: date)) is saved"
        )
    }

    private static func form(such date: String) -> String { "write year-month-day, such as \(date)" }
}
