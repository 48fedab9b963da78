import Quantities

/// Reads a number in the form that the field says: exactly, with at most 9 decimals, within 64 bits.
///
/// The form is that of XML Schema's `decimal`: an optional sign, digits, and optionally a mark with more digits; an
/// exponent may follow. Where digits are grouped, they are so in threes from the mark, or not at all.
struct NumberCast: Sendable {
    private let decimalMark: [UInt8]
    private let groupMark: [UInt8]
    private let isBare: Bool
    private let allowsDecimals: Bool

    init(_ form: NumberForm, allowsDecimals: Bool) {
        decimalMark = Array(form.decimalChar.utf8)
        groupMark = Array((form.groupChar ?? "").utf8)
        isBare = form.isBare
        self.allowsDecimals = allowsDecimals
    }

    /// The number as `units` / 10^`decimals`; zeros at the end of the decimals count up to 9.
    func cast(_ bytes: Bytes) -> (units: Int, decimals: Int)? {
        let bytes = isBare ? bytes : stripped(bytes)
        guard let first = bytes.first else { return nil }
        var state = Reading(position: 0)
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { state.position = 1 }
        guard readWhole(bytes, &state) else { return nil }
        if allowsDecimals { readDecimals(bytes, &state) }
        guard state.digits > 0, !state.overflowed else { return nil }
        if allowsDecimals, state.position < bytes.count, bytes[state.position] | 0x20 == UInt8(ascii: "e") {
            guard readExponent(bytes, &state) else { return nil }
        }
        guard state.position == bytes.count, state.decimals <= FixedDecimal.decimalsRange.upperBound else { return nil }
        return (first == UInt8(ascii: "-") ? -state.units : state.units, state.decimals)
    }

    /// What has been read so far.
    private struct Reading {
        var position: Int
        var units = 0
        var decimals = 0
        var digits = 0
        var overflowed = false

        mutating func take(_ digit: UInt8) {
            let (tenfold, tooLarge) = units.multipliedReportingOverflow(by: 10)
            let (sum, larger) = tenfold.addingReportingOverflow(Int(digit &- UInt8(ascii: "0")))
            units = sum
            overflowed = overflowed || tooLarge || larger
            digits += 1
            position += 1
        }

        mutating func scale(by exponent: Int) {
            decimals -= exponent
            while decimals < 0, !overflowed {
                (units, overflowed) = units.multipliedReportingOverflow(by: 10)
                decimals += 1
            }
        }
    }

    /// Reads the digits before the mark; false where they are grouped wrongly.
    private func readWhole(_ bytes: Bytes, _ state: inout Reading) -> Bool {
        var run = 0
        var isGrouped = false
        while state.position < bytes.count {
            if isDigit(bytes[state.position]) {
                state.take(bytes[state.position])
                run += 1
            } else if !groupMark.isEmpty, stands(groupMark, at: state.position, in: bytes) {
                guard isGrouped ? run == 3 : (1...3).contains(run) else { return false }
                isGrouped = true
                run = 0
                state.position += groupMark.count
            } else {
                break
            }
        }
        return !isGrouped || run == 3
    }

    private func readDecimals(_ bytes: Bytes, _ state: inout Reading) {
        guard stands(decimalMark, at: state.position, in: bytes) else { return }
        state.position += decimalMark.count
        let start = state.position
        var end = start
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
        // Zeros beyond the ninth decimal say nothing.
        var last = end
        while last - start > FixedDecimal.decimalsRange.upperBound, bytes[last - 1] == UInt8(ascii: "0") { last -= 1 }
        while state.position < last { state.take(bytes[state.position]) }
        state.decimals = last - start
        state.position = end
    }

    private func readExponent(_ bytes: Bytes, _ state: inout Reading) -> Bool {
        var position = state.position + 1
        let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
        if position < bytes.count, isNegative || bytes[position] == UInt8(ascii: "+") { position += 1 }
        let digits = bytes[position...]
        guard (1...2).contains(digits.count), digits.allSatisfy(isDigit) else { return false }
        let exponent = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        state.scale(by: isNegative ? -exponent : exponent)
        while state.decimals > FixedDecimal.decimalsRange.upperBound, state.units.isMultiple(of: 10), state.decimals > 0
        {
            state.units /= 10
            state.decimals -= 1
        }
        state.position = bytes.count
        return !state.overflowed
    }

    @inline(__always)
    private func stands(_ mark: [UInt8], at position: Int, in bytes: Bytes) -> Bool {
        guard position + mark.count <= bytes.count else { return false }
        for index in mark.indices where bytes[position + index] != mark[index] { return false }
        return true
    }

    /// The number without what stands before and after it.
    private func stripped(_ bytes: Bytes) -> Bytes {
        guard let firstDigit = bytes.firstIndex(where: isDigit), let lastDigit = bytes.lastIndex(where: isDigit) else {
            return bytes
        }
        let hasSign = firstDigit > 0 && [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(bytes[firstDigit - 1])
        return bytes.part((hasSign ? firstDigit - 1 : firstDigit)..<(lastDigit + 1))
    }
}
