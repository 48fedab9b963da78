import Diagnostics

/// The Markdown of an article with its figures hidden from the Markdown engine.
///
/// A figure `{{clubs@x = ~5%}}` holds signs that Markdown gives a meaning to, and inside a table a `|` would cut it in
/// two. So each is replaced by one character of the private use planes and as many bytes of filling as keep every
/// position where it was; `\{{` becomes one private character too, so that what is left of `{{` in the text was meant
/// as a figure and is never closed. In code the mask is taken off again.
struct MaskedProse {
    /// A piece of text that the engine gave back.
    enum Piece {
        case text(String)
        /// The index of a figure in ``figures``.
        case figure(Int)
    }

    /// The article's file.
    let file: SourceFile
    /// The bytes of the file that are its Markdown.
    let body: Range<Int>
    /// What the engine reads: as many bytes as the body has.
    private(set) var bytes: [UInt8]
    /// Where each figure stands in the file, braces and all.
    private(set) var figures: [Range<Int>] = []
    /// Characters that mean something in one font only, by their place in the file; they are printed as U+FFFD.
    private(set) var privateCharacters: [Range<Int>] = []

    private static let firstFigure: UInt32 = 0xF0000
    private static let escapedBraces: Unicode.Scalar = "\u{E000}"
    private static let filling: Unicode.Scalar = "\u{E001}"
    private static let oddFilling: Unicode.Scalar = "x"

    init(_ file: SourceFile, body: Range<Int>) {
        self.file = file
        self.body = body
        bytes = Array(file.bytes[body])
        replacePrivateCharacters()
        maskBraces()
    }

    /// What the engine reads, as a text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Where a line and column of the engine's are in the file; both count from 1, the column in bytes.
    func offset(line: Int, column: Int, starts: [Int]) -> Int {
        guard line >= 1, line <= starts.count else { return body.upperBound }
        return min(starts[line - 1] + max(0, column - 1), body.upperBound)
    }

    /// Characters of the private use area in the text itself would be taken for masks, and show nothing anyway.
    private mutating func replacePrivateCharacters() {
        var index = 0
        while index < bytes.count {
            defer { index += 1 }
            switch bytes[index] {
            case 0xEE where index + 2 < bytes.count, 0xEF where index + 2 < bytes.count && bytes[index + 1] < 0xA4:
                bytes.replaceSubrange(index..<index + 3, with: "\u{FFFD}".utf8)
                privateCharacters.append(body.lowerBound + index..<body.lowerBound + index + 3)
            case 0xF3 where index + 3 < bytes.count && bytes[index + 1] >= 0xB0, 0xF4 where index + 3 < bytes.count:
                bytes.replaceSubrange(index..<index + 4, with: "\u{FFFD} ".utf8)
                privateCharacters.append(body.lowerBound + index..<body.lowerBound + index + 4)
            default: break
            }
        }
    }

    private mutating func maskBraces() {
        let brace = UInt8(ascii: "{")
        var index = 0
        var backslashes = 0
        while index + 1 < bytes.count {
            guard bytes[index] == brace, bytes[index + 1] == brace else {
                backslashes = bytes[index] == UInt8(ascii: "\\") ? backslashes + 1 : 0
                index += 1
                continue
            }
            if !backslashes.isMultiple(of: 2) {
                bytes.replaceSubrange(index - 1..<index + 2, with: String(Self.escapedBraces).utf8)
                index += 2
            } else if let end = endOfFigure(from: index) {
                mask(index..<end)
                index = end
            } else {
                index += 1
            }
            backslashes = 0
        }
    }

    /// The end of the figure that opens at an offset; nil where a brace, a backtick or the line's end comes first.
    private func endOfFigure(from start: Int) -> Int? {
        for index in start + 2..<max(start + 2, bytes.count - 1) {
            switch bytes[index] {
            case UInt8(ascii: "}"): return bytes[index + 1] == UInt8(ascii: "}") ? index + 2 : nil
            case UInt8(ascii: "{"), UInt8(ascii: "`"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
            default: break
            }
        }
        return nil
    }

    private mutating func mask(_ range: Range<Int>) {
        guard figures.count < ProseLimits.figures, let sign = Unicode.Scalar(Self.firstFigure + UInt32(figures.count))
        else { return }
        figures.append(body.lowerBound + range.lowerBound..<body.lowerBound + range.upperBound)
        var mask = String(sign)
        let (fillings, odd) = (range.count - 4).quotientAndRemainder(dividingBy: 3)
        mask.unicodeScalars.append(contentsOf: repeatElement(Self.oddFilling, count: odd))
        mask.unicodeScalars.append(contentsOf: repeatElement(Self.filling, count: fillings))
        bytes.replaceSubrange(range, with: mask.utf8)
    }

    /// A text of the engine's as text and figures.
    func pieces(of text: String) -> [Piece] {
        guard text.utf8.contains(where: { $0 == 0xEE || $0 == 0xF3 }) else { return [.text(text)] }
        var pieces: [Piece] = []
        var plain = ""
        var odd = 0
        for scalar in text.unicodeScalars {
            if let figure = figure(scalar) {
                if !plain.isEmpty { pieces.append(.text(plain)) }
                plain = ""
                pieces.append(.figure(figure))
                odd = (figures[figure].count - 4) % 3
            } else if odd > 0, scalar == Self.oddFilling {
                odd -= 1
            } else if scalar == Self.escapedBraces {
                plain += "{{"
            } else if scalar != Self.filling {
                plain.unicodeScalars.append(scalar)
            }
        }
        if !plain.isEmpty { pieces.append(.text(plain)) }
        return pieces
    }

    /// A text of the engine's as it was written in the file: for code and addresses, where nothing is a figure.
    func written(_ text: String) -> String {
        pieces(of: text.replacingScalar(Self.escapedBraces, with: "\\{{")).map { piece in
            switch piece {
            case .text(let text): text
            case .figure(let index): file.text(figures[index])
            }
        }.joined()
    }

    private func figure(_ scalar: Unicode.Scalar) -> Int? {
        let index = Int(scalar.value) - Int(Self.firstFigure)
        return figures.indices.contains(index) ? index : nil
    }
}

extension String {
    fileprivate func replacingScalar(_ scalar: Unicode.Scalar, with replacement: String) -> String {
        guard unicodeScalars.contains(scalar) else { return self }
        return unicodeScalars.reduce(into: "") { result, next in
            if next == scalar { result += replacement } else { result.unicodeScalars.append(next) }
        }
    }
}
