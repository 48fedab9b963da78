import Markup

/// What is written: text with its indentation, and values.
extension Renderer {
    mutating func write(_ range: Range<Int>, into bytes: inout [UInt8]) {
        guard !indentation.isEmpty else {
            append(range, to: &bytes)
            return
        }
        var start = range.lowerBound
        while let lineEnd = program.text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) {
            append(start..<lineEnd + 1, to: &bytes)
            start = lineEnd + 1
            if start < range.upperBound { bytes += indentation }
        }
        append(start..<range.upperBound, to: &bytes)
    }

    private func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
        program.text.withUnsafeBufferPointer { text in
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
        }
    }

    mutating func beginLine(in bytes: inout [UInt8]) {
        if continuesLine {
            continuesLine = false
        } else if !indentation.isEmpty {
            bytes += indentation
        }
    }

    mutating func print(_ reference: Int, unescaped: Bool, into bytes: inout [UInt8]) {
        switch resolve(reference) {
        case .text(let text) where !unescaped: Escaper.append(text, to: &bytes)
        case .markup(let markup): bytes += markup.bytes
        case .text(let text) where strictness == .lenient: bytes += text.utf8
        case .boolean(let flag) where strictness == .lenient: bytes += flag ? "true".utf8 : "false".utf8
        case let value?: rejectPrinting(value, reference)
        case nil: break
        }
    }
}
