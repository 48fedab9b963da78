import Diagnostics

/// Adds up what the lines of an article hold, and tells the first bound of ``ProseLimits`` that is passed.
struct ProseCounts {
    private let file: SourceFile
    private var figures = 0
    private var instructions = 0
    private var cells = 0
    private var paragraph = Paragraph()

    /// Lines without a blank one between them.
    private struct Paragraph {
        var start: Int?
        var lines = 0
        var images = 0
        var footnoteMarks = 0
        var delimiterRows = 0
        var columns = 1
    }

    init(_ file: SourceFile) {
        self.file = file
    }

    /// Counts a line.
    mutating func add(_ line: LineMeasure) -> Diagnostic? {
        if line.isBlank {
            cells += tableCells
            paragraph = Paragraph()
            return nil
        }
        let start = paragraph.start ?? line.range.lowerBound
        paragraph.start = start
        paragraph.lines += 1
        paragraph.images += line.images
        paragraph.footnoteMarks += line.footnoteMarks
        paragraph.delimiterRows += line.isDelimiterRow ? 1 : 0
        paragraph.columns = max(paragraph.columns, line.pipes + 1)
        figures += line.figures
        instructions += line.instructions
        return tooDeep(line) ?? tooLarge(line, since: start) ?? tooDense(line)
    }

    /// The most cells that the paragraph can hold, where it can be a table.
    private var tableCells: Int {
        paragraph.delimiterRows > 0 ? paragraph.lines * paragraph.columns : 0
    }

    private func tooDeep(_ line: LineMeasure) -> Diagnostic? {
        guard line.depth > ProseLimits.depth else { return nil }
        return .error(
            "ArticleTooDeep",
            "quotations and lists nest deeper than \(ProseLimits.depth)",
            at: file.location(of: line.range.lowerBound..<line.range.lowerBound + 1),
            hint: "take some of the marks at the start of the line away"
        )
    }

    private func tooLarge(_ line: LineMeasure, since start: Int) -> Diagnostic? {
        let word = line.longestWord
        if word.count > ProseLimits.wordBytes {
            return error("ArticleTooLarge", word, "a word has \(word.count) bytes", ProseLimits.wordBytes)
        }
        if line.range.upperBound - start > ProseLimits.paragraphBytes {
            let limit = ProseLimits.paragraphBytes
            return error("ArticleTooLarge", start..<start + 1, "a paragraph has more than \(limit) bytes", nil)
        }
        if line.pipes > ProseLimits.linePipes {
            return error("ArticleTooLarge", line.range, "a line has \(line.pipes) signs |", ProseLimits.linePipes)
        }
        if cells + tableCells > ProseLimits.cells {
            let what = "the tables of the article have more than \(ProseLimits.cells) cells"
            return error("ArticleTooLarge", line.range, what, nil)
        }
        return nil
    }

    private func tooDense(_ line: LineMeasure) -> Diagnostic? {
        func over(_ count: Int, _ limit: Int, _ what: String) -> Diagnostic? {
            count > limit ? error("ArticleTooDense", line.range, "more than \(limit) \(what)", nil) : nil
        }
        return over(figures, ProseLimits.figures, "figures {{…}} stand in the article")
            ?? over(instructions, ProseLimits.instructions, "signs <? and <! stand in the article")
            ?? over(paragraph.images, ProseLimits.images, "images stand in one paragraph")
            ?? over(paragraph.footnoteMarks, ProseLimits.footnoteMarks, "footnote marks stand in one paragraph")
            ?? over(
                paragraph.delimiterRows,
                ProseLimits.delimiterRows,
                "lines of | and - follow each other without a blank line"
            )
    }

    private func error(_ identifier: String, _ range: Range<Int>, _ what: String, _ limit: Int?) -> Diagnostic {
        .error(
            identifier,
            what + (limit.map { ", more than \($0)" } ?? ""),
            at: file.location(of: range),
            hint: "split it, or put blank lines between its parts"
        )
    }
}
