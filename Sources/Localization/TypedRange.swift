import Quantities

/// Two numbers as the bounds of a range: `50–70`, `60-70%`, `từ 50 đến 70 triệu đồng`, `between 50 and 70`.
enum TypedRange {
    /// The range of a text in small letters; nil where it is none.
    static func parse(_ text: String, language: Language) -> Result<TypedFigure, TypedFigureError>? {
        guard let (first, second) = bounds(text, language) else { return nil }
        guard case .success(let upper) = TypedFigure.parse(second, language: language), upper.reach == .rounded,
            case .success(let plain) = TypedFigure.parse(first, language: language), plain.reach == .rounded
        else { return nil }
        // What follows the second number is meant of the first one too, unless that one says its own.
        let isBare = plain.scale == 1 && !plain.isPercent && !plain.isMoney
        guard isBare || (plain.isPercent == upper.isPercent && (upper.isMoney || !plain.isMoney)),
            let lower = isBare ? plain.value.multiplied(by: Ratio(upper.scale)) : plain.value, lower < upper.value
        else {
            return .failure(
                TypedFigureError(
                    summary: "“\(text)” is not a range",
                    hint: "write the smaller number first, and the unit after the second"
                )
            )
        }
        var unit = TypedUnit()
        (unit.scale, unit.isPercent, unit.isMoney) = (upper.scale, upper.isPercent, upper.isMoney)
        return .success(
            TypedFigure(reach: .through(upper.value), value: lower, decimals: upper.decimals, unit: unit)
        )
    }

    private static func bounds(_ text: String, _ language: Language) -> (String, String)? {
        if text.first.map(TypedFigure.isDigit) == true {
            for dash in ["–", "-", "—"] {
                let parts = text.split(separator: dash, omittingEmptySubsequences: false)
                let trimmed = parts.map { $0.split(separator: " ").joined(separator: " ") }
                if trimmed.count == 2, trimmed[1].first.map(TypedFigure.isDigit) == true {
                    return (trimmed[0], trimmed[1])
                }
            }
        }
        let frames =
            language == .vi
            ? [("từ ", " đến "), ("", " đến ")] : [("between ", " and "), ("from ", " to "), ("", " to ")]
        for (opening, middle) in frames where text.hasPrefix(opening) {
            guard let range = text.firstRange(of: middle) else { continue }
            let first = String(text[..<range.lowerBound].dropFirst(opening.count))
            return (first, String(text[range.upperBound...]))
        }
        return nil
    }
}
