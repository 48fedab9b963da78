/// What on a line of Markdown costs the engine time.
struct LineMeasure {
    /// The line without its end.
    let range: Range<Int>
    private(set) var isBlank = true
    /// How deep what begins on this line can nest, at most.
    private(set) var depth = 0
    /// Whether it can be the line under a table's header.
    private(set) var isDelimiterRow = false
    private(set) var longestWord: Range<Int>
    private(set) var pipes = 0
    private(set) var images = 0
    private(set) var footnoteMarks = 0
    private(set) var figures = 0
    private(set) var instructions = 0

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.range = range
        longestWord = range.lowerBound..<range.lowerBound
        count(bytes)
        guard !isBlank else { return }
        let content = readMarkers(bytes)
        let isRow = bytes[content].allSatisfy { "|-: \t\r".utf8.contains($0) }
        isDelimiterRow = isRow && bytes[content].contains(UInt8(ascii: "-"))
    }

    private mutating func count(_ bytes: [UInt8]) {
        var word = range.lowerBound
        var previous = UInt8(ascii: " ")
        for index in range {
            let byte = bytes[index]
            if Self.isBlank(byte) {
                word = index + 1
            } else {
                isBlank = false
                if index + 1 - word > longestWord.count { longestWord = word..<index + 1 }
            }
            switch (previous, byte) {
            case (_, UInt8(ascii: "|")): pipes += 1
            case (UInt8(ascii: "!"), UInt8(ascii: "[")): images += 1
            case (UInt8(ascii: "["), UInt8(ascii: "^")): footnoteMarks += 1
            case (UInt8(ascii: "{"), UInt8(ascii: "{")): figures += 1
            case (UInt8(ascii: "<"), UInt8(ascii: "?")): instructions += 1
            case (UInt8(ascii: "<"), UInt8(ascii: "!")):
                if !bytes[index..<range.upperBound].starts(with: "!--".utf8) { instructions += 1 }
            default: break
            }
            previous = byte
        }
    }

    /// Goes over the marks of quotations and lists at the start; what is left is the line's content.
    ///
    /// A quotation takes a column at least, a list two; a line that only indents continues what earlier lines opened.
    private mutating func readMarkers(_ bytes: [UInt8]) -> Range<Int> {
        var index = range.lowerBound
        var columns = 0
        var quotations = 0
        while index < range.upperBound {
            let next = index + 1 < range.upperBound ? bytes[index + 1] : UInt8(ascii: " ")
            switch bytes[index] {
            case UInt8(ascii: " "): columns += 1
            case UInt8(ascii: "\t"): columns += 4
            case UInt8(ascii: ">"):
                quotations += 1
                // The blank after it belongs to it.
                if next == UInt8(ascii: " ") { index += 1 }
                depth = quotations + columns / 2
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
                guard Self.isBlank(next) else { return index..<range.upperBound }
                columns += 1
                depth = quotations + columns / 2 + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): columns += 1
            default: return index..<range.upperBound
            }
            index += 1
        }
        // Nothing but marks: a line across the page, which opens nothing and may lie under a header.
        if quotations == 0 { depth = 0 }
        return range
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}
