import Diagnostics

/// Why the output folder was not written, in words for whoever builds the site.
///
/// ```
/// error: cannot write site/index.html: the disk is full [OutputFailed]
///     = free some space and build again
/// note: nothing in site has changed
/// ```
public struct OutputError: Error, Sendable, Hashable {
    /// What kind of failure it is, by the numbers that a program ends with (BSD `sysexits.h`).
    public enum Category: Int32, Sendable {
        /// Something may not be made there: `EX_CANTCREAT`.
        case cannotCreate = 73
        /// Reading or writing went wrong on the way: `EX_IOERR`.
        case inputOutput = 74
    }

    /// How much of the site the failed commit has changed.
    public enum Progress: Sendable {
        /// No file of the site was written or removed.
        case nothing
        /// Some files are new and some are old, each of them whole; the next build completes it.
        case part
    }

    /// The stable name of the rule, as in ``Diagnostic/identifier``.
    public let identifier: String

    /// What is wrong, naming the path, in one line without a full stop.
    public let summary: String

    /// What to do about it, in one line without a full stop.
    public let hint: String

    /// Further paths with the same trouble, a line for each; at most ``mostNotes`` of them and then how many more.
    public let notes: [String]

    /// The number the program ends with.
    public let category: Category

    /// How far the commit had come.
    public let progress: Progress

    /// The most further paths that are told.
    public static let mostNotes = 19

    init(
        _ identifier: String,
        _ summary: String,
        hint: String,
        notes: [String] = [],
        category: Category = .cannotCreate,
        progress: Progress = .nothing
    ) {
        let more = notes.count - Self.mostNotes
        self.identifier = identifier
        self.summary = summary
        self.hint = hint
        self.notes = more > 0 ? notes.prefix(Self.mostNotes) + ["and \(more) more"] : notes
        self.category = category
        self.progress = progress
    }

    /// The error as a diagnostic without a place: it is about no file that people wrote.
    public var diagnostic: Diagnostic {
        let state =
            switch progress {
            case .nothing: "nothing in the output folder has changed"
            case .part: "part of the site is new and part is old, each file whole: the next build completes it"
            }
        return .error(identifier, summary, at: nil, hint: hint, notes: (notes + [state]).map { Diagnostic.Note($0) })
    }
}
