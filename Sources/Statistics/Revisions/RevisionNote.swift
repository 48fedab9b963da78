import ClubData
import Diagnostics
import Localization
import Quantities

/// A row of the table `revisions`: why published figures changed, in the words of the data's author.
public struct RevisionNote: Sendable, Hashable {
    /// The day of the change, as the author gives it.
    public let date: CalendarDate
    /// What was changed and why; the English text is the Vietnamese one where none is given.
    public let note: LocalizedText
    /// Which figures it speaks of.
    public let scope: Scope

    /// Which figures a note speaks of. What is nil is all of that kind.
    public struct Scope: Sendable, Hashable {
        /// The indicator, by id.
        public let indicator: String?
        /// The class of the indicator, by id; without it the indicator and all its classes are meant.
        public let category: String?
        /// The target, by id: the share of it. Without it the figure itself and the shares of all its targets are meant.
        public let target: String?
        /// The area, by id: this one alone, not those in it or around it.
        public let area: String?
        /// The period.
        public let period: Period?

        /// Makes a scope.
        public init(
            indicator: String? = nil,
            category: String? = nil,
            target: String? = nil,
            area: String? = nil,
            period: Period? = nil
        ) {
            (self.indicator, self.category, self.target) = (indicator, category, target)
            (self.area, self.period) = (area, period)
        }

        /// Whether a figure is meant.
        public func contains(_ address: PublishedAddress) -> Bool {
            (indicator ?? address.indicator) == address.indicator && (category ?? address.category) == address.category
                && (target ?? address.target) == address.target && (area ?? address.area) == address.area
                && (period ?? address.period) == address.period
        }

        /// How much it says: of two notes on one figure, the one that says more is the nearer one.
        var precision: Int {
            [indicator != nil, category != nil, target != nil, area != nil, period != nil].count { $0 }
        }
    }

    /// Makes a note.
    public init(date: CalendarDate, note: LocalizedText, scope: Scope) {
        (self.date, self.note, self.scope) = (date, note, scope)
    }

    /// The notes of the table `revisions`, in its order; none where there is no such table. A row with an error is left
    /// out.
    public static func read(
        _ dataset: Dataset,
        indicators: [Indicator],
        targets: [Target]
    ) -> Checked<[RevisionNote]> {
        guard let table = dataset.table("revisions") else { return Checked([]) }
        var notes: [RevisionNote] = []
        var diagnostics: [Diagnostic] = []
        for row in 0..<table.rowCount {
            // What must be filled in and is not, and a period that is none, have been told where the table was read.
            guard let date = table.column("date")?.date(row), let note = table.text("note", row) else { continue }
            let subject = table.text("indicator", row).map { FigureAddress.Subject($0) }
            if let subject, let problem = problem(subject, indicators, targets, table.location(row, "indicator")) {
                diagnostics.append(problem)
                continue
            }
            let period = table.text("period", row)
            guard period == nil || period.flatMap({ Period($0) }) != nil else { continue }
            let scope = Scope(
                indicator: subject?.indicator,
                category: subject?.category,
                target: subject?.target,
                area: table.text("area", row),
                period: period.flatMap { Period($0) }
            )
            let text = LocalizedText(vi: note, en: table.text("note_en", row) ?? note)
            notes.append(RevisionNote(date: date, note: text, scope: scope))
        }
        return Checked(notes, diagnostics)
    }

    private static func problem(
        _ subject: FigureAddress.Subject,
        _ indicators: [Indicator],
        _ targets: [Target],
        _ place: SourceLocation?
    ) -> Diagnostic? {
        guard let indicator = indicators.first(where: { $0.id == subject.indicator }) else {
            return TargetReader.unknownIndicator(subject.indicator, place, indicators)
        }
        guard let unknown = ObservationReader.unknownPart(subject, indicator, targets) else { return nil }
        return .error(unknown.id, unknown.summary, at: place, hint: unknown.hint)
    }
}
