import Diagnostics
import Markup

/// Runs a program for one page.
///
/// Sections and calls are kept on stacks of its own, so that no template, however deep, exhausts the program's.
struct Renderer {
    /// A section that is being gone through.
    private struct Loop {
        let items: [TemplateValue]
        var nextItem: Int
        let body: Int
    }

    let program: Program
    let strictness: TemplateStrictness

    /// The values in which names are looked up, outermost first.
    var contexts: [TemplateValue]

    var problems: [Diagnostic] = []

    /// The tags of which a problem was told already.
    var reported: Set<Int> = []

    /// The instruction that comes next.
    var next = 0

    var calls: [Call] = []
    var scopes = BlockScopes()

    /// What is written where a line begins.
    var indentation: [UInt8] = []

    /// Whether the next line goes on where another one stopped, so that it is not indented.
    var continuesLine = false

    private var loops: [Loop] = []

    init(program: Program, strictness: TemplateStrictness, contexts: [TemplateValue]) {
        self.program = program
        self.strictness = strictness
        self.contexts = contexts
    }

    /// Renders a template, given by its first instruction.
    mutating func render(from start: Int, into bytes: inout [UInt8]) {
        next = start
        while next < program.instructions.count {
            let instruction = program.instructions[next]
            next += 1
            run(instruction, into: &bytes)
        }
    }

    /// Leaves the page where it is.
    mutating func stop() {
        next = program.instructions.count
    }

    private mutating func run(_ instruction: Instruction, into bytes: inout [UInt8]) {
        switch instruction {
        case .text(let range): write(range, into: &bytes)
        case .lineStart: beginLine(in: &bytes)
        case .value(let reference): print(reference, unescaped: false, into: &bytes)
        case .unescaped(let reference): print(reference, unescaped: true, into: &bytes)
        case .section(let reference, let end): enter(reference, end: end)
        case .sectionEnd: repeatOrLeave()
        case .inverted(let reference, let end):
            if let value = resolve(reference), value.isShown { next = end }
        case .call(let site): call(program.calls[site])
        case .block(let site): enterBlock(program.blocks[site])
        case .end: leaveCall()
        }
    }

    private mutating func enter(_ reference: Int, end: Int) {
        guard let value = resolve(reference), value.isShown else {
            next = end
            return
        }
        if case .list(let items) = value {
            contexts.append(items[0])
            loops.append(Loop(items: items, nextItem: 1, body: next))
        } else {
            contexts.append(value)
            loops.append(Loop(items: [], nextItem: 0, body: next))
        }
    }

    private mutating func repeatOrLeave() {
        let (loop, context) = (loops.count - 1, contexts.count - 1)
        if loops[loop].nextItem < loops[loop].items.count {
            contexts[context] = loops[loop].items[loops[loop].nextItem]
            loops[loop].nextItem += 1
            next = loops[loop].body
        } else {
            loops.removeLast()
            contexts.removeLast()
        }
    }
}
