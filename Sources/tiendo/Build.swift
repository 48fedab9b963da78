import ArgumentParser
import Diagnostics
import SiteGenerator

/// `tiendo build`: reads, checks, and writes the site where no error stands.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write the site of a project.")

    @OptionGroup var project: ProjectOptions

    @Option(help: ArgumentHelp("The folder to write to; site/ in the project when not given.", valueName: "folder"))
    var output: String?

    func run() async throws {
        let files = try await Pass.run(project, output: output)
        let folder = OutputFolder(path: output ?? project.folder + "/site")
        do {
            let summary = try folder.commit(files)
            if project.format == .text {
                Console.say(
                    "\(files.count) files: \(summary.written.count) written, \(summary.unchanged.count) unchanged, "
                        + "\(summary.removed.count) removed"
                )
            }
        } catch {
            _ = Console.show(DiagnosticReport([error.diagnostic]), project.format)
            throw ExitCode(error.category.rawValue)
        }
    }
}
