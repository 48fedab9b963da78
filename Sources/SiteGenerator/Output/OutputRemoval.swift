import Glibc

/// Removes files that tiendo wrote, and the folders that hold nothing any more.
struct OutputRemoval {
    /// The files that were there and are gone.
    private(set) var removed: [OutputPath] = []

    /// Removes what stands at some paths, given in order.
    ///
    /// Only files are removed: where someone has put a link or a folder in a file's place, it is theirs. A folder goes
    /// if a file of tiendo's was in it, now or before a build that was killed, and nothing is left.
    init(of paths: [OutputPath], from root: OpenFolder, printedAs folder: String) throws(OutputError) {
        var walk = FolderWalk(from: root)
        for path in paths {
            do throws(SystemError) {
                guard case .folder(let parent) = try walk.folder(of: path) else { continue }
                guard try parent.kind(of: path.name) == .file else { continue }
                try parent.removeFile(path.name)
                removed.append(path)
            } catch {
                throw .system(error, .remove, "\(folder)/\(path.text)", .part)
            }
        }
        walk = FolderWalk(from: root)
        // From the last to the first, a folder comes after those inside it.
        for path in OutputRecord(paths.flatMap(\.folders)).paths.reversed() {
            do throws(SystemError) {
                guard case .folder(let parent) = try walk.folder(of: path) else { continue }
                try Self.removeIfEmpty(path.name, in: parent)
            } catch {
                throw .system(error, .remove, "\(folder)/\(path.text)", .part)
            }
        }
    }

    private static func removeIfEmpty(_ name: Substring, in parent: OpenFolder) throws(SystemError) {
        do {
            try parent.removeFolder(name)
        } catch {
            // Busy is a folder that another disk is mounted on.
            guard [ENOTEMPTY, EEXIST, ENOENT, ENOTDIR, EBUSY].contains(error.code) else { throw error }
        }
    }
}
