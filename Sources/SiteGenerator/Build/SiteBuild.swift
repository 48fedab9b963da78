import Articles
import ClubData
import Diagnostics
import Localization
import Quantities
import Statistics
import Templates

/// The one pass: from a project's files to the files of its site.
///
/// Every stage returns what it made and what it found. Nothing is written to disk here, and the same project gives the
/// same files, whatever the number of workers.
public enum SiteBuild {
    /// What can be asked of a build.
    public struct Options: Sendable, Hashable {
        /// The address of the site instead of that in the settings.
        public var baseURL: String?
        /// The period to which the data runs instead of that in the settings.
        public var asOf: Period?
        /// The day of the build: articles with a later date are not published. Nil publishes all, for a build has no
        /// clock.
        public var day: CalendarDate?
        /// Whether drafts are shown.
        public var drafts = false
        /// How many workers write pages at the same time.
        public var workers = 1
        /// The site that was published last, to compare with; nil for a first build.
        public var previous: PreviousSite?
        /// The folder of the site that was published last: a PNG there that was made from the same source is taken and
        /// not drawn again. It spares time and changes no byte.
        public var published: String?

        /// The usual options.
        public init() {}
    }

    /// Builds a site. The value is nil where an error stands.
    public static func run(_ project: ProjectFolder, _ options: Options = Options()) async -> Checked<[OutputFile]?> {
        let checked = await check(project, options)
        return Checked(checked.value?.files, checked.diagnostics)
    }

    /// What a build makes, and what `check` tells besides its problems.
    public struct Outcome: Sendable {
        /// The files of the site.
        public let files: [OutputFile]
        /// How the numbers stand that prose states without marking them as figures.
        public let claims: ClaimSummary
        /// A note for each of them that cannot be traced.
        public let untraced: [Diagnostic]
        /// A note for each figure of an article that moved on with the site and that nobody has looked at since.
        public let review: [Diagnostic]
    }

    /// Builds a site and keeps what `check` tells. The value is nil where an error stands.
    public static func check(_ project: ProjectFolder, _ options: Options = Options()) async -> Checked<Outcome?> {
        var diagnostics: [Diagnostic] = []
        guard var parts = SiteReader.read(project, options).unwrap(into: &diagnostics), !diagnostics.hasErrors else {
            return Checked(nil, diagnostics)
        }
        parts.site.frozen = FrozenEmbeds.plan(parts.site, after: options.previous).unwrap(into: &diagnostics)
        let files = await SiteFiles(parts).write(workers: max(1, options.workers)).unwrap(into: &diagnostics)
        let outcome = Outcome(
            files: files,
            claims: ClaimSummary(parts.site.claims),
            untraced: parts.site.claims.compactMap(\.note),
            review: ReviewList(parts.site).notes
        )
        return Checked(diagnostics.hasErrors ? nil : outcome, diagnostics)
    }
}
