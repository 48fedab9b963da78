import Articles
import Diagnostics
import Quantities
import Statistics

/// Which figures the articles and pages quote, by whole address: the defaults of article and site put in.
///
/// Quoted are the figures in text, title and summary: values, shares of targets, what others published, sentences with
/// the shares in them, and all that charts and tables show.
struct QuotedFigures: Sendable {
    /// A quotation.
    struct Place: Sendable {
        /// The article's file.
        let article: String
        /// Where in it.
        let location: SourceLocation
    }

    /// The places by address; of each, articles in the order of the library, places in the order of the text, charts and
    /// tables after it.
    private(set) var places: [PublishedAddress: [Place]] = [:]
    /// The quotations that name no period, in articles that name none.
    private(set) var unpinned: [Quote] = []

    init(_ library: ArticleLibrary, _ figures: Figures, _ settings: SiteSettings) {
        for article in library.news + library.pages where Self.mayQuote(article) {
            let prose = article.render(with: SilentResolver()).value
            for expression in article.headFigures + prose.figures { add(expression, article, figures, settings) }
            let shown = ShownFigures(article: article, figures: figures, settings: settings)
            for block in prose.blocks {
                add(shown.addresses(of: block), Place(article: article.source.path, location: block.location))
            }
        }
    }

    /// Whether an article holds a figure or a fence, which is sooner said than where.
    private static func mayQuote(_ article: Article) -> Bool {
        ["{{", "```", "~~~"].contains { article.source.bytes.contains(Array($0.utf8)) }
    }

    private mutating func add(_ addresses: [PublishedAddress], _ place: Place) {
        for address in addresses { places[address, default: []].append(place) }
    }

    private mutating func add(
        _ expression: FigureExpression,
        _ article: Article,
        _ figures: Figures,
        _ settings: SiteSettings
    ) {
        guard let address = Self.address(expression, article, figures, settings) else { return }
        let path = article.source.path
        add([address], Place(article: path, location: expression.location))
        if expression.form == .sentence, let indicator = figures.indicator(address.indicator),
            let area = figures.dataset.areas.index(of: address.area)
        {
            let shown = ShownFigures(article: article, figures: figures, settings: settings)
            let shares = shown.shares(indicator, area, address.period)
            add(shares, Place(article: path, location: expression.location))
        }
        if expression.form != .observed, expression.period == nil, article.period == nil {
            unpinned.append(Quote(article: path, written: expression.address, address: address))
        }
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
        let address = PublishedAddress(
            indicator: indicator.id,
            category: expression.category,
            target: expression.target,
            area: area,
            period: expression.period ?? article.period ?? figures.asOf
        )
        return expression.form == .observed ? figures.published(address) : address
    }
}
