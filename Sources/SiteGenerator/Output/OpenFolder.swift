import Glibc

/// A folder that is held open, and what is done to the names in it.
///
/// Names are looked up from the open folder, never by their whole path: nobody can slip a link in between, and no time
/// goes into looking up the same folders again and again. No link is ever followed.
final class OpenFolder {
    /// The file descriptor, closed with the last reference.
    let descriptor: Int32

    /// Takes over an open descriptor.
    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    private static let folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

    /// Opens the folder at a path; here, at the top, a link is followed, since whoever names the path chose it.
    static func open(path: String) throws(SystemError) -> OpenFolder {
        OpenFolder(descriptor: try SystemError.check { Glibc.open(path, folderFlags) })
    }

    /// Makes the folder at a path, and those it is in where they are missing.
    static func make(path: String, mode: mode_t) throws(SystemError) {
        do throws(SystemError) {
            try SystemError.check { mkdir(path, mode) }
        } catch {
            if error.code == EEXIST { return }
            let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
            guard error == .absent, !parent.isEmpty else { throw error }
            try make(path: parent, mode: mode)
            try SystemError.check { mkdir(path, mode) }
        }
        try SystemError.check { chmod(path, mode) }
    }

    /// Opens a folder in this one. Fails with `ENOTDIR` for a file and for a link.
    func openFolder(_ name: some StringProtocol) throws(SystemError) -> OpenFolder {
        let name = String(name)
        return OpenFolder(
            descriptor: try SystemError.check { openat(descriptor, name, Self.folderFlags | O_NOFOLLOW) }
        )
    }

    /// Opens a file to be read. Fails with `ELOOP` for a link; never waits for a pipe.
    func openFile(_ name: some StringProtocol) throws(SystemError) -> OpenFile {
        let name = String(name)
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        return OpenFile(descriptor: try SystemError.check { openat(descriptor, name, flags) })
    }

    /// Makes a file that must not be there yet and is readable to its owner alone.
    func makeFile(_ name: some StringProtocol) throws(SystemError) -> OpenFile {
        let name = String(name)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return OpenFile(descriptor: try SystemError.check { openat(descriptor, name, flags, mode_t(0o600)) })
    }

    /// Makes a folder that must not be there yet.
    func makeFolder(_ name: some StringProtocol, mode: mode_t) throws(SystemError) {
        let name = String(name)
        try SystemError.check { mkdirat(descriptor, name, mode) }
    }

    /// Gives this folder its mode, whatever the process's mask took away.
    func setMode(_ mode: mode_t) throws(SystemError) {
        try SystemError.check { fchmod(descriptor, mode) }
    }

    /// Gives a name in this folder another place, in one step; a file that stands there is replaced.
    func move(_ name: some StringProtocol, to folder: OpenFolder, as newName: some StringProtocol) throws(SystemError) {
        let (name, newName) = (String(name), String(newName))
        try SystemError.check { renameat(descriptor, name, folder.descriptor, newName) }
    }

    /// Removes a file.
    func removeFile(_ name: some StringProtocol) throws(SystemError) {
        let name = String(name)
        try SystemError.check { unlinkat(descriptor, name, 0) }
    }

    /// Removes an empty folder.
    func removeFolder(_ name: some StringProtocol) throws(SystemError) {
        let name = String(name)
        try SystemError.check { unlinkat(descriptor, name, AT_REMOVEDIR) }
    }

    /// What stands under a name, or nil where nothing does.
    func kind(of name: some StringProtocol) throws(SystemError) -> FileKind? {
        let name = String(name)
        var status = stat()
        do {
            try SystemError.check { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
        return FileKind(mode: status.st_mode)
    }

    /// The names in this folder, in the order of their bytes; `.` and `..` are left out.
    ///
    /// A name that is not UTF-8 comes with U+FFFD in it: it is nobody's that tiendo knows, and is only printed.
    func names() throws(SystemError) -> [String] {
        // A second descriptor, since reading moves a position that `descriptor` would keep.
        let copy = try SystemError.check { openat(descriptor, ".", Self.folderFlags) }
        guard let stream = fdopendir(copy) else {
            let error = SystemError(code: errno)
            close(copy)
            throw error
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
            let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            let name = String(cString: start)
            if name != ".", name != ".." { names.append(name) }
        }
        if errno != 0 { throw SystemError(code: errno) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Keeps every other build out until ``unlock()`` or the end of the program, also when it is killed. False where
    /// another one is in already.
    func lock() throws(SystemError) -> Bool {
        do {
            try SystemError.check { flock(descriptor, LOCK_EX | LOCK_NB) }
            return true
        } catch {
            if error.code == EWOULDBLOCK { return false }
            throw error
        }
    }

    /// Lets others in. To close the folder is not enough: a process that is being started, whoever starts it, holds a
    /// copy of the descriptor for a moment.
    func unlock() {
        flock(descriptor, LOCK_UN)
    }
}
