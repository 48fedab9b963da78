extension String {
    /// Whether a pair of ASCII signs stands in the text, found byte by byte.
    func holds(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        let pair = (UInt8(ascii: first), UInt8(ascii: second))
        guard utf8.contains(pair.0) else { return false }
        return zip(utf8, utf8.dropFirst()).contains { $0 == pair.0 && $1 == pair.1 }
    }
}
