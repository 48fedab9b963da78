import Glibc

/// The folder inside the output folder where everything is made before it takes its place in one step.
///
/// It is closed to others while it lasts, so that no web server hands out what is half written. A build that was killed
/// leaves it behind; the next one empties it.
struct OutputStaging {
    private let root: OpenFolder
    private let folder: OpenFolder

    /// The mode of every file that is published, whatever the process's mask is: all may read it.
    static let fileMode: mode_t = 0o644

    /// The mode of every folder that is made, whatever the process's mask is: all may look into it.
    static let folderMode: mode_t = 0o755

    private static let newFolder = "folder"

    /// Makes the folder; ``clear(in:)`` must have been called before.
    init(in root: OpenFolder) throws(SystemError) {
        try root.makeFolder(OutputRecord.stagingName, mode: 0o700)
        self.root = root
        folder = try root.openFolder(OutputRecord.stagingName)
    }

    /// Removes what an earlier build left. Returns the name of something in there that no build has put there, before
    /// which nothing was removed; or nil.
    static func clear(in root: OpenFolder) throws(SystemError) -> String? {
        guard let kind = try root.kind(of: OutputRecord.stagingName) else { return nil }
        guard kind == .folder else { return OutputRecord.stagingName }
        let folder = try root.openFolder(OutputRecord.stagingName)
        let names = try folder.names()
        for name in names {
            let kind = try folder.kind(of: name)
            guard kind == (name == newFolder ? .folder : .file), isOurs(name) else {
                return "\(OutputRecord.stagingName)/\(name)"
            }
        }
        for name in names {
            if name == newFolder { try folder.removeFolder(name) } else { try folder.removeFile(name) }
        }
        try root.removeFolder(OutputRecord.stagingName)
        return nil
    }

    private static func isOurs(_ name: String) -> Bool {
        name == newFolder || RecordState(rawValue: name) != nil || name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Writes the file with a number.
    func stage(_ bytes: [UInt8], number: Int) throws(SystemError) {
        let file = try folder.makeFile(String(number))
        try file.write(bytes)
        try file.setMode(Self.fileMode)
        try file.finish()
    }

    /// Puts the file with a number in its place.
    func publish(number: Int, in target: OpenFolder, as name: Substring) throws(SystemError) {
        try folder.move(String(number), to: target, as: name)
    }

    /// Makes a folder with its mode and puts it in its place.
    func makeFolder(_ name: Substring, in parent: OpenFolder) throws(SystemError) -> OpenFolder {
        try folder.makeFolder(Self.newFolder, mode: Self.folderMode)
        let made = try folder.openFolder(Self.newFolder)
        try made.setMode(Self.folderMode)
        try folder.move(Self.newFolder, to: parent, as: name)
        return made
    }

    /// The two records of a build.
    enum RecordState: String {
        /// What was owned and what will be, while files come and go.
        case during
        /// What is owned in the end.
        case after
    }

    /// Writes a record, and waits until the disk has it: after a loss of power the record must know all that may be in
    /// the folder. The files themselves are not waited for: the next build compares them and mends what was lost.
    func stage(_ record: OutputRecord, _ state: RecordState) throws(SystemError) {
        let file = try folder.makeFile(state.rawValue)
        try file.write(record.bytes)
        try file.setMode(Self.fileMode)
        try file.synchronise()
        try file.finish()
    }

    /// Puts a record in its place.
    func publish(_ state: RecordState) throws(SystemError) {
        try folder.move(state.rawValue, to: root, as: OutputRecord.fileName)
    }

    /// Removes the folder, empty by now.
    func finish() throws(SystemError) {
        try root.removeFolder(OutputRecord.stagingName)
    }
}
