import Foundation
import Testing

/// A program that commits files to an output folder, and what stops it on the way.
///
/// It is run by itself, or under `strace`, which can kill it before a certain system call or let that call fail.
struct OutputProgram: Sendable {
    /// The path of the program.
    let executable: String

    /// Its arguments, given the output folder.
    let arguments: @Sendable (_ folder: String) -> [String]

    /// How a run ended.
    struct Ending {
        /// The exit status, or nil where it was killed.
        let status: Int32?
        /// What it printed as errors.
        let errors: String
        /// Whether strace got to do what it was told to.
        let isHit: Bool
    }

    /// What strace does to one call.
    enum Fault: Sendable {
        /// Kills the program before the call is made.
        case kill
        /// Lets the call fail with an error, such as `ENOSPC`, without being made.
        case failure(String)
    }

    /// The program of this package with a name, which the build puts beside the tests.
    static func built(_ name: String, arguments: @escaping @Sendable (String) -> [String]) throws -> OutputProgram {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = (tests as NSString).deletingLastPathComponent + "/" + name
        try #require(FileManager.default.isExecutableFile(atPath: path), "\(path) is not built")
        return OutputProgram(executable: path, arguments: arguments)
    }

    /// The trial program, committing texts by path.
    static func committing(_ files: [String: String]) throws -> OutputProgram {
        try built("OutputTrial") { folder in [folder] + files.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        }
    }

    /// Runs it to its end.
    func run(in folder: String) throws -> Ending {
        try start(executable, arguments(folder), log: nil)
    }

    /// Runs it, and does something to the nth call of a kind.
    func run(in folder: String, _ fault: Fault, atCall number: Int, of call: String) throws -> Ending {
        let strace = try #require(
            ["/usr/bin/strace", "/bin/strace", "/usr/local/bin/strace"].first(
                where: FileManager.default.isExecutableFile
            ),
            "strace is needed for this test: apt-get install strace"
        )
        let log = FileManager.default.temporaryDirectory.path + "/tiendo-strace-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: log) }
        let injection =
            switch fault {
            case .kill: "signal=KILL"
            case .failure(let error): "error=\(error)"
            }
        let options = ["-f", "-o", log, "-e", "trace=\(call)", "-e", "inject=\(call):\(injection):when=\(number)"]
        return try start(strace, options + [executable] + arguments(folder), log: log)
    }

    /// Runs it again and again, each time in a fresh folder and with a fault at the next call of a kind, until it makes
    /// no further such call and ends well.
    ///
    /// - Parameters:
    ///   - prepare: makes a folder for one run.
    ///   - check: looks at what a run that was hit has left.
    /// - Returns: how many runs were hit.
    func sweep(
        _ fault: Fault,
        atEach call: String,
        in prepare: () throws -> OutputTestFolder,
        check: (_ folder: OutputTestFolder, _ ending: Ending, _ when: Comment) throws -> Void
    ) throws -> Int {
        for number in 1...400 {
            let folder = try prepare()
            let ending = try run(in: folder.site, fault, atCall: number, of: call)
            guard ending.isHit else {
                #expect(ending.status == 0, "\(ending.errors)")
                return number - 1
            }
            try check(folder, ending, "call \(number) of \(call): \(ending.errors)")
        }
        Issue.record("it never came to an end")
        return 400
    }

    private func start(_ program: String, _ arguments: [String], log: String?) throws -> Ending {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = pipe
        try process.run()
        let errors = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let trace = try log.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? ""
        return Ending(
            status: process.terminationReason == .exit ? process.terminationStatus : nil,
            errors: errors,
            isHit: trace.contains("(INJECTED)") || trace.contains("killed by SIGKILL")
        )
    }
}
