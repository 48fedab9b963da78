import Diagnostics
import Localization
import StructuredText

extension Article {
    /// Reads the front matter of a file; the Markdown is looked at by ``render(with:words:)``.
    ///
    /// The value is nil where there is no readable front matter at all. Otherwise it is the best that could be made,
    /// and what is wrong is told at its line and column: `FrontMatterMissing`, `FrontMatterOpen`, `FrontMatterDate`,
    /// `FrontMatterPeriod`, `ArticleFileName`, `ArticleEncoding`, `ArticleTooLarge`, and those of ``NodeReader`` and
    /// ``YAMLParser``: `UnknownName`, `MissingName`, `ValueType`, `ValueChoice`, `YAMLSyntax`.
    public static func read(_ file: SourceFile, kind: Kind) -> Checked<Article?> {
        if let problem = ProseLimits.problem(ofFile: file) { return Checked(nil, [problem]) }
        var diagnostics: [Diagnostic] = []
        let slug = slug(of: file, &diagnostics)
        guard let parts = FrontMatter.split(file).unwrap(into: &diagnostics),
            let settings = YAMLParser.parse(file, part: parts.settings).unwrap(into: &diagnostics)
        else { return Checked(nil, diagnostics) }
        var reader = FrontMatterReader(file: file, kind: kind)
        let article = reader.read(settings, slug: slug, body: parts.body)
        return Checked(article, diagnostics + reader.nodes.diagnostics)
    }

    private static func slug(of file: SourceFile, _ diagnostics: inout [Diagnostic]) -> String {
        let name = file.path.split(separator: "/").last.map(String.init) ?? ""
        let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        let slug = Slug.make(stem)
        if slug != stem {
            diagnostics.append(
                .error(
                    "ArticleFileName",
                    "the file's name \"\(name)\" cannot be an address: only a–z, digits and single hyphens can",
                    at: .file(file.path),
                    hint: "rename it to \(slug).md"
                )
            )
        }
        return slug
    }
}
