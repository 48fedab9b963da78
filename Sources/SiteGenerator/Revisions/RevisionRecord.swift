import ClubData
import Diagnostics
import Quantities
import Statistics

/// What a build knows of changed figures: the log, and the two files that the next build compares with.
struct RevisionRecord: Sendable {
    /// The log as this build leaves it.
    let log: RevisionLog
    /// The changes to list, those without a note first, then the latest.
    let listed: [Revision]
    /// The files to publish.
    let files: [OutputFile]
    private let revised: Set<PublishedAddress>

    /// A record of nothing, before anything was compared.
    static let none = RevisionRecord(RevisionLog(), figures: [])

    private init(_ log: RevisionLog, figures: [UInt8]) {
        self.log = log
        listed = log.listed
        revised = Set(listed.map(\.address))
        files = [
            OutputFile(path: PreviousSite.figuresPath, bytes: figures),
            OutputFile(path: PreviousSite.logPath, bytes: log.json),
        ]
    }

    /// Whether a figure was changed after it was published.
    func isRevised(_ address: PublishedAddress) -> Bool { revised.contains(address) }

    /// The changes of an indicator's figures: its classes, the shares of its targets and what others published with it.
    func revisions(of indicator: Indicator) -> [Revision] { listed.filter { $0.address.indicator == indicator.id } }
}

extension RevisionRecord {
    /// Compares the figures with those of the previous site. A changed figure without a note is a warning.
    static func compare(
        _ previous: PreviousSite?,
        _ figures: Figures,
        _ library: ArticleLibrary,
        _ settings: SiteSettings
    ) -> Checked<RevisionRecord> {
        var diagnostics: [Diagnostic] = []
        let notes = RevisionNote.read(figures.dataset, indicators: figures.indicators, targets: figures.targets)
            .unwrap(into: &diagnostics)
        let earlier = previous?.figures.map(EarlierFigures.read)?.unwrap(into: &diagnostics) ?? .none
        let log = previous?.log.map(RevisionLog.read)?.unwrap(into: &diagnostics) ?? RevisionLog()
        if let problem = lostFile(previous) { diagnostics.append(problem) }
        guard !diagnostics.hasErrors else { return Checked(.none, diagnostics) }
        let quoted = QuotedFigures(library, figures, settings)
        let comparison = RevisionComparison(
            earlier: earlier,
            log: log,
            notes: notes,
            quotes: quoted.unpinned,
            current: figures.current
        )
        let warnings = UnexplainedRevisions(figures.dataset, quoted, earlier, previous?.log?.path)
        diagnostics += comparison.log.pending.filter { !$0.isBeyond }.map(warnings.warning)
        let published = PublishedFigures(figures, lowestLevel: settings.embedLevel, and: quoted.places.keys)
        return Checked(RevisionRecord(comparison.log, figures: published.csv), diagnostics)
    }

    /// One of the two files without the other: they are written together, so one was lost.
    private static func lostFile(_ previous: PreviousSite?) -> Diagnostic? {
        switch (previous?.figures, previous?.log) {
        case (let figures?, nil):
            EarlierFigures.problem("\(PreviousSite.logPath) is missing beside it", at: .file(figures.path))
        case (nil, let log?):
            EarlierFigures.problem("\(PreviousSite.figuresPath) is missing beside it", at: .file(log.path))
        default: nil
        }
    }
}

/// Tells of changed figures that no note explains.
private struct UnexplainedRevisions {
    /// The most files that a message names; the places of all are in its notes.
    private static let mostNamed = 5

    private let table: Table?
    private let quoted: QuotedFigures
    private let earlier: EarlierFigures
    private let logPath: String?

    init(_ dataset: Dataset, _ quoted: QuotedFigures, _ earlier: EarlierFigures, _ logPath: String?) {
        table = dataset.table("revisions")
        (self.quoted, self.earlier, self.logPath) = (quoted, earlier, logPath)
    }

    /// The warning stands at the first place that quotes the figure, else at its line in what was published.
    func warning(_ revision: Revision) -> Diagnostic {
        let places = quoted.places[revision.address] ?? []
        var articles: [String] = []
        for place in places where !articles.contains(place.article) { articles.append(place.article) }
        let named = articles.prefix(Self.mostNamed).joined(separator: ", ")
        let more = articles.count > Self.mostNamed ? " and \(articles.count - Self.mostNamed) more" : ""
        let quoting = articles.isEmpty ? "" : "; quoted in \(named)\(more)"
        return .warning(
            "UnexplainedRevision",
            "\(revision.inWords), without an explanation\(quoting)",
            at: places.first?.location ?? published(revision),
            hint: hint(revision),
            notes: places.dropFirst().map { .init("quoted here too", at: $0.location) }
        )
    }

    /// The line of the previous site, where it still says the value that the message calls published.
    private func published(_ revision: Revision) -> SourceLocation? {
        if let row = earlier.rows[revision.address], row.value == revision.old { return row.location }
        return logPath.map { .file($0) }
    }

    private func hint(_ revision: Revision) -> String {
        let address = revision.address
        let row = "date, indicator \(address.subject), area \(address.area), period \(address.period.id) and a note"
        let mend = "or mend the data if the figure should not have changed"
        guard let path = table?.files.first?.path else {
            return "add a table revisions to the data (docs/revisions.md) with a row: \(row); \(mend)"
        }
        return "add a row to \(path): \(row); \(mend)"
    }
}
