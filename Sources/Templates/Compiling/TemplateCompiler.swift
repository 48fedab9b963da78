import Diagnostics

/// Turns templates that were read into instructions.
///
/// Where it decides about blanks and line ends it follows the specification: a tag other than a value takes its line
/// with it when nothing else stands there. A parent counts as one tag from its opening to its closing one.
struct TemplateCompiler {
    /// An opening tag whose pair is being compiled.
    struct OpenPair {
        let tag: Int
        /// A section's instruction, a parent's or a block's site, or where an argument begins.
        let entry: Int
        /// What was taken off the lines outside of it.
        let dedent: [UInt8]
        /// What a parent is given.
        var arguments: [Program.Argument] = []
    }

    var program = Program()
    var warnings: [Diagnostic] = []

    /// The template at work, and where its bytes begin in the program's text.
    var template: ParsedTemplate
    var base = 0

    /// How far its text is written.
    var cursor = 0

    var open: [OpenPair] = []

    /// What is taken off the start of each line, so that content given for a block begins at the margin.
    var dedent: [UInt8] = []

    /// The last tag of what is passed over inside a parent.
    var ignoredThrough = -1

    /// The template that each call names, to be looked for when all are compiled.
    private var calledNames: [String] = []

    private var blockNumbers: [String: Int] = [:]

    /// The program of all templates, and where each begins in it. Of two with one name the first counts.
    static func compile(
        _ templates: [ParsedTemplate]
    ) -> (program: Program, starts: [String: Int], warnings: [Diagnostic]) {
        var starts: [String: Int] = [:]
        guard let first = templates.first else { return (Program(), starts, []) }
        var compiler = TemplateCompiler(template: first)
        for template in templates where starts[template.name] == nil {
            starts[template.name] = compiler.program.instructions.count
            compiler.compile(template)
        }
        for (index, name) in compiler.calledNames.enumerated() {
            compiler.program.calls[index].target = starts[name]
        }
        return (compiler.program, starts, compiler.warnings)
    }

    private init(template: ParsedTemplate) {
        self.template = template
    }

    private mutating func compile(_ template: ParsedTemplate) {
        self.template = template
        base = program.text.count
        cursor = TagScanner.textStart(of: template.source)
        ignoredThrough = -1
        program.text += template.source.bytes
        program.sources.append(Program.Source(file: template.source, base: base))
        if template.isSound {
            for index in template.tags.indices where index > ignoredThrough { compile(index) }
            writeText(to: template.source.bytes.count)
        }
        emit(.end)
    }

    private mutating func compile(_ index: Int) {
        let tag = template.tags[index]
        let isArgument = template.isArgument(index)
        if let pair = template.pairs.enclosing[index], template.tags[pair].kind == .parent, !isArgument {
            ignore(index, in: pair)
            return
        }
        switch tag.kind {
        case .value:
            pass(tag, takingLine: false)
            emit(.value(reference: reference(tag)))
        case .unescaped:
            pass(tag, takingLine: false)
            emit(.unescaped(reference: reference(tag)))
        case .comment, .delimiters: pass(tag, takingLine: tag.standsAlone)
        case .section, .inverted: openSection(index)
        case .partial: callPartial(tag)
        case .parent: openParent(index)
        case .block: if isArgument { openArgument(index) } else { openBlock(index) }
        case .close: closePair(tag, isArgument: isArgument)
        }
    }

    private mutating func openSection(_ index: Int) {
        let tag = template.tags[index]
        pass(tag, takingLine: tag.standsAlone)
        open.append(OpenPair(tag: index, entry: program.instructions.count, dedent: dedent))
        let reference = reference(tag)
        emit(tag.kind == .section ? .section(reference: reference, next: 0) : .inverted(reference: reference, next: 0))
    }

    private mutating func closePair(_ tag: Tag, isArgument: Bool) {
        guard let pair = open.popLast() else { return }
        switch template.tags[pair.tag].kind {
        case .parent: closeParent(tag, pair)
        case .block: if isArgument { closeArgument(tag, pair) } else { closeBlock(tag, pair) }
        default: closeSection(tag, pair)
        }
    }

    private mutating func closeSection(_ tag: Tag, _ pair: OpenPair) {
        pass(tag, takingLine: tag.standsAlone)
        switch program.instructions[pair.entry] {
        case .section(let reference, _):
            emit(.sectionEnd)
            program.instructions[pair.entry] = .section(reference: reference, next: program.instructions.count)
        case .inverted(let reference, _):
            program.instructions[pair.entry] = .inverted(reference: reference, next: program.instructions.count)
        default: break
        }
    }

    private mutating func callPartial(_ tag: Tag) {
        pass(tag, takingLine: tag.standsAlone)
        emitCall(tag, indentation: tag.standsAlone ? indentation(of: tag) : nil)
    }

    /// Calls another template, and goes on behind the call unless it is told otherwise.
    mutating func emitCall(_ tag: Tag, indentation: Range<Int>?) {
        emit(.call(site: program.calls.count))
        let next = program.instructions.count
        program.calls.append(Program.CallSite(indentation: indentation, next: next, tag: inProgram(tag.range)))
        calledNames.append(tag.name)
    }

    func inProgram(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound + base..<range.upperBound + base
    }

    mutating func emit(_ instruction: Instruction) {
        program.instructions.append(instruction)
    }

    mutating func blockNumber(_ name: String) -> Int {
        let number = blockNumbers[name] ?? blockNumbers.count
        blockNumbers[name] = number
        return number
    }

    private mutating func reference(_ tag: Tag) -> Int {
        let start = program.names.count
        if tag.name != "." { program.names += tag.name.split(separator: ".").map(String.init) }
        let reference = Program.Reference(parts: start..<program.names.count, tag: inProgram(tag.range))
        program.references.append(reference)
        return program.references.count - 1
    }
}
