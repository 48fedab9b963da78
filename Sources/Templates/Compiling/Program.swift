import Diagnostics

/// Compiled templates: one flat row of instructions and the tables they point into.
struct Program: Sendable {
    /// A name of a value, in parts; `.` has none.
    struct Reference: Sendable {
        let parts: Range<Int>
        let tag: Range<Int>
    }

    /// A place where another template is rendered: a partial, or a parent with its arguments.
    struct CallSite: Sendable {
        /// Where the other template begins, once it is known; nil where there is none.
        var target: Int?
        /// What is put before each line, as a range of the text; nil where the tag does not stand alone.
        let indentation: Range<Int>?
        var arguments = 0..<0
        /// Where to go on.
        var next: Int
        let tag: Range<Int>
    }

    /// Content that a parent is given for one of its blocks.
    struct Argument: Sendable {
        let block: Int
        let start: Int
    }

    /// A place that content given from outside can take.
    struct BlockSite: Sendable {
        let block: Int
        /// What is put before each line of such content; nil where the block stands within a line.
        let indentation: Range<Int>?
        /// Whether the opening tag has its line to itself, so that the content begins a line.
        let beginsLine: Bool
        /// Where the block ends.
        var next: Int
        let tag: Range<Int>
    }

    /// A file and where its bytes begin in the text.
    struct Source: Sendable {
        let file: SourceFile
        let base: Int
    }

    var instructions: [Instruction] = []
    /// The bytes of all files, one after another. All ranges but those of names and arguments are ranges of it.
    var text: [UInt8] = []
    var names: [String] = []
    var references: [Reference] = []
    var calls: [CallSite] = []
    var arguments: [Argument] = []
    var blocks: [BlockSite] = []
    var sources: [Source] = []

    /// The place of a range of the text in its file.
    func location(of range: Range<Int>) -> SourceLocation? {
        guard let source = sources.last(where: { $0.base <= range.lowerBound }) else { return nil }
        return source.file.location(of: range.lowerBound - source.base..<range.upperBound - source.base)
    }

    /// The same program in memory of its own.
    func independentCopy() -> Program {
        Program(
            instructions: instructions.copied(),
            text: text.copied(),
            names: names.map(\.copied),
            references: references.copied(),
            calls: calls.copied(),
            arguments: arguments.copied(),
            blocks: blocks.copied(),
            sources: sources.copied()
        )
    }
}

extension Array {
    /// The same elements in a buffer of their own.
    func copied() -> [Element] {
        withUnsafeBufferPointer { Array($0) }
    }
}

extension String {
    /// The same text in memory of its own.
    var copied: String {
        String(decoding: Array(utf8), as: UTF8.self)
    }
}
