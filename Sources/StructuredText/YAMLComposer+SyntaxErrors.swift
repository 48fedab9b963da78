import Diagnostics

extension YAMLComposer {
    mutating func next() throws(Failure) -> YAMLEvents.Event {
        do {
            return try events.next()
        } catch {
            throw translated(error)
        }
    }

    /// A text that is never closed is shown where it opens; anything else where libyaml stumbled.
    private mutating func translated(_ failure: YAMLEvents.Failure) -> Failure {
        let offset =
            switch failure.place {
            case .scalars(let count): cursor.offset(after: count)
            case .bytes(let count): min(part.lowerBound + count, part.upperBound)
            }
        let context = failure.context.map { (text: $0.text, offset: cursor.offset(after: $0.start)) }
        // libyaml has a limit of its own, which it may meet before it tells the first of the brackets it has seen.
        if failure.problem.hasPrefix("Maximum nesting level reached") { return tooDeep(at: offset..<offset + 1) }
        if let context, failure.problem == "found unexpected end of stream" {
            return self.failure(
                "YAMLSyntax",
                "a text is opened here and never closed",
                at: context.offset..<context.offset + 1,
                hint: "close it with the same quotation mark"
            )
        }
        return self.failure(
            "YAMLSyntax",
            failure.problem,
            at: offset..<offset + 1,
            hint: hint(for: failure.problem, at: offset),
            notes: context.map { note($0.text, at: $0.offset, unlessOnLineOf: offset) } ?? []
        )
    }

    /// What libyaml was reading tells something new only where it began on an earlier line.
    private func note(_ text: String, at offset: Int, unlessOnLineOf other: Int) -> [Diagnostic.Note] {
        let location = file.location(at: offset)
        return location.line == file.location(at: other).line ? [] : [.init(text, at: location)]
    }

    private func hint(for problem: String, at offset: Int) -> String? {
        switch problem {
        case "mapping values are not allowed in this context":
            holdsColon(before: offset)
                ? "put a text that holds a colon in quotation marks"
                : "check the line above: its colon, and the spaces at its start"
        case "could not find expected ':'":
            "a name is followed by a colon and a space"
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'",
            "did not find expected node content":
            "close the bracket, or put the text in quotation marks"
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>", "block sequence entries are not allowed in this context":
            "check the spaces at the start of this line and of those above it"
        case "found character that cannot start any token":
            offset < part.upperBound && file.bytes[offset] == UInt8(ascii: "\t")
                ? "indent with spaces, not with tabs" : "put the text in quotation marks"
        case "did not find expected alphabetic or numeric character":
            "put a text that starts with * or & in quotation marks"
        case "found unknown escape character":
            "write \\\\ for \\, or use single quotation marks"
        case "control characters are not allowed":
            "delete the character"
        default: nil
        }
    }

    private func holdsColon(before offset: Int) -> Bool {
        let location = file.location(at: offset)
        return location.excerpt?.prefix(location.column - 1).contains(":") ?? false
    }
}
