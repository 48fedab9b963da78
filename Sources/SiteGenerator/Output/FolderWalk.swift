/// Goes to the folders of one path after another and keeps open what the next one shares with the last.
///
/// With paths in order, what lies in one folder comes together, and every folder is opened once.
struct FolderWalk {
    /// What there is where a folder is looked for.
    enum Reach {
        /// The folder.
        case folder(OpenFolder)
        /// Nothing.
        case absent
        /// Something else, at this path.
        case blocked(OutputPath, FileKind)
    }

    private var reached: [(path: OutputPath, reach: Reach)] = []
    private let root: OpenFolder

    /// Starts at the output folder.
    init(from root: OpenFolder) {
        self.root = root
    }

    /// Finds the folder that a path's last name stands in.
    mutating func folder(of path: OutputPath) throws(SystemError) -> Reach {
        while let last = reached.last, !path.lies(in: last.path) { reached.removeLast() }
        var here = reached.last?.reach ?? .folder(root)
        for folder in path.folders.dropFirst(reached.count) {
            if case .folder(let parent) = here { here = try Self.look(for: folder, in: parent) }
            reached.append((folder, here))
        }
        return here
    }

    /// Finds the folder that a path's last name stands in, and makes what is missing of it.
    mutating func folder(
        of path: OutputPath,
        making make: (OutputPath, OpenFolder) throws(SystemError) -> OpenFolder
    ) throws(SystemError) -> OpenFolder {
        while let last = reached.last, !path.lies(in: last.path) { reached.removeLast() }
        var here = root
        if case .folder(let folder) = reached.last?.reach { here = folder }
        for folder in path.folders.dropFirst(reached.count) {
            switch try Self.look(for: folder, in: here) {
            case .folder(let found): here = found
            case .absent: here = try make(folder, here)
            case .blocked: throw SystemError.notAFolder
            }
            reached.append((folder, .folder(here)))
        }
        return here
    }

    private static func look(for path: OutputPath, in parent: OpenFolder) throws(SystemError) -> Reach {
        do {
            return .folder(try parent.openFolder(path.name))
        } catch {
            if error == .absent { return .absent }
            guard error == .notAFolder, let kind = try parent.kind(of: path.name) else { throw error }
            return .blocked(path, kind)
        }
    }
}
