import Diagnostics
import Glibc
import SiteGenerator

/// Commits files that are given on the command line, so that tests can kill it: `OutputTrial FOLDER PATH=TEXT …`.
@main
struct OutputTrial {
    static func main() {
        guard CommandLine.arguments.count > 1 else { exit(64) }
        let files = CommandLine.arguments.dropFirst(2).map { argument in
            let end = argument.firstIndex(of: "=") ?? argument.endIndex
            return OutputFile(path: String(argument[..<end]), bytes: Array(argument[end...].dropFirst().utf8))
        }
        do {
            let summary = try OutputFolder(path: CommandLine.arguments[1]).commit(files)
            print("written \(summary.written), unchanged \(summary.unchanged), removed \(summary.removed)")
        } catch {
            let text = DiagnosticFormat.text.render(DiagnosticReport([error.diagnostic]))
            write(STDERR_FILENO, text, text.utf8.count)
            exit(error.category.rawValue)
        }
    }
}
