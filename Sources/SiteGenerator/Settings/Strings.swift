import Diagnostics
import Localization
import StructuredText
import Templates

/// The words of one language: those that templates print, those that stand in addresses, and the sentences the program
/// makes. One file `templates/strings/<language>.yml`.
struct Strings: Sendable {
    /// The language.
    let language: Language
    /// The words that templates print as `{{words.…}}`.
    let words: TemplateObject
    /// The words that stand in addresses.
    let routes: RouteWords
    private let phrases: [Phrase: PhraseTemplate]
    private let kinds: [String: PhraseTemplate]

    /// A sentence with its holes filled.
    func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        phrases[phrase]?.filled(values) ?? ""
    }

    /// The name of an area with the word for its kind: "huyện Ea Kar", "Ea Kar district".
    func area(_ name: String, kind: String) -> String {
        kinds[kind]?.filled(["name": name]) ?? name
    }

    /// The kinds of area that have a word.
    var knownKinds: [String] { kinds.keys.sorted() }

    /// Reads the strings of a language, and tells each phrase that is missing, unknown, or has the wrong holes.
    static func read(_ file: SourceFile, _ language: Language) -> Checked<Strings?> {
        let parsed = YAMLParser.parse(file)
        guard let root = parsed.value else { return Checked(nil, parsed.diagnostics) }
        var reader = NodeReader(file)
        let sections = ["words", "routes", "kinds", "phrases"]
        reader.expectMapping(root, "the strings", names: sections, required: sections)
        let words = TemplateObject(
            texts(root["words"], &reader).map { ($0.key, .text($0.text)) }
        )
        let routes = RouteWords(
            Dictionary(
                texts(root["routes"], &reader).map { ($0.key, $0.text) },
                uniquingKeysWith: { first, _ in first }
            ),
            node: root["routes"] ?? root,
            &reader
        )
        var kinds: [String: PhraseTemplate] = [:]
        for entry in texts(root["kinds"], &reader) {
            kinds[entry.key] = template(entry, holes: ["name"], &reader)
        }
        let phrases = phrases(root["phrases"], &reader)
        let diagnostics = parsed.diagnostics + reader.diagnostics
        guard let routes, !diagnostics.hasErrors else { return Checked(nil, diagnostics) }
        return Checked(
            Strings(language: language, words: words, routes: routes, phrases: phrases, kinds: kinds),
            diagnostics
        )
    }

    private struct Entry {
        let key: String
        let text: String
        let node: Node
    }

    private static func texts(_ node: Node?, _ reader: inout NodeReader) -> [Entry] {
        guard let node, case .mapping(let entries) = node.value else { return [] }
        var result: [Entry] = []
        for entry in entries {
            if let text = reader.text(entry.node, entry.key) {
                result.append(Entry(key: entry.key, text: text, node: entry.node))
            }
        }
        return result
    }

    private static func phrases(_ node: Node?, _ reader: inout NodeReader) -> [Phrase: PhraseTemplate] {
        guard let node else { return [:] }
        let names = Phrase.allCases.map(\.rawValue)
        reader.expectMapping(node, "the phrases", names: names, required: names)
        var phrases: [Phrase: PhraseTemplate] = [:]
        for entry in texts(node, &reader) {
            guard let phrase = Phrase(rawValue: entry.key) else { continue }
            phrases[phrase] = template(entry, holes: phrase.holes, &reader)
        }
        return phrases
    }

    private static func template(_ entry: Entry, holes: [String], _ reader: inout NodeReader) -> PhraseTemplate? {
        guard let template = PhraseTemplate(entry.text) else {
            reader.error("PhraseForm", "a brace in \(entry.key) is not closed", at: entry.node.range)
            return nil
        }
        let missing = holes.filter { !template.holes.contains($0) }
        let unknown = template.holes.subtracting(holes).sorted()
        for name in unknown {
            reader.error(
                "PhraseHole",
                "{\(name)} in \(entry.key) is never filled",
                at: entry.node.range,
                hint: NearMiss.hint(for: name, among: holes)
            )
        }
        if !missing.isEmpty {
            reader.error(
                "PhraseHole",
                "\(entry.key) lacks \(missing.map { "{\($0)}" }.joined(separator: ", "))",
                at: entry.node.range,
                hint: "put each where the language wants it"
            )
        }
        return template
    }
}

/// The words of one language that stand in addresses.
struct RouteWords: Sendable, Hashable {
    let area, club, indicator, news, page, category, event, data, gallery, reconciliation, revisions: String
    let tag, author, year, search: String

    static let names = [
        "area", "club", "indicator", "news", "page", "category", "event", "data", "gallery", "reconciliation",
        "revisions", "tag", "author", "year", "search",
    ]

    init?(_ words: [String: String], node: Node, _ reader: inout NodeReader) {
        reader.expectMapping(node, "the routes", names: Self.names, required: Self.names)
        for (name, word) in words.sorted(by: { $0.key < $1.key }) where Slug.make(word) != word {
            reader.error(
                "IdentifierForm",
                "\(name) is \"\(word)\", which cannot stand in an address",
                at: node[name]?.range ?? node.range,
                hint: "use small letters a–z, digits and hyphens, such as \"\(Slug.make(word))\""
            )
        }
        guard let area = words["area"], let club = words["club"], let indicator = words["indicator"],
            let news = words["news"], let page = words["page"], let category = words["category"],
            let event = words["event"], let data = words["data"], let gallery = words["gallery"],
            let reconciliation = words["reconciliation"], let revisions = words["revisions"],
            let tag = words["tag"], let author = words["author"], let year = words["year"],
            let search = words["search"]
        else { return nil }
        (self.area, self.club, self.indicator, self.news, self.page) = (area, club, indicator, news, page)
        (self.category, self.event, self.data, self.gallery) = (category, event, data, gallery)
        (self.reconciliation, self.revisions) = (reconciliation, revisions)
        (self.tag, self.author, self.year, self.search) = (tag, author, year, search)
    }
}
