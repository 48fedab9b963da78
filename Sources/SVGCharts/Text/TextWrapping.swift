/// Finds the places where a text may be broken, and breaks it.
///
/// Lines are filled greedily, which gives the fewest of them, and are then narrowed for as long as their number stays
/// the same, so that no line is left with a single syllable.
///
/// A line is a stretch of the text and its width in thousandths of the font size, so that trying widths costs sums of
/// whole numbers; texts of their own are made of the lines that are kept.
struct TextWrapping {
    private let text: String
    private let pieces: [Piece]
    private let style: TextStyle
    private let spaceWidth: Int

    /// What stays together on a line, and whether a space stood before it.
    private struct Piece {
        let range: Range<String.Index>
        let width: Int
        let followsSpace: Bool
    }

    /// A line before it is known whether it is kept.
    private struct Line {
        var range: Range<String.Index>
        var width: Int
    }

    /// - Parameter text: As ``tidied(_:)`` gives it.
    init(tidied text: String, style: TextStyle) {
        self.text = text
        pieces = Self.pieces(of: text, weight: style.weight)
        spaceWidth = FontMetrics.width(of: " ", weight: style.weight)
        self.style = style
    }

    /// The width of the widest piece that cannot be broken.
    var widestPiece: Double { pieces.map { style.pixels($0.width) }.max() ?? 0 }

    /// The lines for a width, how wide the widest of them is, and whether some text had to be left out.
    func lines(width: Double, atMost limit: Int) -> (lines: [String], width: Double, isShortened: Bool) {
        let filled = filled(width: width)
        guard filled.count <= limit else {
            let last = cut(filled[limit - 1], to: width)
            let kept = filled.prefix(limit - 1)
            return (kept.map(text(of:)) + [last], max(widest(kept), style.width(of: last)), true)
        }
        let lines = filled.count > 1 ? balanced(filled, width: width) : filled
        return (lines.map(text(of:)), widest(lines), false)
    }

    private func text(of line: Line) -> String { String(text[line.range]) }

    private func widest(_ lines: some Sequence<Line>) -> Double {
        style.pixels(lines.map(\.width).max() ?? 0)
    }

    /// One space for every run of white space between words, and none around them. A no-break space stays what it is.
    static func tidied(_ text: String) -> String {
        var previousIsSpace = true
        var isTidy = true
        for scalar in text.unicodeScalars {
            let isSpace = breaksLine(scalar)
            if isSpace, previousIsSpace || scalar != " " { isTidy = false }
            previousIsSpace = isSpace
        }
        if isTidy, !previousIsSpace || text.isEmpty { return text }
        return text.unicodeScalars.split(whereSeparator: breaksLine).map { String($0) }.joined(separator: " ")
    }

    /// White space (Unicode's White_Space) but for the three spaces that hold words together.
    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: true
        default: false
        }
    }

    /// A line may break at a space, and after a hyphen, a dash or a slash that stands inside of a word.
    private static func pieces(of text: String, weight: TextStyle.Weight) -> [Piece] {
        var pieces: [Piece] = []
        var start = text.startIndex
        var width = 0
        var followsSpace = false
        func end(_ index: String.Index) {
            guard start < index else { return }
            pieces.append(Piece(range: start..<index, width: width, followsSpace: followsSpace))
            followsSpace = false
        }
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if scalar == " " {
                end(index)
                (start, width, followsSpace) = (next, 0, true)
            } else {
                width += FontMetrics.width(of: scalar, weight: weight)
                if scalar == "-" || scalar == "/" || scalar == "–" || scalar == "—" {
                    end(next)
                    (start, width) = (next, 0)
                }
            }
            index = next
        }
        end(index)
        return pieces
    }

    private func fits(_ thousandths: Int, in width: Double) -> Bool {
        style.pixels(thousandths) <= width
    }

    private func filled(width: Double) -> [Line] {
        var lines: [Line] = []
        for piece in pieces {
            if let line = lines.last {
                let joined = line.width + (piece.followsSpace ? spaceWidth : 0) + piece.width
                if fits(joined, in: width) {
                    lines[lines.count - 1] = Line(range: line.range.lowerBound..<piece.range.upperBound, width: joined)
                    continue
                }
            }
            if fits(piece.width, in: width) {
                lines.append(Line(range: piece.range, width: piece.width))
            } else {
                lines += split(piece, width: width)
            }
        }
        return lines
    }

    /// A word wider than a line, such as an address of the web, goes on in the next line.
    private func split(_ piece: Piece, width: Double) -> [Line] {
        var lines: [Line] = []
        var line = Line(range: piece.range.lowerBound..<piece.range.lowerBound, width: 0)
        for index in text[piece.range].indices {
            let end = text.index(after: index)
            let added = style.thousandths(of: text[index..<end])
            if !line.range.isEmpty, !fits(line.width + added, in: width) {
                lines.append(line)
                line = Line(range: index..<index, width: 0)
            }
            line = Line(range: line.range.lowerBound..<end, width: line.width + added)
        }
        return lines + [line]
    }

    /// Halves the width in question until the narrowest that keeps the number of lines is known to a pixel.
    private func balanced(_ lines: [Line], width: Double) -> [Line] {
        var best = lines
        var low = widestPiece
        var high = width
        while high - low > 1 {
            let middle = (low + high) / 2
            let candidate = filled(width: middle)
            if candidate.count <= lines.count {
                (best, high) = (candidate, middle)
            } else {
                low = middle
            }
        }
        return best
    }

    /// The longest beginning that fits with "…" behind it; at least "…" itself.
    private func cut(_ line: Line, to width: Double) -> String {
        var text = text[line.range]
        while let last = text.last, style.width(of: text + "…") > width || last.isWhitespace { text.removeLast() }
        return text + "…"
    }
}
