import Quantities

/// Says why a text is not a number of a form, and what to write instead.
struct NumberProblem {
    /// The rest of the sentence that begins `members is "…"`.
    let rest: String

    /// What to do about it.
    let hint: String

    init(_ text: String, _ form: NumberForm, allowsDecimals: Bool) {
        let isNot = allowsDecimals ? ", not a number" : ", not a whole number"
        let trimmed = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        if ["nan", "inf", "-inf", "+inf"].contains(trimmed.lowercased()) {
            rest = ", which is no number to count with"
            hint = "leave the cell empty, or name \"\(trimmed)\" among the missingValues of the descriptor"
        } else if trimmed != text, Self.read(trimmed, form, allowsDecimals) != nil {
            rest = isNot
            hint = "take out the spaces around it"
        } else if let size = Self.sizeProblem(trimmed, form, allowsDecimals) {
            (rest, hint) = size
        } else if let other = Self.otherForm(trimmed, form, allowsDecimals) {
            (rest, hint) = (other.rest ?? isNot, other.hint)
        } else {
            rest = isNot
            hint = "write it in digits, such as \(allowsDecimals ? "64\(form.decimalChar)3" : "30")"
        }
    }

    private static func read(_ text: String, _ form: NumberForm, _ allowsDecimals: Bool) -> FixedDecimal? {
        let cast = NumberCast(form, allowsDecimals: allowsDecimals)
        return text.withBytes { cast.cast($0) }.flatMap { FixedDecimal(units: $0.units, decimals: $0.decimals) }
    }

    /// Digits alone, but too many of them.
    private static func sizeProblem(
        _ text: String,
        _ form: NumberForm,
        _ allowsDecimals: Bool
    ) -> (String, String)? {
        let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: form.decimalChar, omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
        guard isNumber, parts.count == 1 || (parts.count == 2 && allowsDecimals) else { return nil }
        let most = FixedDecimal.decimalsRange.upperBound
        if parts.count == 2, parts[1].count > most {
            return (", which has more than \(most) decimals", "round it to \(most) decimals")
        }
        return (", which is too large", "the largest number is \(Int.max), decimals counted in")
    }

    /// A number in another form: grouped thousands, a decimal comma, a unit beside it.
    private static func otherForm(
        _ text: String,
        _ form: NumberForm,
        _ allowsDecimals: Bool
    ) -> (rest: String?, hint: String)? {
        let grouping = groupedThousands(text, form, allowsDecimals)
        let marks = allowsDecimals ? otherMarks(text, form, true) : nil
        return grouping ?? marks ?? wrongGroups(text, form, allowsDecimals)
            ?? otherMarks(text, form, allowsDecimals) ?? withUnit(text, form, allowsDecimals)
    }

    private static func groupedThousands(
        _ text: String,
        _ form: NumberForm,
        _ allowsDecimals: Bool
    ) -> (rest: String?, hint: String)? {
        guard form.groupChar == nil else { return nil }
        for group in [".", ",", " ", "\u{A0}", "\u{202F}", "'"] where !allowsDecimals || group != form.decimalChar {
            let grouped = NumberForm(decimalChar: form.decimalChar, groupChar: group, isBare: true)
            guard let number = read(text, grouped, false) else { continue }
            let rest = ", which looks like grouped thousands, not a \(allowsDecimals ? "" : "whole ")number"
            let mark = group == "\u{A0}" || group == "\u{202F}" ? "no-break space" : "\"\(group)\""
            return (rest, "write \(number.machineText), or set \"groupChar\" to \(mark) in the descriptor")
        }
        return nil
    }

    /// Marks that mean something else in the descriptor.
    private static func otherMarks(
        _ text: String,
        _ form: NumberForm,
        _ allowsDecimals: Bool
    ) -> (rest: String?, hint: String)? {
        for (decimal, group) in [(",", nil), (".", nil), (",", "."), (".", ","), (",", " "), (".", " ")] {
            let other = NumberForm(decimalChar: decimal, groupChar: group, isBare: true)
            guard let number = read(text, other, true) else { continue }
            guard allowsDecimals else {
                let whole = number.ratio.wholeValue.map { "write \($0)" }
                return (nil, whole ?? "write a whole number, or give the field the type number in the descriptor")
            }
            let marks = [
                decimal == form.decimalChar ? nil : "\"decimalChar\" to \"\(decimal)\"",
                group.map { "\"groupChar\" to \"\($0)\"" },
            ]
            let written = number.machineText.replacing(".", with: form.decimalChar)
            guard form.groupChar == nil else { return (nil, "write \(written)") }
            return (
                nil, "write \(written), or set \(marks.compactMap { $0 }.joined(separator: " and ")) in the descriptor"
            )
        }
        return nil
    }

    private static func wrongGroups(
        _ text: String,
        _ form: NumberForm,
        _ allowsDecimals: Bool
    ) -> (rest: String?, hint: String)? {
        guard let group = form.groupChar, read(text.replacing(group, with: ""), form, allowsDecimals) != nil else {
            return nil
        }
        return (", whose digits are not grouped in threes", "check it, and write it without \"\(group)\"")
    }

    private static func withUnit(
        _ text: String,
        _ form: NumberForm,
        _ allowsDecimals: Bool
    ) -> (rest: String?, hint: String)? {
        let loose = NumberForm(decimalChar: form.decimalChar, groupChar: form.groupChar, isBare: false)
        guard text.utf8.contains(where: isDigit), let number = read(text, loose, allowsDecimals) else { return nil }
        let written = number.machineText.replacing(".", with: form.decimalChar)
        return (nil, "write \(written) alone, or set \"bareNumber\" to false in the descriptor")
    }
}
