import Quantities

extension DateProblem {
    /// Says why a text is not a day of a form.
    init(_ text: String, _ form: DateForm) {
        guard form.pattern != nil else {
            self.init(text)
            return
        }
        let date = Self.usualForms.lazy.compactMap { form in text.withBytes { form.date($0) } }.first
        if let date {
            self.init(rest: ", not a date as its format says", hint: "write \(form.text(of: date))")
        } else if let serial = Self.serialNumber(text, form) {
            self = serial
        } else {
            self.init(rest: ", not a date as its format says", hint: "write day, month and year as in \(form.example)")
        }
    }

    /// The forms that people write when another is asked for; nowhere the month first, which is not told from the day.
    private static let usualForms =
        [.standard] + ["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y/%m/%d"].compactMap { try? DateForm(pattern: $0) }
}
