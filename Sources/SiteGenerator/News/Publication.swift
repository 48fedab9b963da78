import Articles
import Quantities

/// Which articles a build publishes: drafts or not, and up to which day.
///
/// A build has no clock, so that the same project gives the same site. The day is what the caller says it is: `--as-of`
/// with a day, or `SOURCE_DATE_EPOCH`. Without one nothing is kept back.
struct Publication: Sendable, Hashable {
    /// Whether drafts are shown.
    var drafts = false
    /// The day of the build; an article with a later date is kept for a later build. Nil for no such day.
    var day: CalendarDate?

    /// Whether an article is published.
    func includes(_ article: Article) -> Bool { (drafts || !article.isDraft) && !isTooEarly(for: article) }

    /// Whether an article is finished and waits for its day.
    func schedules(_ article: Article) -> Bool { (drafts || !article.isDraft) && isTooEarly(for: article) }

    private func isTooEarly(for article: Article) -> Bool {
        guard let day, let date = article.date else { return false }
        return date > day
    }
}
