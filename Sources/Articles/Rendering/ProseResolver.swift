import Diagnostics
import Markup

/// Answers what prose asks of the site: this module knows prose, the site knows figures, charts and addresses.
///
/// Every answer is a value with what is wrong about it; the value is used even where an error stands, so that all
/// problems are told at once. Several articles may be rendered at the same time.
public protocol ProseResolver: Sendable {
    /// What is printed for `{{…}}` in running text. Phrasing content; it may hold a link, for it is not asked inside
    /// one.
    func figure(_ expression: FigureExpression, in article: Article) -> Checked<Fragment>

    /// The same without markup, for titles, summaries, descriptions of images and the text of links.
    func figureText(_ expression: FigureExpression, in article: Article) -> Checked<String>

    /// A chart or a table, as flow content.
    func block(_ block: ProseBlock, in article: Article) -> Checked<Fragment>

    /// The address for `href` that a destination leads to: the path of a source file (`method.md#rounding`), a name
    /// with its kind (`area:dak-lak`, `indicator:clubs`, `club:dl-001`) or an address of the web as it is.
    ///
    /// It is asked only for destinations of a safe kind; those that begin with `#` are looked up in the article itself.
    func link(_ destination: String, at location: SourceLocation?, in article: Article) -> Checked<String>

    /// Where an image is published and how large it is.
    func image(_ destination: String, at location: SourceLocation?, in article: Article) -> Checked<ProseImage>
}
