import Articles
import CMarkGFM
import Diagnostics
import Glibc
import Markup

/// Times turning articles into markup, beside libcmark-gfm alone on the same texts in the same run.
///
/// A thousand articles of 4 KB are made up: headings, paragraphs, figures, a table, a list, footnotes. The engine alone
/// reads and writes its own HTML with the same extensions; the program reads front matter and limits, answers figures,
/// sets spaces, checks links, and writes.
@main
enum ArticlesBenchmark {
    private static let count = 1_000
    private static let rounds = 5

    static func main() {
        let files = (0..<count).map { SourceFile(path: "news/bai-\($0).md", text: text($0)) }
        let bytes = files.reduce(0) { $0 + $1.bytes.count }
        print("\(count) articles, \(bytes / count) bytes each, best of \(rounds) rounds, one core")
        let whole = best { files.reduce(0) { $0 + render($1) } }
        let engine = best { files.reduce(0) { $0 + engineAlone($1) } }
        report("tiendo, front matter and figures", whole)
        report("cmark-gfm alone", engine)
        let times = (whole * 10 / max(1, engine))
        print("tiendo takes \(times / 10).\(times % 10) times as long")
    }

    private static func report(_ name: String, _ microseconds: Int) {
        print("\(name): \(count * 1_000_000 / max(1, microseconds)) articles a second")
    }

    /// The shortest time in microseconds of the processor.
    private static func best(_ work: () -> Int) -> Int {
        (0..<rounds).map { _ in
            let start = clock()
            guard work() > 0 else { return Int.max }
            return Int(clock() - start)
        }.min() ?? Int.max
    }

    private static func render(_ file: SourceFile) -> Int {
        guard let article = Article.read(file, kind: .news).value else { return 0 }
        let prose = article.render(with: FixedResolver())
        return prose.diagnostics.isEmpty ? prose.value.html.bytes.count : 0
    }

    private static func engineAlone(_ file: SourceFile) -> Int {
        cmark_gfm_core_extensions_ensure_registered()
        let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
        guard let parser = cmark_parser_new(options) else { return 0 }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        file.bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let root = cmark_parser_finish(parser) else { return 0 }
        defer { cmark_node_free(root) }
        guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else { return 0 }
        defer { free(html) }
        return strlen(html)
    }

    private static func text(_ number: Int) -> String {
        var text = """
            ---
            title: "Bài \(number)"
            summary: "Câu lạc bộ liên thế hệ, bài \(number)."
            date: 2023-07-10
            tags: [vốn quỹ, thành viên]
            areas: [dak-lak]
            ---

            | Huyện | Câu lạc bộ |
            |---|--:|
            | Ea Kar | {{clubs@ea-kar}} |
            | Lắk | {{clubs@lak}} |

            - Một mục, *nhấn mạnh*
            - Hai mục, **đậm**[^1]

            [^1]: Theo báo cáo quý II/2023.

            """
        var section = 0
        while text.utf8.count < 4_096 {
            section += 1
            text += """

                ## Mục \(section)

                Đến giữa năm 2023, [Đắk Lắk](area:dak-lak) có {{clubs@dak-lak}} câu lạc bộ với 6.658 người, vốn quỹ trên
                7,3 tỉ đồng; so với mức được giao, tỉnh đạt {{clubs/ubnd@dak-lak = 64,3%}} và còn phải lập thêm 46
                câu lạc bộ nữa trong *hai năm rưỡi* tới, theo https://tiendo.example/ và các báo cáo **của huyện**.

                > Quỹ của một câu lạc bộ thường bắt đầu từ túi của chính thành viên.

                """
        }
        return text
    }
}

/// Answers at once, so that only the prose is timed.
private struct FixedResolver: ProseResolver {
    func figure(_ expression: FigureExpression, in article: Article) -> Checked<Fragment> {
        Checked(Fragment { $0.element("data", ["value": expression.address], text: expression.typed ?? "83") })
    }
    func figureText(_ expression: FigureExpression, in article: Article) -> Checked<String> { Checked("83") }
    func block(_ block: ProseBlock, in article: Article) -> Checked<Fragment> { Checked(.empty) }
    func link(_ destination: String, at place: SourceLocation?, in article: Article) -> Checked<String> {
        Checked(destination.hasPrefix("area:") ? "/khu-vuc/" : destination)
    }
    func image(_ destination: String, at place: SourceLocation?, in article: Article) -> Checked<ProseImage> {
        Checked(ProseImage(source: "/" + destination))
    }
}
