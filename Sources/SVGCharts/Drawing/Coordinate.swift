// Rounding is a function of the C library's mathematics part, which only gets linked where a module asks for it.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Prints a coordinate with at most one decimal: `12`, `-0.5`, `103.4`.
///
/// A tenth of a CSS pixel is finer than any screen shows, and it keeps pictures small.
enum Coordinate {
    /// Coordinates beyond this many pixels are drawn at it.
    static let largest = 1e6

    /// A number that is no number is printed as 0.
    static func text(_ value: Double) -> String {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Prints a coordinate behind what is there already.
    static func append(_ value: Double, to bytes: inout [UInt8]) {
        let tenths = value.isNaN ? 0 : Int((min(max(value, -largest), largest) * 10).rounded())
        if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        append(whole, to: &bytes)
        guard decimal > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        append(decimal, to: &bytes)
    }

    private static func append(_ number: UInt, to bytes: inout [UInt8]) {
        let (front, digit) = number.quotientAndRemainder(dividingBy: 10)
        if front > 0 { append(front, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(digit))
    }
}
