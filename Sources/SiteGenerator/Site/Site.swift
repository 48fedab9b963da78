import Articles
import ClubData
import Localization
import Statistics

/// Everything that pages are made of: the figures and words in each language, the articles, the assets' addresses.
///
/// A page is a pure function of it, so that pages can be written in any order and side by side.
struct Site: Sendable {
    /// The settings.
    let settings: SiteSettings
    /// One edition a language, in the order of the settings.
    let editions: [Edition]
    /// All figures.
    let figures: Figures
    /// Style sheets, fonts and icons.
    let assets: Assets
    /// Articles, pages and their pictures.
    let library: ArticleLibrary
    /// Which statistics have an embed of their own.
    let statistics: StatisticIndex
    /// The blocks of the default area, drawn once for all pages that show them, by language and id.
    var shelf: [Language: [String: Block]] = [:]
    /// The news of each language by what they share.
    var topics: [Language: NewsTopics] = [:]
    /// The lists of news of each language.
    var lists: [Language: [ArticleList]] = [:]
    /// The reports of each club.
    let reports: ReportIndex
    /// What was found when published figures were held against others.
    let findings: [Finding]

    /// Makes the pictures that are PNG.
    var press = PicturePress.none
    /// The card of the main statistic, for pages that have none of their own.
    var mainPictures: [Language: SocialPicture] = [:]

    /// What changed after it was published.
    var revisions = RevisionRecord.none

    /// The statistics that stand frozen at a period.
    var frozen = FrozenEmbeds.none

    /// What the prose states without marking it as a figure.
    var claims: [Claim] = []

    /// The edition in a language, where the site has one.
    func edition(_ language: Language) -> Edition? {
        editions.first { $0.language == language }
    }
}
