/// Prints diagnostics for people at a terminal.
struct ConsoleForm {
    /// Whether ANSI colours are used; only where a terminal shows them.
    let coloured: Bool

    /// The most characters of a line that are shown; a longer one is cut around the caret.
    static let widestExcerpt = 100

    func render(_ report: DiagnosticReport) -> String {
        var lines: [String] = []
        var withheld = report.withheld[...]
        var lastPath: String?
        func closeFile() {
            guard let path = lastPath, let first = withheld.first, first.path == path else { return }
            lines.append(visible(withheldLine(path, first.count)))
            withheld.removeFirst()
        }
        for diagnostic in report.shown {
            let path = diagnostic.location?.path ?? ""
            if let last = lastPath, last != path { closeFile() }
            lastPath = path
            lines += render(diagnostic)
        }
        closeFile()
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    private func render(_ diagnostic: Diagnostic) -> [String] {
        let place = diagnostic.location.map { visible($0.label) + ": " } ?? ""
        let severity = paint(diagnostic.severity.rawValue + ":", diagnostic.severity.colour)
        let summary = paint(visible(diagnostic.summary), "1")
        var lines = ["\(place)\(severity) \(summary) [\(diagnostic.identifier)]"]
        lines += excerpt(diagnostic.location)
        if let hint = diagnostic.hint { lines.append("    = " + visible(hint)) }
        for note in diagnostic.notes {
            let place = note.location.map { visible($0.label) + ": " } ?? ""
            lines.append(place + "note: " + visible(note.text))
            lines += excerpt(note.location)
        }
        return lines
    }

    private func excerpt(_ location: SourceLocation?) -> [String] {
        guard let location, let text = location.excerpt else { return [] }
        var characters = Array(text)
        var column = min(max(0, location.column - 1), characters.count)
        var width = max(1, min(location.width, characters.count - column))
        if characters.count > Self.widestExcerpt {
            let start = max(0, min(column - 30, characters.count - Self.widestExcerpt))
            let end = min(characters.count, start + Self.widestExcerpt)
            let head: [Character] = start > 0 ? ["…"] : []
            let tail: [Character] = end < characters.count ? ["…"] : []
            characters = head + characters[start..<end] + tail
            column = column - start + head.count
            width = max(1, min(width, characters.count - column))
        }
        let number = String(location.line)
        let gutter = String(repeating: " ", count: max(3, number.count))
        let padded = String(repeating: " ", count: max(0, 3 - number.count)) + number
        let caret = String(repeating: " ", count: column) + String(repeating: "^", count: width)
        return [
            "\(padded) | \(characters.map(shown).joined())",
            "\(gutter) | \(paint(caret, "32"))",
        ]
    }

    /// A character of an excerpt in one column; a mark that has no letter stands on a dotted circle, as in Unicode's charts.
    private func shown(_ character: Character) -> String {
        let joins = !character.isASCII && "a\(character)".count == 1
        return visible(joins ? "\u{25CC}\(character)" : String(character))
    }

    private func paint(_ text: String, _ code: String) -> String {
        coloured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

/// The line that follows the last diagnostic shown of a file that has more.
func withheldLine(_ path: String, _ count: Int) -> String {
    path.isEmpty ? "and \(count) more without a place" : "\(path): and \(count) more in this file"
}

/// A text on one line with its control characters made visible, so that a file cannot drive the terminal: a tab is a
/// space, any other a U+FFFD. So are line and paragraph separators and the marks that turn the direction of a text.
func visible(_ text: String) -> String {
    String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                if scalar == "\t" { return " " }
                let hidden = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                let moves = (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                return hidden || moves ? "\u{FFFD}" : scalar
            }
        )
    )
}

extension Diagnostic.Severity {
    fileprivate var colour: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
    }
}
