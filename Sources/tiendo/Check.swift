import ArgumentParser
import SiteGenerator

/// `tiendo check`: the same pass as a build, without writing.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check a project without writing its site.")

    @OptionGroup var project: ProjectOptions

    @Option(help: ArgumentHelp("The site to compare with; site/ in the project when not given.", valueName: "folder"))
    var output: String?

    @Flag(help: "List the numbers in prose that look like figures and cannot be traced.")
    var claims = false

    func run() async throws {
        let outcome = try await Pass.check(project, output: output) { outcome in
            outcome.review + (claims ? outcome.untraced : [])
        }
        guard project.format == .text else { return }
        Console.say("no errors; \(outcome.files.count) files would be written")
        Console.say(outcome.claims.text)
        if !outcome.review.isEmpty { Console.say("figures in articles to review: \(outcome.review.count)") }
    }
}
