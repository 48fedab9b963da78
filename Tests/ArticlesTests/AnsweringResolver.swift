import Articles
import Diagnostics
import Markup

/// A site that knows nothing: it answers with what it was asked, so that a test sees it.
struct AnsweringResolver: ProseResolver {
    func figure(_ expression: FigureExpression, in article: Article) -> Checked<Fragment> {
        Checked(Fragment { $0.element("data", ["value": expression.address], text: words(expression)) })
    }

    func figureText(_ expression: FigureExpression, in article: Article) -> Checked<String> {
        guard expression.indicator != "unknown" else {
            return Checked("?", [.error("FigureUnknown", "no such figure", at: expression.addressLocation)])
        }
        return Checked(words(expression))
    }

    func block(_ block: ProseBlock, in article: Article) -> Checked<Fragment> {
        let figure = block.content["figure"]?.scalarText ?? "nothing"
        return Checked(Fragment { $0.element("figure", text: "\(block.kind) of \(figure)") })
    }

    func link(_ destination: String, at location: SourceLocation?, in article: Article) -> Checked<String> {
        if destination == "evil.md" { return Checked("javascript:alert(1)") }
        guard destination != "missing.md" else {
            return Checked("", [.error("LinkMissing", "no file missing.md", at: location)])
        }
        return Checked(destination.hasPrefix("area:") ? "/khu-vuc/\(destination.dropFirst(5))/" : destination)
    }

    func image(_ destination: String, at location: SourceLocation?, in article: Article) -> Checked<ProseImage> {
        Checked(ProseImage(source: "/anh/" + destination, width: 800, height: 450))
    }

    private func words(_ expression: FigureExpression) -> String {
        expression.typed ?? "83"
    }
}
