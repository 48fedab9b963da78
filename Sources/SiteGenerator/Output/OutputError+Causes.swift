extension OutputError {
    /// A planned path that cannot be one.
    static func impossiblePath(_ path: String, _ reason: String) -> OutputError {
        OutputError(
            "OutputPath",
            "\"\(path)\" cannot be a path of the site: \(reason)",
            hint: "a path is relative and has forward slashes, such as tin-tuc/x/index.html"
        )
    }

    /// One file planned twice.
    static func plannedTwice(_ path: String) -> OutputError {
        OutputError("OutputConflict", "\"\(path)\" is planned twice", hint: "rename one of the two")
    }

    /// A planned file that is also a folder of another.
    static func fileAndFolder(_ file: String, _ inside: String) -> OutputError {
        OutputError(
            "OutputConflict",
            "\"\(file)\" cannot be a file of the site, since \"\(inside)\" needs a folder there",
            hint: "rename one of the two"
        )
    }

    /// Two planned paths that some file systems take for one.
    static func nearlyTheSame(_ one: String, _ other: String) -> OutputError {
        OutputError(
            "OutputConflict",
            "\"\(one)\" and \"\(other)\" differ only in capitals or in how an accent is encoded",
            hint: "rename one of the two: Windows and macOS take them for the same"
        )
    }

    /// An output folder that is a file.
    static func notAFolder(_ folder: String) -> OutputError {
        OutputError(
            "OutputFolder",
            "cannot write to \(folder): a file stands there, or on the way there",
            hint: "choose another folder with --output"
        )
    }

    /// An output folder with someone else's files in it.
    static func notOurs(_ folder: String, holding name: String) -> OutputError {
        OutputError(
            "OutputFolder",
            "\(folder) is not tiendo's: it holds \"\(name)\" and has no \(OutputRecord.fileName)",
            hint:
                "choose an empty folder with --output; if tiendo wrote this one, bring \(OutputRecord.fileName) back"
        )
    }

    /// Another build at work.
    static func locked(_ folder: String) -> OutputError {
        OutputError("OutputLocked", "another build is writing to \(folder)", hint: "wait for its end and build again")
    }

    /// A record that cannot be read.
    static func unreadableRecord(_ folder: String, _ fault: OutputRecord.Fault) -> OutputError {
        let record = "\(folder)/\(OutputRecord.fileName)"
        return switch fault {
        case .damaged(let line):
            OutputError(
                "OutputRecord",
                "\(record) is damaged in line \(line)",
                hint: "bring it back, from git for instance, or empty \(folder) and build again"
            )
        case .version(let version):
            OutputError(
                "OutputRecord",
                "\(record) was written by another version of tiendo: its format is \"\(version)\"",
                hint: "build with that version, or empty \(folder) and build again"
            )
        }
    }

    /// Something under the record's name that is no file.
    static func recordIsNoFile(_ folder: String) -> OutputError {
        OutputError(
            "OutputRecord",
            "\(folder)/\(OutputRecord.fileName) is not a file",
            hint: "put the record back, from git for instance, or empty \(folder) and build again"
        )
    }

    /// Something in the folder for what is half made that no build has put there.
    static func foreignInStaging(_ folder: String, _ path: String) -> OutputError {
        OutputError(
            "OutputForeignFile",
            "\(folder)/\(path) is not from tiendo, which needs \(folder)/\(OutputRecord.stagingName) for itself",
            hint: "move it away"
        )
    }

    /// Things that tiendo did not write and that stand where it has to.
    static func foreign(_ first: ForeignFile, _ others: some Sequence<ForeignFile>, in folder: String) -> OutputError {
        OutputError(
            "OutputForeignFile",
            first.words(in: folder),
            hint: "move it out of \(folder), or give the page another address",
            notes: others.map { $0.words(in: folder) }
        )
    }

    /// What was being done when the system refused.
    enum Action: String {
        case read, write, remove, lock
    }

    /// An answer of the system.
    static func system(
        _ error: SystemError,
        _ action: Action,
        _ path: String,
        _ progress: Progress = .nothing
    ) -> OutputError {
        OutputError(
            "OutputFailed",
            "cannot \(action.rawValue) \(path): \(error.words)",
            hint: error.hint,
            category: error.isRefusal ? .cannotCreate : .inputOutput,
            progress: progress
        )
    }

    /// Does something, and puts an answer of the system into words.
    static func telling<Value: ~Copyable>(
        _ action: Action,
        _ path: String,
        _ progress: Progress = .nothing,
        _ body: () throws(SystemError) -> Value
    ) throws(OutputError) -> Value {
        do throws(SystemError) {
            return try body()
        } catch {
            throw .system(error, action, path, progress)
        }
    }
}
