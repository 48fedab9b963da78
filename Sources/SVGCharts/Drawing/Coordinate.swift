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
        guard !value.isNaN else { return "0" }
        let tenths = Int((min(max(value, -largest), largest) * 10).rounded())
        let whole = tenths.magnitude / 10
        let decimal = tenths.magnitude % 10
        return (tenths < 0 ? "-" : "") + "\(whole)" + (decimal == 0 ? "" : ".\(decimal)")
    }
}
