import Diagnostics
import Localization
import Quantities

/// Takes the text between `{{` and `}}` apart.
///
/// Every problem is an error `FigureSyntax` at the part that is wrong.
struct FigureSyntax {
    /// The expression's bytes, braces and all.
    private let bytes: [UInt8]
    /// The place of a range of ``bytes``.
    private let place: (Range<Int>) -> SourceLocation
    private var problem: Diagnostic?

    static let periodHint = "write 2023, 2023-H1, 2023-9M, 2023-Q2 or 2023-06"
    static let example = "write {{indicator@area}}, such as {{clubs@dak-lak}}"

    /// Tells that `{{` is never closed.
    static func openBraces(at location: SourceLocation) -> Diagnostic {
        .error(
            "FigureSyntax",
            "{{ opens a figure that is not closed on its line",
            at: location,
            hint: example + "; \\{{ prints the braces"
        )
    }

    /// Reads an expression; nil with an error where it is malformed.
    static func parse(_ bytes: [UInt8], place: (Range<Int>) -> SourceLocation) -> Checked<FigureExpression?> {
        withoutActuallyEscaping(place) { place in
            var syntax = FigureSyntax(bytes: bytes, place: place)
            let expression = syntax.expression()
            return syntax.problem.map { Checked(nil, [$0]) } ?? Checked(expression)
        }
    }

    private init(bytes: [UInt8], place: @escaping (Range<Int>) -> SourceLocation) {
        self.bytes = bytes
        self.place = place
    }

    private mutating func expression() -> FigureExpression? {
        let inner = trimmed(2..<max(2, bytes.count - 2))
        guard bytes.count <= FigureExpression.maximumLength else {
            fail("a figure is longer than \(FigureExpression.maximumLength) bytes", at: 0..<bytes.count, Self.example)
            return nil
        }
        let equals = inner.first { bytes[$0] == UInt8(ascii: "=") }
        var address = trimmed(inner.lowerBound..<(equals ?? inner.upperBound))
        guard !address.isEmpty else {
            fail("\(text(0..<bytes.count)) names no figure", at: 0..<bytes.count, Self.example)
            return nil
        }
        let typed = equals.map { trimmed($0 + 1..<inner.upperBound) }
        if let typed, typed.isEmpty {
            fail("nothing is typed after =", at: inner, "type the figure after =, or leave = out")
        }
        let form = form(&address)
        let parts = split(address, at: "@")
        let subject = subject(parts[0])
        if parts.count > 3 {
            fail("\"\(text(address))\" has more than two @", at: parts[3], "an address is indicator@area@period")
        }
        let area = parts.count > 1 ? name(parts[1], "area") : nil
        let period = parts.count > 2 ? period(parts[2]) : nil
        return FigureExpression(
            form: form,
            indicator: subject.indicator,
            category: subject.category,
            target: subject.target,
            area: area,
            period: period,
            typed: typed.map(text),
            address: text(address),
            location: place(0..<bytes.count),
            addressLocation: place(address),
            typedLocation: typed.map(place)
        )
    }

    /// Takes a form and its colon off the address.
    private mutating func form(_ address: inout Range<Int>) -> FigureExpression.Form {
        let colons = address.filter { bytes[$0] == UInt8(ascii: ":") }
        guard let colon = colons.first else { return .value }
        let word = text(address.lowerBound..<colon)
        let known = FigureExpression.Form.allCases.filter { $0 != .value }
        if let form = known.first(where: { $0.rawValue == word }) {
            address = trimmed(colon + 1..<address.upperBound)
            return form
        }
        if colons.count > 1 {
            fail(
                "\"\(word)\" is not a form of figure",
                at: address.lowerBound..<colon,
                NearMiss.hint(for: word, among: known.map(\.rawValue))
            )
        }
        return .value
    }

    private mutating func subject(_ range: Range<Int>) -> (indicator: String, category: String?, target: String?) {
        let slash = split(range, at: "/")
        if slash.count > 2 {
            fail("\"\(text(range))\" has more than one /", at: slash[2], "a figure has one target: clubs/ubnd")
        }
        let colon = split(slash[0], at: ":")
        return (
            name(colon[0], "indicator"),
            colon.count > 1 ? name(colon[1], "category") : nil,
            slash.count > 1 ? name(slash[1], "target") : nil
        )
    }

    private mutating func period(_ range: Range<Int>) -> Period? {
        let written = text(range)
        guard let period = Period(written) else {
            fail("\"\(written)\" is not a period", at: range, Self.periodHint)
            return nil
        }
        return period
    }

    /// A name of an address; what it is the name of is told where it is wrong.
    private mutating func name(_ range: Range<Int>, _ what: String) -> String {
        let written = text(range)
        if written.isEmpty {
            fail("the \(what) is left empty", at: range, "name it, or leave out the sign before it too")
        } else if what == "area", Period(written) != nil {
            fail("\"\(written)\" is a period, where the area is due", at: range, "write indicator@area@\(written)")
        } else if !written.utf8.allSatisfy(Self.isNameByte) {
            fail("\"\(written)\" is not an id", at: range, "did you mean \"\(Slug.make(written))\"?")
        }
        return written
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
    }

    /// Keeps the first problem: those after it follow from it.
    private mutating func fail(_ summary: String, at range: Range<Int>, _ hint: String?) {
        problem = problem ?? .error("FigureSyntax", summary, at: place(range), hint: hint)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t")]
        let start = range.first { !blanks.contains(bytes[$0]) } ?? range.upperBound
        let end = range.last { !blanks.contains(bytes[$0]) }.map { $0 + 1 } ?? start
        return start..<end
    }

    private func split(_ range: Range<Int>, at separator: Unicode.Scalar) -> [Range<Int>] {
        let byte = UInt8(ascii: separator)
        var result: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == byte {
            result.append(start..<index)
            start = index + 1
        }
        return result + [start..<range.upperBound]
    }
}
