/// A sentence with holes: "Đến hết {period}".
struct PhraseTemplate: Sendable, Hashable {
    private let parts: [Part]

    private enum Part: Sendable, Hashable {
        case text(String)
        case hole(String)
    }

    /// Takes a text apart; nil where a brace is not closed.
    init?(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { return nil }
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.hole(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// The names of the holes.
    var holes: Set<String> {
        Set(
            parts.compactMap { part in
                if case .hole(let name) = part { return name }
                return nil
            }
        )
    }

    /// The sentence with its holes filled; a hole without a value stays empty, which ``Strings`` rules out beforehand.
    func filled(_ values: [String: String]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .hole(let name): values[name] ?? ""
            }
        }.joined()
    }
}
