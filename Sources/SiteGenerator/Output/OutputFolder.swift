import Glibc

/// The folder that the site is written to, and that tiendo alone writes.
///
/// ```swift
/// let folder = OutputFolder(path: "site")
/// let summary = try folder.commit([OutputFile(path: "index.html", bytes: Array("<p>Xin chào".utf8))])
/// print(summary.written) // ["index.html"]
/// ```
/// After a commit the folder holds the given files, whatever an earlier build left there, and each file that someone
/// else put there as it was. A file with the right bytes already is not touched; any other is written aside and takes
/// its place in one step, so that at no moment anybody sees half a file. The list of tiendo's files is kept in the
/// folder as `.tiendo`. A build that is killed leaves every file whole, old or new, and the next build completes it.
///
/// Files can be read by all (0644) and folders entered by all (0755), whatever the process's mask; what stands there
/// already keeps its mode. Whoever loses power within seconds of a build may find files empty or old: the files are not
/// forced to the disk, for speed, but the record is, and the next build compares every byte.
public struct OutputFolder: Sendable {
    /// The path as it was given, without slashes at its end; it is printed in errors.
    public let path: String

    /// Names the folder. It need not be there, nor the folders it is in; a link is followed, here alone.
    public init(path: String) {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        self.path = trimmed.isEmpty ? "." : String(trimmed)
    }

    /// Makes the folder hold these files, given in any order, and none that an earlier commit wrote and that is not
    /// among them.
    ///
    /// Before the first byte of the site changes, everything is looked through and every new file is written aside, so
    /// that a plan that cannot be, a foreign file in the way or a full disk leaves the site as it is. The disk needs
    /// room for what has changed beside what is there. A second commit to the same folder fails while one is running.
    ///
    /// - Parameter files: all files of the site; their number is bounded by memory, and the record by 256 MB.
    /// - Returns: what was written, left alone and removed.
    /// - Throws: an error that says what is in the way and what to do about it.
    public func commit(_ files: [OutputFile]) throws(OutputError) -> OutputSummary {
        let plan = try OutputPlan(files)
        let root = try openAndLock()
        defer { root.unlock() }
        let recordBytes = try readRecord(in: root)
        let old = try record(recordBytes)
        let inspection = try OutputInspection(of: root, printedAs: path, record: old, plan: plan)
        try clearStaging(in: root)
        let change = OutputChange(plan: plan, old: old, recordBytes: recordBytes, inspection: inspection)
        let removed = try change.isNeeded ? change.apply(to: root, printedAs: path) : []
        return OutputSummary(
            written: inspection.changed.map(\.path.text),
            unchanged: inspection.unchanged.map(\.text),
            removed: removed.map(\.text)
        )
    }

    private func openAndLock() throws(OutputError) -> OpenFolder {
        let root = try open()
        let isOurs = try OutputError.telling(.lock, path) { () throws(SystemError) in try root.lock() }
        guard isOurs else { throw .locked(path) }
        return root
    }

    private func open() throws(OutputError) -> OpenFolder {
        do throws(SystemError) {
            return try OpenFolder.open(path: path)
        } catch {
            if error == .notAFolder { throw .notAFolder(path) }
            guard error == .absent else { throw .system(error, .read, path) }
        }
        return try OutputError.telling(.write, path) { () throws(SystemError) in
            try OpenFolder.make(path: path, mode: OutputStaging.folderMode)
            return try OpenFolder.open(path: path)
        }
    }

    /// The bytes of the record, or nil in a folder that holds nothing yet.
    private func readRecord(in root: OpenFolder) throws(OutputError) -> [UInt8]? {
        let name = OutputRecord.fileName
        let printed = "\(path)/\(name)"
        let kind = try OutputError.telling(.read, printed) { () throws(SystemError) in try root.kind(of: name) }
        switch kind {
        case .file:
            return try OutputError.telling(.read, printed) { () throws(SystemError) in
                try root.openFile(name).bytes(atMost: OutputRecord.largest)
            }
        case nil:
            let names = try OutputError.telling(.read, path) { () throws(SystemError) in try root.names() }
            guard let foreign = names.first(where: { $0 != OutputRecord.stagingName }) else { return nil }
            throw .notOurs(path, holding: foreign)
        default:
            throw .recordIsNoFile(path)
        }
    }

    private func record(_ bytes: [UInt8]?) throws(OutputError) -> OutputRecord {
        guard let bytes else { return OutputRecord([]) }
        do throws(OutputRecord.Fault) {
            return try OutputRecord(reading: bytes)
        } catch {
            throw .unreadableRecord(path, error)
        }
    }

    private func clearStaging(in root: OpenFolder) throws(OutputError) {
        let printed = "\(path)/\(OutputRecord.stagingName)"
        let foreign = try OutputError.telling(.remove, printed) { () throws(SystemError) in
            try OutputStaging.clear(in: root)
        }
        if let foreign { throw .foreignInStaging(path, foreign) }
    }
}
