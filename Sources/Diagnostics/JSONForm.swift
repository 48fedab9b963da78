/// Prints diagnostics as one JSON object, keys in a fixed order.
struct JSONForm {
    func render(_ report: DiagnosticReport) -> String {
        let rows = report.shown.map { "    " + object($0) }
        let list = rows.isEmpty ? "[]" : "[\n" + rows.joined(separator: ",\n") + "\n  ]"
        return """
            {
              "diagnostics": \(list),
              "withheld": \(report.withheld.map(\.count).reduce(0, +)),
              "errors": \(report.errorCount),
              "warnings": \(report.warningCount)
            }

            """
    }

    private func object(_ diagnostic: Diagnostic) -> String {
        var fields = [
            "\"severity\": " + quoted(diagnostic.severity.rawValue),
            "\"identifier\": " + quoted(diagnostic.identifier),
            "\"summary\": " + quoted(diagnostic.summary),
        ]
        fields += place(diagnostic.location)
        if let hint = diagnostic.hint { fields.append("\"hint\": " + quoted(hint)) }
        let notes = diagnostic.notes.map { note in
            "{" + (["\"text\": " + quoted(note.text)] + place(note.location)).joined(separator: ", ") + "}"
        }
        if !notes.isEmpty { fields.append("\"notes\": [" + notes.joined(separator: ", ") + "]") }
        return "{" + fields.joined(separator: ", ") + "}"
    }

    private func place(_ location: SourceLocation?) -> [String] {
        guard let location else { return [] }
        guard location.line > 0 else { return ["\"path\": " + quoted(location.path)] }
        return [
            "\"path\": " + quoted(location.path),
            "\"line\": \(location.line)",
            "\"column\": \(location.column)",
            "\"width\": \(location.width)",
        ]
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
