import Localization
import Quantities
import Statistics
import StructuredText

extension FigureReport {
    /// A text that a journalist pastes.
    struct Form: Sendable {
        /// What it is, with its language: `caption (vi)`.
        let name: String
        /// The same as a name in JSON: `caption`.
        let key: String
        let language: Language
        let text: String
    }

    /// What to paste of the figure's statistic, in each form and language; nothing where it has no files of its own:
    /// below the level that has embeds, or at a period that is not frozen.
    ///
    /// A class or the share of a target is offered with the statistic that shows it.
    var forms: [Form] {
        let quotations = quotations
        func each(_ key: String, _ name: String, _ text: (Quotation) -> String?) -> [Form] {
            quotations.compactMap { quotation in
                let language = quotation.edition.language
                return text(quotation).map {
                    Form(name: "\(name) (\(language.rawValue))", key: key, language: language, text: $0)
                }
            }
        }
        return each("quote", "quote") { $0.sentence } + each("link", "link") { $0.url }
            + each("picture", "picture") { $0.svgURL } + each("caption", "caption") { $0.caption }
            + each("alt", "alt text") { $0.svgURL == nil ? nil : $0.altText } + each("table", "table") { $0.tableHTML }
            + each("frame", "frame") { $0.frame }
            + each("frame_with_script", "frame with script") { $0.frameWithScript }
            + each("oembed", "oEmbed") { $0.oembedURL } + each("citation", "citation") { $0.citation }
            + each("bibtex", "bibtex") { $0.bibTeX }
    }

    /// The forms for programs, by name and language; nil where there are none.
    var formsNode: Node? {
        let forms = forms
        guard !forms.isEmpty else { return nil }
        var names: [String] = []
        for form in forms where !names.contains(form.key) { names.append(form.key) }
        func entry(_ key: String, _ node: Node) -> Node.Entry { Node.Entry(key: key, keyRange: 0..<0, node: node) }
        return Node(
            .mapping(
                names.map { name in
                    let texts = forms.filter { $0.key == name }.map { entry($0.language.htmlCode, .text($0.text)) }
                    return entry(name, Node(.mapping(texts), range: 0..<0))
                }
            ),
            range: 0..<0
        )
    }

    private var quotations: [Quotation] {
        let moving = Statistic(site: site, indicator: subject.indicator, area: subject.area)
        let isMoving = subject.period == moving.figure.period
        let level = site.figures.dataset.areas.areas[subject.area].level
        guard
            isMoving
                || (FrozenEmbeds.covers(site.settings, subject.period, site.figures.dataset.periods)
                    && level <= site.settings.frozen.lowestLevel && figure.value != nil)
        else { return [] }
        let then = isMoving ? site : site.asOf(subject.period)
        guard then.statistics.contains(subject.indicator, subject.area) else { return [] }
        let statistic = Statistic(site: then, indicator: subject.indicator, area: subject.area)
        return then.editions.compactMap { edition in
            statistic.block(edition).map { block in
                Quotation(
                    statistic: statistic,
                    edition: edition.standing(at: subject.area),
                    block: block,
                    frozen: isMoving ? nil : subject.period
                )
            }
        }
    }
}

extension Substring {
    /// The text without blanks at its ends.
    var trimmingBlanks: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
