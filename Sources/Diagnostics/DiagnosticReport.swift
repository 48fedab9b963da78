/// The diagnostics of a whole pass, put in order and bounded, ready to be printed.
///
/// The order is that of files by path, then line, column and identifier; what has no place comes first. The same
/// diagnostic is told once. A file shows at most ``limitPerFile`` of them and then how many more there are.
public struct DiagnosticReport: Sendable {
    /// The most diagnostics that are shown for one file.
    public static let limitPerFile = 20

    /// What is shown, in order.
    public let shown: [Diagnostic]

    /// How many of a file are not shown, by path, in order.
    public let withheld: [(path: String, count: Int)]

    /// How many errors there are in all, shown or not.
    public let errorCount: Int

    /// How many warnings there are in all, shown or not.
    public let warningCount: Int

    /// Orders and bounds what the stages found. With `strict`, warnings count and print as errors.
    public init(_ diagnostics: [Diagnostic], strict: Bool = false) {
        var seen: Set<Diagnostic> = []
        var all = diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            if strict, diagnostic.severity == .warning { diagnostic.severity = .error }
            return diagnostic
        }
        .filter { seen.insert($0).inserted }
        all = all.enumerated().sorted { a, b in
            Self.precedes(a.element, b.element) ?? (a.offset < b.offset)
        }.map(\.element)

        var counts: [String: Int] = [:]
        var kept: [Diagnostic] = []
        var paths: [String] = []
        for diagnostic in all {
            let path = diagnostic.location?.path ?? ""
            let count = counts[path, default: 0] + 1
            counts[path] = count
            if count == 1 { paths.append(path) }
            if count <= Self.limitPerFile { kept.append(diagnostic) }
        }
        shown = kept
        withheld = paths.compactMap { path in
            let more = counts[path, default: 0] - Self.limitPerFile
            return more > 0 ? (path, more) : nil
        }
        errorCount = all.count { $0.severity == .error }
        warningCount = all.count { $0.severity == .warning }
    }

    /// Whether an error stands, so that nothing may be written.
    public var hasErrors: Bool { errorCount > 0 }

    private static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool? {
        let left = (a.location?.path ?? "", a.location?.line ?? 0, a.location?.column ?? 0, a.identifier)
        let right = (b.location?.path ?? "", b.location?.line ?? 0, b.location?.column ?? 0, b.identifier)
        return left == right ? nil : left < right
    }
}
