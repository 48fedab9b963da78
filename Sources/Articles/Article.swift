import Diagnostics
import Localization
import Quantities

/// A news article or a page: what its front matter says, and where its prose stands in the file.
///
/// ```markdown
/// ---
/// title: "Đắk Lắk có {{clubs@dak-lak}} câu lạc bộ"
/// summary: "Hai chỉ tiêu, hai tỉ lệ."
/// date: 2023-07-10
/// areas: [dak-lak]
/// period: 2023-Q2
/// language: vi
/// ---
///
/// So với mức được giao, tỉnh đạt {{clubs/ubnd@dak-lak = 64,3%}}.
/// ```
/// It is read by ``read(_:kind:)`` and turned into markup by ``render(with:words:)``.
public struct Article: Sendable, Hashable {
    /// What an article is for; a page has no date and stands in no list of news.
    public enum Kind: String, Sendable, CaseIterable {
        /// It has a date and a summary.
        case news
        /// It stands on its own: a method, an imprint.
        case page
    }

    /// A name in the front matter that the site looks up, and where it is written.
    public struct Mention: Sendable, Hashable {
        /// The id, or the path of an image.
        public let name: String
        /// Where it is written.
        public let location: SourceLocation
    }

    /// The picture at the head of the article.
    public struct Cover: Sendable, Hashable {
        /// The image's path, relative to the article.
        public let image: Mention
        /// What the picture shows, for those who do not see it.
        public let alt: String
        /// The line under it.
        public let caption: String?
        /// Who made it.
        public let credit: String?
    }

    /// A mistake that was mended after publication.
    public struct Correction: Sendable, Hashable {
        /// The day of the correction, never before the article's.
        public let date: CalendarDate
        /// What was wrong and what it says now.
        public let text: String
    }

    /// What it is for.
    public let kind: Kind
    /// The name of its folder on the site, from the file's name: small letters a–z, digits and hyphens.
    public let slug: String
    /// The whole file.
    public let source: SourceFile
    /// The title as written; figures in it are put in by ``title(with:)``.
    public let title: String
    /// The summary as written, nil where a page has none; figures in it are put in by ``summary(with:)``.
    public let summary: String?
    /// The day of publication; only a page may have none.
    public let date: CalendarDate?
    /// The day of the last change, never before ``date``.
    public let updated: CalendarDate?
    /// Who wrote it, and where that is written.
    public let authorMention: Mention?
    /// The id of its category.
    public let category: Mention?
    /// Words it is found by, as written, each once, and where.
    public let tagMentions: [Mention]
    /// The id of the event it belongs to.
    public let event: Mention?
    /// The ids of the areas it is about, the first one first.
    public let areas: [Mention]
    /// The ids of the clubs it is about.
    public let clubs: [Mention]
    /// The period that its figures are of where they name none.
    public let period: Period?
    /// The picture at its head.
    public let cover: Cover?
    /// The language it is written in; Vietnamese where the front matter does not say.
    public let language: Language
    /// The slug of the article that this one translates.
    public let translationOf: Mention?
    /// Whether it is only shown where drafts are asked for.
    public let isDraft: Bool
    /// What was mended, the earliest first; of one day in the order written.
    public let corrections: [Correction]
    /// Whether numbers in it that are no figures `{{…}}` are held against the data; `claims: off` says no.
    public let scansClaims: Bool

    /// Who wrote it.
    public var author: String? { authorMention?.name }
    /// Words it is found by, as written.
    public var tags: [String] { tagMentions.map(\.name) }
    /// The day it last changed: of publication, of the last change, or of the last correction.
    public var lastChange: CalendarDate? { ([date, updated] + corrections.map(\.date)).compactMap { $0 }.max() }

    /// The bytes of ``source`` that hold the Markdown.
    let body: Range<Int>
    /// Where the title is written.
    let titleRange: Range<Int>
    /// Where the summary is written.
    let summaryRange: Range<Int>
}
