import Articles
import Diagnostics
import Quantities
import Statistics

/// Which figures the articles and pages quote, by whole address: the defaults of article and site put in.
///
/// Quoted are the figures in text, title and summary: values, shares of targets and sentences. What others published
/// (`observed:`) is not computed here, and charts and tables show too many figures to be quotations of each.
struct QuotedFigures: Sendable {
    /// A quotation.
    struct Place: Sendable {
        /// The article's file.
        let article: String
        /// Where in it.
        let location: SourceLocation
    }

    /// The places by address; of each, articles in the order of the library, places in the order of the text.
    let places: [PublishedAddress: [Place]]
    /// The quotations that name no period, in articles that name none.
    let unpinned: [Quote]

    init(_ library: ArticleLibrary, _ figures: Figures, _ settings: SiteSettings) {
        var places: [PublishedAddress: [Place]] = [:]
        var unpinned: [Quote] = []
        let opening = Array("{{".utf8)
        for article in library.news + library.pages where article.source.bytes.contains(opening) {
            let expressions = article.headFigures + article.render(with: SilentResolver()).value.figures
            for expression in expressions where expression.form != .observed {
                guard let address = Self.address(expression, article, figures, settings) else { continue }
                let place = Place(article: article.source.path, location: expression.location)
                places[address, default: []].append(place)
                if expression.period == nil, article.period == nil {
                    let path = article.source.path
                    unpinned.append(Quote(article: path, written: expression.address, address: address))
                }
            }
        }
        self.places = places
        self.unpinned = unpinned
    }

    /// The whole address of an expression; nil where a name in it is not there, which is told where it is written.
    private static func address(
        _ expression: FigureExpression,
        _ article: Article,
        _ figures: Figures,
        _ settings: SiteSettings
    ) -> PublishedAddress? {
        let area = expression.area ?? article.areas.first?.name ?? settings.area
        guard let indicator = figures.indicator(expression.indicator), figures.dataset.areas.index(of: area) != nil,
            expression.category.map({ id in indicator.categories.contains { $0.id == id } }) ?? true
        else { return nil }
        return PublishedAddress(
            indicator: indicator.id,
            category: expression.category,
            area: area,
            period: expression.period ?? article.period ?? figures.asOf
        )
    }
}
