import Localization
import Markup
import Quantities
import Statistics
import StructuredText

/// What a newsroom takes of one statistic, in one language, in each form ready to paste.
struct Quotation: Sendable {
    let statistic: Statistic
    let edition: Edition
    let block: Block
    /// The period at which the quoted files stand still; nil for those that go on with the site.
    var frozen: Period?

    /// The block's title; of a frozen statistic with its period.
    var title: String {
        guard let frozen else { return block.title }
        return edition.say(
            .figureOfPeriod,
            ["name": block.title, "period": edition.language.periodInSentence(frozen)]
        )
    }

    /// The folder of the statistic.
    var route: Route {
        frozen.map { edition.frozenRoute(indicator: statistic.indicator.id, area: statistic.area, period: $0) }
            ?? edition.embedRoute(indicator: statistic.indicator.id, area: statistic.area)
    }

    /// The address of the page.
    var url: String { edition.url(route) }
    /// The address that goes on with the site.
    var movingURL: String {
        edition.url(edition.embedRoute(indicator: statistic.indicator.id, area: statistic.area))
    }
    var oembedURL: String { url + "oembed.json" }
    /// The picture; nil where the statistic has no chart.
    var svgURL: String? { block.chart == nil ? nil : url + "chart.svg" }

    /// The sentence, with the change since the period before and the year before, how much of the clubs stands behind
    /// it where that is not all, and the source.
    var sentence: String {
        let figure = statistic.figure
        guard figure.value != nil else { return block.sentence }
        var parts = [edition.sentence(figure)]
        if let change = edition.change(figure) { parts.append(edition.say(.quoteChange, ["change": change])) }
        if figure.coverage.map({ !$0.isWhole }) ?? false { parts += edition.coverageNotes(figure) }
        if block.isIllustrative { parts.append(edition.say(.illustrative) + ".") }
        parts.append(block.source + ".")
        return parts.joined(separator: " ")
    }

    /// What stands below the picture.
    var caption: String {
        var parts = [title, block.source, block.asOf]
        if block.isIllustrative { parts.append(edition.say(.illustrative)) }
        parts.append(edition.settings.licence.name)
        return parts.map { $0 + "." }.joined(separator: " ")
    }

    /// What the picture shows, for those who do not see it.
    var altText: String { edition.say(.pictureAlt, ["title": block.title, "sentence": block.sentence]) }

    /// The table as plain HTML without classes, with its source.
    var tableHTML: String {
        Fragment { writer in
            writer.fragment(block.table.plain)
            writer.newline()
            writer.element("p", text: "\(block.source). \(block.asOf). \(edition.settings.licence.name).")
        }.text
    }

    /// The code for a page that takes a frame and no script: as high as the page needs at its narrowest.
    var frame: String {
        Fragment { writer in
            writer.element(
                "iframe",
                [
                    "src": url, "title": title, "width": "100%", "height": "\(frameHeight)", "loading": "lazy",
                    "style": "border:0",
                ],
                text: ""
            )
        }.text
    }

    /// The same with a script that follows the height of the page; it serves any number of frames.
    var frameWithScript: String { frame + "\n<script>" + Self.script + "</script>" }

    /// Listens for the message of Datawrapper's form that the page in the frame sends.
    static let script = """
        addEventListener("message",function(e){var h=e.data&&e.data["datawrapper-height"];\
        if(h)document.querySelectorAll("iframe").forEach(function(f){\
        if(f.contentWindow===e.source)for(var k in h)f.style.height=h[k]+"px"})})
        """

    /// The height that the page takes at 280 pixels, a little on the safe side.
    var frameHeight: Int { EmbedHeight(block: block, title: title, isFrozen: frozen != nil).pixels }

    private var year: Int {
        let period = !statistic.figure.isKnown ? statistic.latestObservation?.period : nil
        return edition.dataset.periods.lastDay(of: period ?? statistic.figure.period).year
    }

    /// The statistic in a list of sources, in the manner of the American Psychological Association (7th edition, 10.9).
    var citation: String {
        edition.say(
            .citation,
            [
                "publisher": edition.settings.publisher[edition.language], "year": "\(year)", "title": title,
                "site": edition.settings.title[edition.language], "url": url,
            ]
        )
    }

    /// The same for BibTeX, where an `@misc` entry with `url` is what every style knows.
    var bibTeX: String {
        let fields = [
            ("author", "{\(Self.texText(edition.settings.publisher[edition.language]))}"),
            ("title", "{\(Self.texText(title))}"),
            ("howpublished", Self.texText(edition.settings.title[edition.language])),
            ("year", "\(year)"),
            ("note", Self.texText("\(block.asOf). \(edition.settings.licence.name)")),
            ("url", url),
        ]
        let key = "\(statistic.id.replacing("@", with: ":")):\(statistic.figure.period.id)"
        return "@misc{\(key),\n" + fields.map { "  \($0) = {\($1)}" }.joined(separator: ",\n") + "\n}"
    }

    /// A text with what TeX would take for commands escaped; braces and backslashes do not stand in names.
    private static func texText(_ text: String) -> String {
        text.filter { !"{}\\".contains($0) }.reduce(into: "") { result, character in
            result += "&%$#_".contains(character) ? "\\\(character)" : String(character)
        }
    }

    /// The answer of oEmbed 1.0 (oembed.com), of type `rich`. It is a file, so it cannot follow `maxwidth`: its frame is
    /// as wide as the column that it stands in, and `width` and `height` say what suits most.
    var oembed: Node {
        .object([
            "version": .text("1.0"),
            "type": .text("rich"),
            "title": .text(title),
            "author_name": .text(edition.settings.publisher[edition.language]),
            "provider_name": .text(edition.settings.title[edition.language]),
            "provider_url": .text(edition.url(edition.homeRoute)),
            "cache_age": .number(86_400),
            "html": .text(frame),
            "width": .number(Self.usualWidth),
            "height": .number(frameHeight),
        ])
    }

    /// The width of a column of text, in CSS pixels.
    static let usualWidth = 720
}

extension Statistic {
    /// The statistic's name in data: `members@dak-lak`.
    var id: String { "\(indicator.id)@\(site.figures.dataset.areas.areas[area].id)" }
}
