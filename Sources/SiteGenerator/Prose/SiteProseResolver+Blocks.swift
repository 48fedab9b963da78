import Articles
import Diagnostics
import Localization
import Markup
import Statistics
import StructuredText
import Templates

extension SiteProseResolver {
    func block(_ block: ProseBlock, in article: Article) -> Checked<Fragment> {
        var reader = BlockRequestReader(article, figures, edition.settings)
        guard let request = reader.request(block) else { return Checked(.empty, reader.diagnostics) }
        let blocks = Blocks(edition: edition.standing(at: request.area), site: site)
        guard let drawn = blocks.block(request) else {
            reader.nothingToDraw(request, block)
            return Checked(.empty, reader.diagnostics)
        }
        var title: String?
        if let place = block.content["title"] {
            var own = NodeReader(article.source)
            title = own.text(place, "title")
            if title == nil { return Checked(.empty, reader.diagnostics + own.diagnostics) }
        }
        let markup = markup(drawn, as: block.kind, title: title)
        return Checked(markup.value, reader.diagnostics + markup.diagnostics)
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
