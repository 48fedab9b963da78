import Diagnostics

/// Parents, the arguments they are given, and the blocks that take them.
extension TemplateCompiler {
    mutating func openParent(_ index: Int) {
        let tag = template.tags[index]
        let takesLine = takesLine(parent: index)
        pass(tag, takingLeft: takesLine, right: false)
        open.append(OpenPair(tag: index, entry: program.calls.count, dedent: dedent))
        emitCall(tag, indentation: takesLine ? indentation(of: tag) : nil)
    }

    mutating func closeParent(_ tag: Tag, _ pair: OpenPair) {
        passOver(to: tag.range.lowerBound, in: pair.tag)
        cursor = tag.extent(takingLeft: false, right: takesLine(parent: pair.tag)).upperBound
        let first = program.arguments.count
        program.arguments += pair.arguments
        program.calls[pair.entry].arguments = first..<program.arguments.count
        program.calls[pair.entry].next = program.instructions.count
    }

    /// The content of an argument is a small template of its own. Where it begins on the next line it begins at the
    /// margin: the blanks before its first line are taken off each of its lines.
    mutating func openArgument(_ index: Int) {
        let tag = template.tags[index]
        let closing = template.closingTag(of: index)
        if let parent = template.pairs.enclosing[index] { passOver(to: tag.range.lowerBound, in: parent) }
        open.append(OpenPair(tag: index, entry: program.instructions.count, dedent: dedent))
        guard let nextLine = tag.nextLine else {
            cursor = tag.range.upperBound
            emit(.lineStart)
            return
        }
        cursor = nextLine
        dedent = []
        dedent = intrinsicIndentation(in: nextLine..<closing.range.lowerBound).map { Array(program.text[$0]) } ?? []
    }

    mutating func closeArgument(_ tag: Tag, _ pair: OpenPair) {
        writeText(to: tag.extent(takingLeft: true, right: false).lowerBound)
        emit(.end)
        cursor = tag.range.upperBound
        dedent = pair.dedent
        let block = blockNumber(template.tags[pair.tag].name)
        open[open.count - 1].arguments.append(Program.Argument(block: block, start: pair.entry))
    }

    mutating func openBlock(_ index: Int) {
        let tag = template.tags[index]
        pass(tag, takingLine: tag.standsAlone)
        open.append(OpenPair(tag: index, entry: program.blocks.count, dedent: dedent))
        emit(.block(site: program.blocks.count))
        var indentation = tag.lineStart == nil ? nil : indentation(of: tag)
        if tag.standsAlone, let nextLine = tag.nextLine {
            let content = nextLine..<template.closingTag(of: index).range.lowerBound
            indentation = intrinsicIndentation(in: content) ?? indentation
        }
        program.blocks.append(
            Program.BlockSite(
                block: blockNumber(tag.name),
                indentation: indentation,
                beginsLine: tag.standsAlone,
                next: 0,
                tag: inProgram(tag.range)
            )
        )
    }

    mutating func closeBlock(_ tag: Tag, _ pair: OpenPair) {
        pass(tag, takingLine: tag.standsAlone)
        program.blocks[pair.entry].next = program.instructions.count
    }

    /// Passes over a tag inside a parent, outside of its blocks, with all that stands in it.
    mutating func ignore(_ index: Int, in parent: Int) {
        let tag = template.tags[index]
        passOver(to: tag.range.lowerBound, in: parent)
        if tag.kind != .comment, tag.kind != .delimiters { warn(of: tag.range, in: parent) }
        ignoredThrough = template.pairs.partners[index] ?? index
        cursor = template.tags[ignoredThrough].range.upperBound
    }

    /// Passes over text inside a parent, outside of its blocks.
    private mutating func passOver(to end: Int, in parent: Int) {
        let text = template.source.bytes[cursor..<max(cursor, end)]
        if let first = text.firstIndex(where: { !$0.isSpace }), let last = text.lastIndex(where: { !$0.isSpace }) {
            warn(of: first..<last + 1, in: parent)
        }
        cursor = max(cursor, end)
    }

    private mutating func warn(of range: Range<Int>, in parent: Int) {
        let name = template.tags[parent].name
        warnings.append(
            .warning(
                "TemplateIgnored",
                "what stands here is never printed: \(template.tags[parent].label) prints its blocks alone",
                at: template.source.location(of: range),
                hint: "put it into a block of \"\(name)\": {{$block}} … {{/block}}"
            )
        )
    }

    /// Whether a parent has its lines to itself, from before its opening to behind its closing tag.
    private func takesLine(parent index: Int) -> Bool {
        template.tags[index].lineStart != nil && template.closingTag(of: index).nextLine != nil
    }
}
