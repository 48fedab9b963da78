import Markup
import Templates

/// A chart with its sentence and its table: the unit in which figures are shown, everywhere on the site.
struct Block: Sendable {
    /// An id for links, unique on a page: `trend-members-dak-lak`.
    let id: String
    let title: String
    /// One or two plain sentences that say what the chart shows.
    let sentence: String
    let chart: Drawing?
    let table: DataTable
    /// What a reader must know about the figures: coverage, arithmetic, how classes were made.
    let notes: [String]
    var source: String
    var asOf: String
    var isIllustrative: Bool
    /// The page of the statistic for other sites, and its data.
    var embedURL: String?
    var csvURL: String?
    /// The picture of the statistic as PNG, where this block is what it shows.
    var pngURL: String?
    /// The chart's markup where it has been drawn already, so that a chart is drawn once however many pages show it.
    private var drawn: Fragment?

    init(
        id: String,
        title: String,
        sentence: String,
        chart: Drawing?,
        table: DataTable,
        notes: [String],
        source: String,
        asOf: String,
        isIllustrative: Bool,
        embedURL: String?,
        csvURL: String?
    ) {
        self.id = id
        self.title = title
        self.sentence = sentence
        self.chart = chart
        self.table = table
        self.notes = notes
        self.source = source
        self.asOf = asOf
        self.isIllustrative = isIllustrative
        self.embedURL = embedURL
        self.csvURL = csvURL
    }

    /// The block with its chart drawn.
    func drawnOnce() -> Block {
        var block = self
        block.drawn = chart.map(Self.markup)
        return block
    }

    /// The chart as a page shows it: drawn for both widths; the page's style shows the one that fits.
    var chartMarkup: Fragment? { drawn ?? chart.map(Self.markup) }

    /// The widths a chart is drawn for, in CSS pixels: a phone of 360 with margins, and a column of text.
    static let narrowWidth = 328
    static let wideWidth = 720

    /// What templates get.
    var template: TemplateValue {
        .object([
            "id": .text(id),
            "title": .text(title),
            "sentence": .text(sentence),
            "chart": chartMarkup.map { .markup($0) } ?? .absent,
            "table": .markup(table.markup),
            "notes": .list(notes.map { .text($0) }),
            "has_notes": .boolean(!notes.isEmpty),
            "source": .text(source),
            "as_of": .text(asOf),
            "is_illustrative": .boolean(isIllustrative),
            "embed_url": .optional(embedURL),
            "csv_url": .optional(csvURL),
            "png_url": .optional(pngURL),
        ])
    }

    private static func markup(_ chart: Drawing) -> Fragment {
        Fragment { writer in
            writer.element("div", ["class": "chart"]) { writer in
                writer.element("div", ["class": "chart-wide"]) { $0.fragment(chart.inline(width: wideWidth)) }
                writer.element("div", ["class": "chart-narrow"]) { $0.fragment(chart.inline(width: narrowWidth)) }
            }
        }
    }
}

extension TemplateValue {
    /// A text, or absent.
    static func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .absent }
}
