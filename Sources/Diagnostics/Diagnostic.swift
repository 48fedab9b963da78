/// One thing that is wrong, or worth a look, in what people wrote: where it is, what it is, and what to do about it.
///
/// ```
/// content/data/reports.csv:14:6: error: members is "ba mươi", not a whole number [TableType]
///  14 | dl-003,2021-Q4,ba mươi,25,18,6,12500000,3,8
///     |                ^^^^^^^
///     = write it in digits, such as 30
/// ```
public struct Diagnostic: Sendable, Hashable {
    /// How grave it is.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// For information; never changes an outcome.
        case note
        /// The site is built; `--strict` makes it an error.
        case warning
        /// Nothing is written.
        case error

        /// Orders by gravity.
        public static func < (a: Severity, b: Severity) -> Bool {
            allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
        }
    }

    /// How grave it is.
    public var severity: Severity

    /// The stable name of the rule, in upper camel case: `TableType`. Documented in `docs/diagnostics.md`.
    public let identifier: String

    /// What is wrong, with the value, in one line without a full stop.
    public let summary: String

    /// Where, or nil for what has no place in any file.
    public let location: SourceLocation?

    /// What to do about it, in one line without a full stop.
    public let hint: String?

    /// Other places that belong to it, such as the first of two rows with one key.
    public let notes: [Note]

    /// A further place and what it has to do with the matter.
    public struct Note: Sendable, Hashable {
        /// What the place shows.
        public let text: String
        /// The place.
        public let location: SourceLocation?

        /// Makes a note.
        public init(_ text: String, at location: SourceLocation? = nil) {
            self.text = text
            self.location = location
        }
    }

    /// Makes a diagnostic.
    public init(
        _ severity: Severity,
        _ identifier: String,
        _ summary: String,
        at location: SourceLocation?,
        hint: String? = nil,
        notes: [Note] = []
    ) {
        self.severity = severity
        self.identifier = identifier
        self.summary = summary
        self.location = location
        self.hint = hint
        self.notes = notes
    }

    /// An error.
    public static func error(
        _ identifier: String,
        _ summary: String,
        at location: SourceLocation?,
        hint: String? = nil,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.error, identifier, summary, at: location, hint: hint, notes: notes)
    }

    /// A warning.
    public static func warning(
        _ identifier: String,
        _ summary: String,
        at location: SourceLocation?,
        hint: String? = nil,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.warning, identifier, summary, at: location, hint: hint, notes: notes)
    }
}

extension Sequence<Diagnostic> {
    /// Whether an error is among them, so that nothing may be written.
    public var hasErrors: Bool {
        contains { $0.severity == .error }
    }
}
