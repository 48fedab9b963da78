import Diagnostics

extension SourceFile {
    /// The first place within a range where these bytes stand; nil for none, and for no bytes.
    func firstRange(of text: [UInt8], in range: Range<Int>) -> Range<Int>? {
        guard let first = text.first, range.count >= text.count else { return nil }
        for start in range.lowerBound...(range.upperBound - text.count)
        where bytes[start] == first && bytes[start..<start + text.count].elementsEqual(text) {
            return start..<start + text.count
        }
        return nil
    }
}
