/// Reads a text byte by byte (UTF-8), without a copy where it is stored so.
///
/// Going through a generic string's own views costs ten times as much.
func withBytes<Value>(of text: some StringProtocol, _ read: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    text.utf8.withContiguousStorageIfAvailable(read) ?? Array(text.utf8).withUnsafeBufferPointer(read)
}

/// Whether a byte is one of the digits 0–9.
func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// The number that so many digits are; `nil` where there is none, or something else stands among them.
///
/// - Parameter bytes: at most 18.
func wholeNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard !bytes.isEmpty, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}
