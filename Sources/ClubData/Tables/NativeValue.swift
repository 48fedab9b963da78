import StructuredText

/// Values of JSON as the text that a cell of a type would hold.
enum NativeValue {
    /// The text, or nil where the value is of another kind than the type.
    static func text(of node: Node, _ type: FieldType) -> String? {
        switch (node.value, type) {
        case (.text(let text, _), _): text
        case (.number(let text), .number(let form)): text.replacing(".", with: form.decimalChar)
        case (.number(let text), .integer), (.number(let text), .year), (.number(let text), .any): text
        case (.boolean(let flag), .boolean(let form)): flag ? form.trueValues.first : form.falseValues.first
        case (.boolean(let flag), .any): String(flag)
        case (.sequence(let items), .list(let form)): joined(items, form)
        default: nil
        }
    }

    /// The items of a list as one text, unless one of them holds the delimiter.
    private static func joined(_ items: [Node], _ form: ListForm) -> String? {
        let texts = items.compactMap(\.scalarText)
        guard texts.count == items.count, texts.allSatisfy({ $0.firstRange(of: form.delimiter) == nil }) else {
            return nil
        }
        return texts.joined(separator: form.delimiter)
    }

    /// What a value of a type is, with its article.
    static func words(_ type: FieldType) -> String {
        switch type {
        case .string, .any: "a text"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .date: "a date"
        case .year: "a year"
        case .yearMonth: "a month"
        case .list(let form): "a list of values without \"\(form.delimiter)\""
        }
    }

    /// How a value of a type is written.
    static func hint(_ type: FieldType) -> String {
        switch type {
        case .string, .any: "put it in double quotes"
        case .integer: "write a whole number, such as 30"
        case .number: "write a number, such as 64.3"
        case .boolean: "write true or false"
        case .date(let form): "write a text such as \"\(form.example)\""
        case .year: "write a number such as 2023"
        case .yearMonth: "write a text such as \"2023-06\""
        case .list(let form): "write a text with \"\(form.delimiter)\" between the values, or a list of values"
        }
    }
}
