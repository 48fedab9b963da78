import Diagnostics
import Localization
import Quantities
import StructuredText

/// Makes an article of the names and values of its front matter.
struct FrontMatterReader {
    let file: SourceFile
    let kind: Article.Kind
    var nodes: NodeReader

    private static let names = [
        "title", "summary", "date", "updated", "author", "category", "tags", "event", "areas", "clubs", "period",
        "cover", "language", "translation_of", "draft", "corrections", "claims",
    ]

    init(file: SourceFile, kind: Article.Kind) {
        self.file = file
        self.kind = kind
        nodes = NodeReader(file)
    }

    /// The article; what is wrong is in ``nodes``.
    mutating func read(_ settings: Node, slug: String, body: Range<Int>) -> Article {
        nodes.expectMapping(
            settings,
            kind == .news ? "an article" : "a page",
            names: Self.names,
            required: kind == .news ? ["title", "summary", "date"] : ["title"]
        )
        let date = settings["date"].flatMap { self.date($0, "date") }
        return Article(
            kind: kind,
            slug: slug,
            source: file,
            title: line(settings, "title") ?? "",
            summary: line(settings, "summary"),
            date: date,
            updated: settings["updated"].flatMap { self.date($0, "updated", notBefore: date) },
            authorMention: lineMention(settings, "author"),
            category: mention(settings, "category"),
            tagMentions: tags(settings),
            event: mention(settings, "event"),
            areas: mentions(settings, "areas"),
            clubs: mentions(settings, "clubs"),
            period: given(settings, "period").flatMap { period($0, known: date) },
            cover: given(settings, "cover").flatMap { cover($0) },
            language: given(settings, "language").flatMap { nodes.choice($0, "language", Language.self) } ?? .vi,
            translationOf: mention(settings, "translation_of"),
            isDraft: given(settings, "draft").flatMap { nodes.boolean($0, "draft") } ?? false,
            corrections: given(settings, "corrections").map { corrections($0, since: date) } ?? [],
            scansClaims: given(settings, "claims").flatMap { nodes.choice($0, "claims", ClaimsSetting.self) } != .off,
            body: body,
            titleRange: settings["title"]?.range ?? settings.range,
            summaryRange: settings["summary"]?.range ?? settings.range
        )
    }

    /// The value of a name, nil where there is none or it is left empty.
    private func given(_ node: Node, _ name: String) -> Node? {
        node[name].flatMap { $0.value == .null ? nil : $0 }
    }

    private mutating func line(_ node: Node, _ name: String) -> String? {
        lineMention(node, name)?.name
    }

    /// A text of YAML may be folded over lines; what it says is one line, in composed letters.
    private static func oneLine(_ text: String) -> String {
        nfc(text.utf8.split { $0 <= UInt8(ascii: " ") }.map { String(Substring($0)) }.joined(separator: " "))
    }

    private mutating func mention(_ node: Node, _ name: String) -> Article.Mention? {
        given(node, name).flatMap { mention($0, called: name) }
    }

    private mutating func mention(_ node: Node, called name: String) -> Article.Mention? {
        nodes.text(node, name).map { Article.Mention(name: $0, location: file.location(of: node.range)) }
    }

    private mutating func mentions(_ node: Node, _ name: String) -> [Article.Mention] {
        var result: [Article.Mention] = []
        for item in given(node, name).map(nodes.list) ?? [] {
            guard let mention = mention(item, called: name) else { continue }
            if result.contains(where: { $0.name == mention.name }) {
                nodes.error(
                    "FrontMatterTwice",
                    "\"\(mention.name)\" stands in \(name) twice",
                    at: item.range,
                    hint: "delete one"
                )
            } else {
                result.append(mention)
            }
        }
        return result
    }

    /// A text of one line that also has a place.
    private mutating func lineMention(_ node: Node, _ name: String) -> Article.Mention? {
        guard let item = given(node, name), let text = nodes.text(item, name).map(Self.oneLine) else { return nil }
        if text.isEmpty {
            nodes.error(
                "ValueType",
                "\(name) is an empty text",
                at: item.range,
                hint: "write something or leave it out"
            )
        }
        return Article.Mention(name: text, location: file.location(of: item.range))
    }

    /// The tags, each once: one that differs from an earlier one in capitals only is told and left out.
    private mutating func tags(_ settings: Node) -> [Article.Mention] {
        var result: [Article.Mention] = []
        for item in given(settings, "tags").map(nodes.list) ?? [] {
            guard let text = nodes.text(item, "tags").map(Self.oneLine) else { continue }
            if result.contains(where: { $0.name.lowercased() == text.lowercased() }) {
                nodes.error(
                    "FrontMatterTwice",
                    "the tag \"\(text)\" is given twice",
                    at: item.range,
                    hint: "delete one"
                )
            } else {
                result.append(Article.Mention(name: text, location: file.location(of: item.range)))
            }
        }
        return result
    }

    /// A period that has begun when the article appears.
    private mutating func period(_ node: Node, known date: CalendarDate?) -> Period? {
        guard let text = nodes.text(node, "period") else { return nil }
        guard let period = Period(text) else {
            nodes.error(
                "FrontMatterPeriod",
                "period is \"\(text)\", not a period",
                at: node.range,
                hint: FigureSyntax.periodHint
            )
            return nil
        }
        if let date, period.firstDay > date {
            nodes.error(
                "FrontMatterPeriod",
                "period is \(text), which begins after the article's date \(date.iso)",
                at: node.range,
                hint: "correct one of the two"
            )
        }
        return period
    }

    private mutating func cover(_ node: Node) -> Article.Cover? {
        let entries = nodes.expectMapping(
            node,
            "a cover",
            names: ["image", "alt", "caption", "credit"],
            required: ["image", "alt"]
        )
        guard entries != nil, let image = mention(node, "image"), let alt = line(node, "alt") else { return nil }
        return Article.Cover(image: image, alt: alt, caption: line(node, "caption"), credit: line(node, "credit"))
    }

    private mutating func corrections(_ node: Node, since published: CalendarDate?) -> [Article.Correction] {
        var result: [Article.Correction] = []
        for item in nodes.list(node) {
            let names = ["date", "text"]
            guard nodes.expectMapping(item, "a correction", names: names, required: names) != nil,
                let date = given(item, "date").flatMap({ self.date($0, "the correction's date", notBefore: published) }
                ),
                let text = line(item, "text")
            else { continue }
            result.append(Article.Correction(date: date, text: text))
        }
        return result.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }
}
