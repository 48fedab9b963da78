import ArgumentParser
import SiteGenerator

/// `tiendo check`: the same pass as a build, without writing.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check a project without writing its site.")

    @OptionGroup var project: ProjectOptions

    func run() async throws {
        let files = try await Pass.run(project)
        if project.format == .text { Console.say("no errors; \(files.count) files would be written") }
    }
}
