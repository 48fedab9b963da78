import Articles
import Diagnostics
import Quantities
import Statistics

/// The figures in articles that nothing pins to a period, that moved when the site went on to its present one, and that
/// nobody has looked at since.
///
/// Who has looked says so with `updated:` in the front matter, on the period's last day or later, or pins the figure. No
/// clock is asked: the list follows from the log of the published site and from the articles.
struct ReviewList: Sendable {
    /// A figure to look at.
    struct Entry: Sendable {
        /// The article.
        let article: Article
        /// The figure as it moved.
        let move: MovedQuote
        /// Where it is written first.
        let location: SourceLocation?
    }

    /// The figures, by article in the order of the library.
    let entries: [Entry]

    init(_ site: Site) {
        let log = site.revisions.log
        let asOf = site.figures.asOf
        let day = site.figures.dataset.periods.lastDay(of: asOf)
        let current = Set(log.quotes)
        let moves = log.moves.filter { move in
            move.quote.address.period == asOf && move.old != move.new && current.contains(move.quote)
        }
        let byArticle = Dictionary(grouping: moves, by: \.quote.article)
        entries = (site.library.news + site.library.pages).flatMap { article -> [Entry] in
            guard let own = byArticle[article.source.path] else { return [] }
            if let looked = article.updated ?? article.date, looked >= day { return [] }
            var seen: Set<String> = []
            let places = article.headFigures + article.render(with: SilentResolver()).value.figures
            // The last move counts where the site went to and fro.
            return own.reversed().filter { seen.insert($0.quote.written).inserted }.reversed().map { move in
                Entry(
                    article: article,
                    move: move,
                    location: places.first { $0.address == move.quote.written && $0.period == nil }?.location
                )
            }
        }
    }

    /// What `check` says of each.
    var notes: [Diagnostic] {
        entries.map { entry in
            let move = entry.move
            return Diagnostic(
                .note,
                "ArticleToReview",
                move.inWords,
                at: entry.location ?? .file(entry.article.source.path),
                hint: "look whether the text around it still holds; then pin it, {{\(pinned(move))}}, "
                    + "or put the day into updated:"
            )
        }
    }

    /// The address with the period it stood for.
    private func pinned(_ move: MovedQuote) -> String {
        let parts = move.quote.written.split(separator: "@").map(String.init)
        return "\(parts.first ?? move.quote.written)@\(move.quote.address.area)@\(move.from.id)"
    }
}
