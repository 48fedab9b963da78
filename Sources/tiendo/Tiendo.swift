import ArgumentParser

/// The program: reads a project of club data and news and writes its site.
@main
struct Tiendo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tiendo",
        abstract:
            "Writes a site of figures and news from tables and Markdown, and stops a figure the data contradicts.",
        discussion: """
            A project is a folder with content/ (site.yml, indicators.yml, data/, news/, pages/) and templates/. \
            Its site is written to site/.

            Exit status: 0 done; 64 wrong usage; 65 content or data in error, nothing written; 73 and 74 the site cannot \
            be written.
            """,
        version: "0.1.0",
        subcommands: [Build.self, Check.self, ShowFigure.self, Import.self]
    )
}
