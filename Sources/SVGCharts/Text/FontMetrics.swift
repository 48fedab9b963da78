/// Looks up how wide a character of Noto Sans is.
enum FontMetrics {
    /// The width that a character outside of the table is given: a whole em, so that a fallback font has room too.
    static let unknownWidth = 1000

    /// The advance width of a character in thousandths of the font size.
    ///
    /// Combining marks, joiners and variation selectors take no room of their own.
    static func width(of scalar: Unicode.Scalar, weight: TextStyle.Weight) -> Int {
        guard !isZeroWidth(scalar) else { return 0 }
        let widths = weight == .bold ? bold : regular
        let value = Int(scalar.value)
        guard value < widths.count, widths[value] > 0 else { return unknownWidth }
        return Int(widths[value])
    }

    private static let regular = flat(NotoSansWidths.regular)
    private static let bold = flat(NotoSansWidths.bold)

    /// The runs as one list with a place for every character up to the last; 0 where the table has none.
    private static func flat(_ runs: [NotoSansWidths.Run]) -> [UInt16] {
        var widths: [UInt16] = []
        for run in runs {
            widths += repeatElement(0, count: max(0, Int(run.first) - widths.count))
            widths += run.widths
        }
        return widths
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }
}
