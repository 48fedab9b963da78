/// Finds the places where a text may be broken, and breaks it.
///
/// Lines are filled greedily, which gives the fewest of them, and are then narrowed for as long as their number stays
/// the same, so that no line is left with a single syllable.
struct TextWrapping {
    /// The text with every run of spaces and line breaks as one space. A no-break space stays what it is.
    let fullText: String
    private let pieces: [Piece]
    private let style: TextStyle

    /// What stays together on a line, and whether a space stood before it.
    private struct Piece {
        var text: String
        let followsSpace: Bool
    }

    init(_ text: String, style: TextStyle) {
        let words = text.split { $0.isWhitespace && !"\u{A0}\u{202F}\u{2007}".contains($0) }
        fullText = words.joined(separator: " ")
        pieces = words.enumerated().flatMap { Self.pieces(of: $1, followsSpace: $0 > 0) }
        self.style = style
    }

    /// The width of the widest piece that cannot be broken.
    var widestPiece: Double { pieces.map { style.width(of: $0.text) }.max() ?? 0 }

    /// The lines for a width, and whether some text had to be left out.
    func lines(width: Double, atMost limit: Int) -> (lines: [String], isShortened: Bool) {
        let filled = filled(width: width)
        guard filled.count <= limit else {
            let last = cut(filled[limit - 1], to: width)
            return (filled.prefix(limit - 1) + [last], true)
        }
        return (filled.count > 1 ? balanced(filled, width: width) : filled, false)
    }

    /// A line may break after a hyphen, a dash or a slash that stands inside of a word.
    private static func pieces(of word: some StringProtocol, followsSpace: Bool) -> [Piece] {
        var pieces = [Piece(text: "", followsSpace: followsSpace)]
        for character in word {
            pieces[pieces.count - 1].text.append(character)
            if "-–—/".contains(character) { pieces.append(Piece(text: "", followsSpace: false)) }
        }
        return pieces.filter { !$0.text.isEmpty }
    }

    private func fits(_ line: String, in width: Double) -> Bool {
        style.width(of: line) <= width
    }

    private func filled(width: Double) -> [String] {
        var lines: [String] = []
        for piece in pieces {
            let joined = (lines.last ?? "") + (piece.followsSpace ? " " : "") + piece.text
            if !lines.isEmpty, fits(joined, in: width) {
                lines[lines.count - 1] = joined
            } else if fits(piece.text, in: width) {
                lines.append(piece.text)
            } else {
                lines += split(piece.text, width: width)
            }
        }
        return lines
    }

    /// A word wider than a line, such as an address of the web, goes on in the next line.
    private func split(_ word: String, width: Double) -> [String] {
        var lines = [""]
        for character in word {
            if let line = lines.last, !line.isEmpty, !fits(line + String(character), in: width) { lines.append("") }
            lines[lines.count - 1].append(character)
        }
        return lines
    }

    /// Halves the width in question until the narrowest that keeps the number of lines is known to a pixel.
    private func balanced(_ lines: [String], width: Double) -> [String] {
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
    private func cut(_ line: String, to width: Double) -> String {
        var line = line[...]
        while let last = line.last, !fits(line + "…", in: width) || last.isWhitespace { line.removeLast() }
        return line + "…"
    }
}
