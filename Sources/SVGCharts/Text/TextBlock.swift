/// A text set in lines that fit a width.
///
/// ```swift
/// let style = TextStyle(size: 15)
/// TextBlock("Quỹ chăm sóc người cao tuổi", style: style, width: 120, lines: 2).lines
/// // ["Quỹ chăm sóc", "người cao tuổi"]
/// ```
struct TextBlock: Sendable, Hashable {
    /// The lines, from the top; empty for a text without a visible character.
    let lines: [String]

    /// The whole text on one line, also where the lines had to leave something out.
    let fullText: String
    let style: TextStyle

    /// Whether something had to be left out; the last line then ends in "…", unless a short name stands for the text.
    let isShortened: Bool

    /// Whether a word was wider than a line, so that it is broken or cut.
    let breaksWord: Bool

    /// The width of the longest line in CSS pixels.
    let width: Double

    /// The height of all lines in CSS pixels.
    var height: Double { Double(lines.count) * style.lineHeight }

    /// A text on one line, however long it gets.
    init(_ text: String, style: TextStyle) {
        self.init(text, style: style, width: .infinity, lines: 1)
    }

    /// Breaks a text at its spaces, hyphens and slashes into at most `lines` lines no wider than `width`.
    ///
    /// Lines come out about equally long. What still has no room ends in "…".
    init(_ text: String, style: TextStyle, width: Double, lines: Int) {
        let text = TextWrapping.tidied(text)
        self.init(tidied: text, style: style, width: width, lines: lines, standingFor: text)
    }

    /// A text on at most `lines` lines that stands for a longer one, which its `<title>` says.
    init(_ text: String, style: TextStyle, width: Double, lines: Int, standingFor fullText: String) {
        let text = TextWrapping.tidied(text)
        self.init(tidied: text, style: style, width: width, lines: lines, standingFor: fullText)
    }

    private init(tidied text: String, style: TextStyle, width: Double, lines: Int, standingFor fullText: String) {
        self.fullText = fullText
        self.style = style
        // Most texts fit as they are, and need no search for places to break them.
        let whole = style.width(of: text)
        guard whole > width else {
            self.lines = text.isEmpty ? [] : [text]
            (isShortened, breaksWord, self.width) = (text != fullText, false, whole)
            return
        }
        let wrapping = TextWrapping(tidied: text, style: style)
        let limited = wrapping.lines(width: width, atMost: max(1, lines))
        self.lines = limited.lines
        isShortened = limited.isShortened || text != fullText
        breaksWord = wrapping.widestPiece > width
        self.width = limited.width
    }

    /// Texts of one style under one another.
    init(stacking blocks: [TextBlock], style: TextStyle) {
        lines = blocks.flatMap(\.lines)
        fullText = blocks.map(\.fullText).joined(separator: " ")
        self.style = style
        isShortened = blocks.contains(where: \.isShortened)
        breaksWord = blocks.contains(where: \.breaksWord)
        width = blocks.map(\.width).max() ?? 0
    }
}
