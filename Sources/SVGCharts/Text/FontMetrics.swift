/// Looks up how wide a character of Noto Sans is.
enum FontMetrics {
    /// The width that a character outside of the table is given: a whole em, so that a fallback font has room too.
    static let unknownWidth = 1000

    /// The advance width of a character in thousandths of the font size.
    ///
    /// Combining marks, joiners and variation selectors take no room of their own.
    static func width(of scalar: Unicode.Scalar, weight: TextStyle.Weight) -> Int {
        guard !isZeroWidth(scalar) else { return 0 }
        let runs = weight == .bold ? NotoSansWidths.bold : NotoSansWidths.regular
        for run in runs {
            if let width = run.width(of: scalar.value) { return Int(width) }
        }
        return unknownWidth
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }
}
