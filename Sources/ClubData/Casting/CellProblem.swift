/// What is wrong with a cell, before its place is known.
struct CellProblem {
    /// The rule.
    let identifier: String
    /// What is wrong, with the value.
    let summary: String
    /// What to do about it.
    let hint: String

    /// A text in quotation marks for a message; a long one is cut.
    static func quoted(_ text: String) -> String {
        let longest = 60
        return text.count > longest ? "\"\(text.prefix(longest))…\"" : "\"\(text)\""
    }
}

extension CellCaster {
    /// What is wrong with a text as a value of the type, or nil where nothing is.
    func problem(ofText text: String, named name: String) -> CellProblem? {
        let fits = text.withBytes { cast($0) != nil }
        return fits ? nil : explain(text, named: name)
    }

    /// Says why a text is not of the type.
    func explain(_ text: String, named name: String) -> CellProblem {
        let start = "\(name) is \(CellProblem.quoted(text))"
        func problem(_ rest: String, _ hint: String) -> CellProblem {
            CellProblem(identifier: "TableType", summary: start + rest, hint: hint)
        }
        switch type {
        case .integer(let form):
            let found = NumberProblem(text, form, allowsDecimals: false)
            return problem(found.rest, found.hint)
        case .number(let form):
            let found = NumberProblem(text, form, allowsDecimals: true)
            return problem(found.rest, found.hint)
        case .date(let form):
            let found = DateProblem(text, form)
            return problem(found.rest, found.hint)
        case .year:
            return problem(", not a year", "write four digits from 1800 to 2200, such as 2023")
        case .yearMonth:
            return problem(", not a month", "write year-month, such as 2023-06")
        case .boolean(let form):
            let yes = form.trueValues.first ?? "true"
            let no = form.falseValues.first ?? "false"
            return problem(", not \(yes) or \(no)", "write \(yes) or \(no)")
        case .string, .any, .list:
            return problem(", not a text", "write a text")
        }
    }
}
