// Numbers and texts.
extension JSONParser {
    mutating func number() throws(SyntaxError) -> Node {
        let start = position
        _ = take("-")
        let whole = position
        digits()
        guard position > whole else { throw problem("a number has no digits", at: start..<position) }
        if bytes[whole] == UInt8(ascii: "0"), position - whole > 1 {
            throw problem("a number starts with a zero", at: start..<position, hint: "write a code in double quotes")
        }
        if take(".") {
            let fraction = position
            digits()
            guard position > fraction else { throw problem("a number ends with its point", at: start..<position) }
        }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            let exponent = position
            digits()
            guard position > exponent else {
                throw problem("a number ends with its exponent's letter", at: start..<position)
            }
        }
        return Node(.number(file.text(start..<position)), range: start..<position)
    }

    private mutating func digits() {
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
    }

    mutating func string() throws(SyntaxError) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try escape(into: &text)
            case 0x0A, 0x0D:
                throw problem(
                    "a text is not closed on its line",
                    at: start..<position,
                    hint: "close it with a double quote; a line break inside is \\n"
                )
            case 0..<0x20:
                throw problem("a text holds a control character", hint: "delete it; a tab is \\t")
            default:
                let start = position
                repeat { position += 1 } while position < bytes.count && isPlain(bytes[position])
                text += bytes[start..<position]
            }
        }
        throw problem(
            "a text is opened here and never closed",
            at: start..<start + 1,
            hint: "close it with a double quote"
        )
    }

    /// Whether a byte stands for itself inside a text.
    private func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(into text: inout [UInt8]) throws(SyntaxError) {
        let start = position
        position += 1
        guard position < bytes.count else { throw problem("the file ends inside a text") }
        switch bytes[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[position])
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            position += 1
            text.append(contentsOf: String(try codePoint(from: start)).utf8)
            return
        default:
            throw problem(
                "a backslash cannot stand before \(visibleByte)",
                at: start..<position + 1,
                hint: "write \\\\ for \\"
            )
        }
        position += 1
    }

    /// The scalar of a `\u` escape, of which position is past the `u`, or of a pair of them.
    private mutating func codePoint(from start: Int) throws(SyntaxError) -> Unicode.Scalar {
        var code = try hexadecimal(from: start)
        if (0xD800..<0xDC00).contains(code) {
            guard take("\\"), take("u") else {
                throw problem("half a surrogate pair stands alone", at: start..<position)
            }
            let low = try hexadecimal(from: start)
            guard (0xDC00..<0xE000).contains(low) else {
                throw problem("half a surrogate pair stands alone", at: start..<position)
            }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else {
            throw problem("half a surrogate pair stands alone", at: start..<position)
        }
        return scalar
    }

    private mutating func hexadecimal(from start: Int) throws(SyntaxError) -> UInt32 {
        let end = min(position + 4, bytes.count)
        let digits = file.text(position..<end)
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let code = UInt32(digits, radix: 16)
        else { throw problem("\\u needs four hexadecimal digits", at: start..<end) }
        position = end
        return code
    }
}
