import Glibc

/// How a plan compares with what stands in the output folder. Nothing is changed to find out.
struct OutputInspection {
    /// What has to be written: it is not there, or has other bytes.
    private(set) var changed: [OutputPlan.Entry] = []

    /// What stands there already, to the byte.
    private(set) var unchanged: [OutputPath] = []

    /// Files of an earlier build that have to go before the new ones can come: a file where a folder is needed now, or
    /// all the files of a folder where a file is needed.
    private(set) var obstacles: [OutputPath] = []

    private var foreign: [ForeignFile] = []
    private let record: OutputRecord

    /// Compares. Fails where anything is in the way that tiendo did not write, naming all of it.
    init(of root: OpenFolder, printedAs folder: String, record: OutputRecord, plan: OutputPlan) throws(OutputError) {
        self.record = record
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        var walk = FolderWalk(from: root)
        var rest = record.paths[...]
        for entry in plan.entries {
            while let first = rest.first, first < entry.path { rest.removeFirst() }
            do {
                let isOurs = rest.first == entry.path
                try inspect(entry, isOurs: isOurs, reach: try walk.folder(of: entry.path), buffer: buffer)
            } catch {
                throw .system(error, .read, "\(folder)/\(entry.path.text)")
            }
        }
        if let first = foreign.first { throw .foreign(first, foreign.dropFirst(), in: folder) }
        obstacles = OutputRecord(obstacles).paths
    }

    private mutating func inspect(
        _ entry: OutputPlan.Entry,
        isOurs: Bool,
        reach: FolderWalk.Reach,
        buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemError) {
        switch reach {
        case .absent:
            changed.append(entry)
        case .blocked(let path, let kind):
            changed.append(entry)
            if kind == .file, record.owns(path) {
                obstacles.append(path)
            } else if foreign.last?.path != path.text {
                foreign.append(ForeignFile(path: path.text, kind: kind, planned: entry.path))
            }
        case .folder(let folder):
            switch try Self.compare(entry, in: folder, buffer: buffer) {
            case .absent: changed.append(entry)
            case .file(let isSame) where isOurs:
                if isSame { unchanged.append(entry.path) } else { changed.append(entry) }
            case .file: foreign.append(ForeignFile(path: entry.path.text, kind: .file, planned: entry.path))
            case .other(.folder):
                changed.append(entry)
                try inspectFolder(try folder.openFolder(entry.path.name), at: entry.path, for: entry.path)
            case .other(let kind): foreign.append(ForeignFile(path: entry.path.text, kind: kind, planned: entry.path))
            }
        }
    }

    /// Looks through a folder that stands where a file is planned: it can go if all in it is tiendo's.
    private mutating func inspectFolder(
        _ folder: OpenFolder,
        at path: OutputPath,
        for planned: OutputPath
    ) throws(SystemError) {
        let owned = record.paths(in: path)
        guard !owned.isEmpty else {
            foreign.append(ForeignFile(path: path.text, kind: .folder, planned: planned))
            return
        }
        obstacles += owned
        for name in try folder.names() {
            guard let kind = try folder.kind(of: name) else { continue }
            let inside = try? OutputPath("\(path.text)/\(name)")
            if kind == .folder, let inside {
                try inspectFolder(try folder.openFolder(name), at: inside, for: planned)
            } else if !(kind == .file && inside.map(record.owns) ?? false) {
                foreign.append(ForeignFile(path: "\(path.text)/\(name)", kind: kind, planned: planned))
            }
        }
    }

    private enum Found {
        case absent
        case file(isSame: Bool)
        case other(FileKind)
    }

    private static func compare(
        _ entry: OutputPlan.Entry,
        in folder: OpenFolder,
        buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemError) -> Found {
        do {
            let file = try folder.openFile(entry.path.name)
            let (kind, size) = try file.status()
            guard kind == .file else { return .other(kind) }
            guard size == entry.bytes.count else { return .file(isSame: false) }
            return .file(isSame: try file.holds(entry.bytes, buffer: buffer))
        } catch {
            if error == .absent { return .absent }
            guard let kind = try folder.kind(of: entry.path.name) else { return .absent }
            guard kind == .file else { return .other(kind) }
            // A file that may not be read can still be replaced.
            guard error.code == EACCES else { throw error }
            return .file(isSame: false)
        }
    }
}
