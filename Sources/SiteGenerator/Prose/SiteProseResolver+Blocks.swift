import Articles
import Diagnostics
import Localization
import Markup
import Statistics
import StructuredText
import Templates

extension SiteProseResolver {
    func block(_ block: ProseBlock, in article: Article) -> Checked<Fragment> {
        var reader = NodeReader(article.source)
        reader.expectMapping(
            block.content,
            "a \(block.kind.rawValue)",
            names: ["kind", "figure", "title"],
            required: ["kind", "figure"]
        )
        guard let kind: Blocks.Kind = block.content["kind"].flatMap({ reader.choice($0, "kind") }),
            let place = block.content["figure"], let text = reader.text(place, "figure")
        else { return Checked(.empty, reader.diagnostics) }
        let title = block.content["title"].flatMap { reader.text($0, "title") }
        guard let address = FigureAddress(text) else {
            reader.error(
                "FigureSyntax",
                "\"\(text)\" is not the address of a figure",
                at: place.range,
                hint: "write indicator@area, such as clubs@dak-lak"
            )
            return Checked(.empty, reader.diagnostics)
        }
        guard let drawn = made(kind, address, place, in: article, &reader) else {
            return Checked(.empty, reader.diagnostics)
        }
        let markup = markup(drawn, as: block.kind, title: title)
        return Checked(markup.value, reader.diagnostics + markup.diagnostics)
    }

    private func made(
        _ kind: Blocks.Kind,
        _ address: FigureAddress,
        _ place: Node,
        in article: Article,
        _ reader: inout NodeReader
    ) -> Block? {
        guard let indicator = figures.indicator(address.subject.indicator) else {
            let known = figures.indicators.map(\.id)
            let name = address.subject.indicator
            reader.error(
                "UnknownFigure",
                "there is no indicator \"\(name)\"",
                at: place.range,
                hint: NearMiss.hint(for: name, among: known)
            )
            return nil
        }
        let id = address.area ?? article.areas.first?.name ?? edition.settings.area
        guard let area = edition.dataset.areas.index(of: id) else {
            let known = edition.dataset.areas.areas.map(\.id)
            reader.error(
                "UnknownFigure",
                "there is no area \"\(id)\"",
                at: place.range,
                hint: NearMiss.hint(for: id, among: known)
            )
            return nil
        }
        let block = Blocks(edition: edition.standing(at: area), site: site).block(kind, indicator, area: area)
        if block == nil {
            reader.error(
                "NothingToDraw",
                "there is nothing to draw: \(indicator.id) has no \(kind.rawValue) in \(id)",
                at: place.range,
                hint: Self.needs(kind)
            )
        }
        return block
    }

    private static func needs(_ kind: Blocks.Kind) -> String {
        switch kind {
        case .progress: "progress needs a target of the indicator in the area"
        case .trend: "a trend needs figures of two periods, and an indicator that is no breakdown"
        case .ranking: "a ranking needs figures of two areas below this one"
        case .breakdown: "a breakdown needs an indicator of kind breakdown"
        }
    }

    /// A block inside prose, written by the template that writes blocks everywhere; a table alone has no chart.
    private func markup(_ block: Block, as kind: ProseBlock.Kind, title: String?) -> Checked<Fragment> {
        guard case .object(var object) = block.template else { return Checked(.empty) }
        if let title { object["title"] = .text(title) }
        if kind == .table { object["chart"] = .absent }
        var bytes: [UInt8] = []
        let frame: TemplateObject = ["words": .object(edition.strings.words)]
        let found = templates.render("partials/block-in-prose", [frame, object], into: &bytes)
        return Checked(Fragment(vouchedFor: bytes), found)
    }
}
