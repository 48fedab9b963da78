import Diagnostics

/// What the texts of a field must fulfil, ready to be tested.
struct TextRules {
    private let field: Field
    private let constraints: FieldConstraints
    private let allowed: Set<String>?
    private let pattern: TextPattern?
    private let format: StringFormat
    private let list: (form: ListForm, items: CellCaster?)?

    init(_ field: Field) {
        self.field = field
        constraints = field.constraints
        allowed = field.constraints.allowed.map(Set.init)
        pattern = field.constraints.pattern.flatMap { TextPattern($0) }
        format = if case .string(let format) = field.type { format } else { .plain }
        if case .list(let form) = field.type {
            list = (form, form.itemType.caster)
        } else {
            list = nil
        }
    }

    /// Whether every text fulfils them.
    var isEmpty: Bool {
        allowed == nil && pattern == nil && format == .plain && list?.items == nil
            && constraints.minLength == nil && constraints.maxLength == nil
    }

    /// The first thing that is wrong with a text, or nil.
    func problem(_ text: String, named name: String) -> CellProblem? {
        let start = "\(name) is \(CellProblem.quoted(text))"
        if format != .plain, !format.accepts(text) {
            return CellProblem(identifier: "TableType", summary: "\(start), not \(format.inWords)", hint: format.hint)
        }
        return itemProblem(text, name) ?? lengthProblem(text, start) ?? choiceProblem(text, start)
            ?? patternProblem(text, start)
    }

    private func itemProblem(_ text: String, _ name: String) -> CellProblem? {
        guard let (form, items) = list, let items else { return nil }
        for item in text.split(separator: form.delimiter) {
            if let problem = items.problem(ofText: String(item), named: "an item of \(name)") { return problem }
        }
        return nil
    }

    private func lengthProblem(_ text: String, _ start: String) -> CellProblem? {
        let count = list.map { text.split(separator: $0.form.delimiter).count } ?? text.count
        func words(_ number: Int) -> String {
            "\(number) \(list == nil ? "character" : "item")\(number == 1 ? "" : "s")"
        }
        if let least = constraints.minLength, count < least {
            let summary = "\(start), shorter than \(words(least))"
            return CellProblem(identifier: "TableLength", summary: summary, hint: "is something left out?")
        }
        if let most = constraints.maxLength, count > most {
            let summary = "\(start), longer than \(words(most))"
            return CellProblem(identifier: "TableLength", summary: summary, hint: "shorten it")
        }
        return nil
    }

    private func choiceProblem(_ text: String, _ start: String) -> CellProblem? {
        guard let allowed, !allowed.contains(text), let inOrder = constraints.allowed else { return nil }
        return CellProblem(
            identifier: "TableEnum",
            summary: "\(start), not one of \(FieldConstraints.inWords(inOrder))",
            hint: NearMiss.nearest(to: text, among: inOrder).map { "did you mean \"\($0)\"?" }
                ?? "write one of these, or add it to the enum of the field in the descriptor"
        )
    }

    private func patternProblem(_ text: String, _ start: String) -> CellProblem? {
        guard let pattern, !pattern.matches(text) else { return nil }
        return CellProblem(
            identifier: "TablePattern",
            summary: "\(start), which does not match the pattern \(constraints.pattern ?? "")",
            hint: field.description.map { "the field is described as: \($0)" }
                ?? "mend it, or the pattern in the descriptor"
        )
    }
}

extension ListForm.ItemType {
    /// What reads an item; nil for texts, which need no reading.
    var caster: CellCaster? {
        let type: FieldType? =
            switch self {
            case .string: nil
            case .integer: .integer(.standard)
            case .number: .number(.standard)
            case .boolean: .boolean(.standard)
            case .date: .date(.standard)
            }
        return type.map { CellCaster(type: $0, missingValues: []) }
    }
}
