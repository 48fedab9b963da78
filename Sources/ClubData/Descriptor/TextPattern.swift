/// A regular expression of the schema, which must match a whole text.
///
/// The language is that of XML Schema (part 2, appendix F) as far as Swift's expressions have it; `^` and `$` at
/// the ends are allowed, as the Table Schema standard's own example has them. Matching may take time exponential in
/// the length of the text for an expression written so; expressions come from the descriptor, not from the data.
struct TextPattern {
    private let regex: Regex<AnyRegexOutput>

    /// Whether an expression can be used.
    enum Soundness {
        case sound
        case unsupported(String)
        case malformed
    }

    /// `nil` where the expression is not one.
    init?(_ pattern: String) {
        guard let regex = try? Regex(Self.translate(pattern)) else { return nil }
        self.regex = regex.matchingSemantics(.unicodeScalar)
    }

    /// Tells what is wrong with an expression.
    static func check(_ pattern: String) -> Soundness {
        if let part = unsupportedPart(of: pattern) { return .unsupported(part) }
        return TextPattern(pattern) == nil ? .malformed : .sound
    }

    /// Whether the whole text matches.
    func matches(_ text: String) -> Bool {
        text.wholeMatch(of: regex) != nil
    }

    /// XML Schema's name characters and blocks have no like in Swift.
    private static func unsupportedPart(of pattern: String) -> String? {
        var isEscaped = false
        for character in pattern {
            if isEscaped, "icIC".contains(character) { return "\\\(character)" }
            isEscaped = character == "\\" && !isEscaped
        }
        return ["\\p{Is", "\\P{Is"].first { pattern.firstRange(of: $0) != nil }
    }

    /// Inside brackets `-[` takes characters away; Swift writes `--[`.
    private static func translate(_ pattern: String) -> String {
        var result = ""
        var depth = 0
        var isEscaped = false
        for character in pattern {
            switch character {
            case "[" where !isEscaped:
                if depth > 0, result.hasSuffix("-") { result += "-" }
                depth += 1
            case "]" where !isEscaped: depth = max(0, depth - 1)
            default: break
            }
            isEscaped = character == "\\" && !isEscaped
            result.append(character)
        }
        return result
    }
}
