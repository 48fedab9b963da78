/// What a commit did to the output folder. The paths are relative to it and in the order of their bytes.
public struct OutputSummary: Sendable, Hashable {
    /// The files that were new or had other bytes before.
    public let written: [String]

    /// The files that stood there with the same bytes and were not touched.
    public let unchanged: [String]

    /// The files of an earlier build that are no longer part of the site and are gone now.
    public let removed: [String]

    /// Collects the paths.
    public init(written: [String], unchanged: [String], removed: [String]) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
    }
}
