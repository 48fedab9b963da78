/// The files of a build, in order, once it is sure that they can stand side by side in one folder.
struct OutputPlan: Sendable {
    /// A file and its checked path.
    struct Entry: Sendable {
        let path: OutputPath
        let bytes: [UInt8]
    }

    /// The files in the order of their paths' bytes, which puts what lies in one folder side by side.
    let entries: [Entry]

    /// Checks and orders files. Fails with the first path that cannot be one, or the first two that cannot both be.
    init(_ files: [OutputFile]) throws(OutputError) {
        var entries: [Entry] = []
        entries.reserveCapacity(files.count)
        for file in files {
            do {
                entries.append(Entry(path: try OutputPath(file.path), bytes: file.bytes))
            } catch {
                throw .impossiblePath(file.path, error.reason)
            }
        }
        entries.sort { $0.path < $1.path }
        try Self.checkNeighbours(entries.map(\.path))
        self.entries = entries
    }

    /// What will be on the record.
    var record: OutputRecord { OutputRecord(entries.map(\.path)) }

    /// Refuses two names for one place: a path that is planned twice or is both a file and a folder, and names that a
    /// file system without case (Windows, macOS) or with one form of accents (macOS) takes for the same.
    private static func checkNeighbours(_ paths: [OutputPath]) throws(OutputError) {
        // By a key that is the same for all spellings: String's own equality makes one of the forms of an accent.
        var claims: [String: Claim] = [:]
        func claim(_ path: OutputPath, for file: OutputPath) throws(OutputError) {
            let claim = Claim(path: path, file: file)
            if let other = claims.updateValue(claim, forKey: path.text.lowercased()) { try claim.check(beside: other) }
        }
        var lastFolder: OutputPath?
        for path in paths {
            for folder in path.folders.reversed() {
                if let lastFolder, lastFolder == folder || lastFolder.lies(in: folder) { break }
                try claim(folder, for: path)
            }
            lastFolder = path.folders.last ?? lastFolder
            try claim(path, for: path)
        }
    }

    /// A place in the folder, and the planned file that takes it, as itself or as a folder on the way.
    private struct Claim {
        let path: OutputPath
        let file: OutputPath

        var isFolder: Bool { path != file }

        func check(beside other: Claim) throws(OutputError) {
            guard path == other.path else { throw .nearlyTheSame(other.file.text, file.text) }
            switch (other.isFolder, isFolder) {
            case (true, true): return
            case (false, false): throw .plannedTwice(file.text)
            case (false, true): throw .fileAndFolder(other.file.text, file.text)
            case (true, false): throw .fileAndFolder(file.text, other.file.text)
            }
        }
    }
}
