/// Text, lines and their indentation.
extension TemplateCompiler {
    /// Writes the text before a tag and moves behind it, with the rest of its line where it takes that along.
    mutating func pass(_ tag: Tag, takingLine: Bool) {
        pass(tag, takingLeft: takingLine, right: takingLine)
    }

    /// Writes the text before a tag and moves behind it.
    mutating func pass(_ tag: Tag, takingLeft left: Bool, right: Bool) {
        let extent = tag.extent(takingLeft: left, right: right)
        writeText(to: extent.lowerBound)
        if !left, beginsLine(tag.range.lowerBound) { emit(.lineStart) }
        cursor = extent.upperBound
    }

    /// Writes the text up to an offset of the file. Where something is taken off each line, each is a text of its own.
    mutating func writeText(to end: Int) {
        guard !dedent.isEmpty else {
            writePiece(cursor..<max(cursor, end))
            cursor = end
            return
        }
        while cursor < end {
            let rest = template.source.bytes[cursor..<end]
            let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end
            writePiece(cursor..<lineEnd)
            cursor = lineEnd
        }
    }

    private mutating func writePiece(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var start = range.lowerBound
        if beginsLine(start) {
            emit(.lineStart)
            start = margin(ofLineAt: start, before: range.upperBound)
        }
        if start < range.upperBound { emit(.text(inProgram(start..<range.upperBound))) }
    }

    /// The blanks before a tag that has its line, or its line's start, to itself.
    func indentation(of tag: Tag) -> Range<Int> {
        let end = tag.range.lowerBound
        return inProgram(margin(ofLineAt: tag.lineStart ?? end, before: end)..<end)
    }

    /// The blanks before the first line of a range that has more than blanks, or nil where none has.
    func intrinsicIndentation(in range: Range<Int>) -> Range<Int>? {
        let bytes = template.source.bytes
        var start = range.lowerBound
        while start < range.upperBound {
            let text = bytes[start..<range.upperBound].firstIndex { !$0.isBlank } ?? range.upperBound
            guard text < range.upperBound else { return nil }
            if !bytes[text].isSpace { return inProgram(margin(ofLineAt: start, before: text)..<text) }
            start = bytes[text..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.upperBound
        }
        return nil
    }

    /// Where a line begins once the dedent is taken off it; a line that has less of it loses what it has.
    private func margin(ofLineAt start: Int, before end: Int) -> Int {
        var offset = start
        for blank in dedent {
            guard offset < end, template.source.bytes[offset] == blank else { break }
            offset += 1
        }
        return offset
    }

    private func beginsLine(_ offset: Int) -> Bool {
        offset == TagScanner.textStart(of: template.source) || template.source.bytes[offset - 1] == UInt8(ascii: "\n")
    }
}
