import Diagnostics

/// Templates ready to render pages: compiled once, checked as a whole.
///
/// The language is Mustache as its specification (github.com/mustache/spec, version 1.4) has it: values, sections,
/// inverted sections, comments, partials, delimiters and inheritance, without lambdas and dynamic names. In two points
/// it is stricter unless it is told not to be, see ``TemplateStrictness``: what is not there is an error instead of
/// nothing, and only markup prints unescaped.
///
/// A tag that is no value takes its line with it when nothing else stands there. So a block whose tags have lines of
/// their own, `{{$main}}` over `{{/main}}`, leaves no empty line, and what it is given is indented as its tag was.
///
/// Limits: templates render one another at most ``maximumDepth`` deep. Sections nest as deep as anyone likes.
///
/// ```swift
/// let page = SourceFile(path: "templates/page.mustache", text: "<h1>{{title}}</h1>")
/// let library = TemplateLibrary.compile([(name: "page", source: page)]).unwrap(into: &diagnostics)
/// var bytes: [UInt8] = []
/// diagnostics += library.render("page", [["title": "Đắk Lắk & Phú Yên"]], into: &bytes)
/// // <h1>Đắk Lắk &amp; Phú Yên</h1>
/// ```
public struct TemplateLibrary: Sendable {
    /// How deep templates may render one another, counting partials, parents and the content of blocks.
    public static let maximumDepth = 64

    /// The names of the templates, in the order they were given.
    public let names: [String]

    private let program: Program
    private let starts: [String: Int]
    private let strictness: TemplateStrictness

    /// Compiles templates that may name one another.
    ///
    /// The name of a template is its path below the folder of templates, without `.mustache`: `partials/head`. All
    /// that is wrong with any of them is told at once; the names of values are looked at when a page is rendered.
    public static func compile(
        _ files: [(name: String, source: SourceFile)],
        strictness: TemplateStrictness = .strict
    ) -> Checked<TemplateLibrary> {
        var problems: [Diagnostic] = []
        let templates = files.map { ParsedTemplate.parse(name: $0.name, $0.source).unwrap(into: &problems) }
        let (program, starts, warnings) = TemplateCompiler.compile(templates)
        if strictness == .strict { problems += TemplateLinks.check(templates) + warnings }
        let names = files.map(\.name)
        let library = TemplateLibrary(names: names, program: program, starts: starts, strictness: strictness)
        return Checked(library, problems)
    }

    /// Appends a page to bytes and tells what was wrong with it.
    ///
    /// - Parameters:
    ///   - template: The name of a template.
    ///   - context: The objects in which names are looked up, outermost first: the site's, then the page's. A name of
    ///     an inner object hides that of an outer one, even if its value is ``TemplateValue/absent``.
    /// - Returns: Each problem of the page once. Where it has errors the bytes are incomplete and must not be used.
    public func render(_ template: String, _ context: [TemplateObject], into bytes: inout [UInt8]) -> [Diagnostic] {
        render(template, within: context.map(TemplateValue.object), into: &bytes)
    }

    /// The same templates in memory of their own, for a worker of its own.
    ///
    /// Workers on several cores that share memory wait for one another wherever references to it are counted.
    public func independentCopy() -> TemplateLibrary {
        TemplateLibrary(names: names, program: program.independentCopy(), starts: starts, strictness: strictness)
    }

    func render(_ template: String, within contexts: [TemplateValue], into bytes: inout [UInt8]) -> [Diagnostic] {
        guard let start = starts[template] else {
            let summary = "there is no template named \"\(template)\""
            return [.error("TemplatePartial", summary, at: nil, hint: NearMiss.hint(for: template, among: names))]
        }
        var renderer = Renderer(program: program, strictness: strictness, contexts: contexts)
        renderer.render(from: start, into: &bytes)
        return renderer.problems
    }
}
