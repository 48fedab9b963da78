/// The bytes of a cell, in place.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// Whether a byte is one of the digits 0–9.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
}

extension String {
    /// Reads a text as the bytes of a cell.
    func withBytes<Value>(_ read: (Bytes) -> Value) -> Value {
        utf8.withContiguousStorageIfAvailable(read) ?? Array(utf8).withUnsafeBufferPointer(read)
    }
}

extension Bytes {
    /// The text; bytes that are not UTF-8 show as U+FFFD.
    var text: String { String(decoding: self, as: UTF8.self) }

    /// The bytes of a range, counted from 0 again.
    @inline(__always)
    func part(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }
}
