import Diagnostics
import StructuredText

/// A fenced block in prose that draws a figure.
///
/// ````markdown
/// ```chart
/// kind: ranking
/// figure: clubs@dak-lak
/// title: Số câu lạc bộ theo huyện
/// ```
/// ````
public struct ProseBlock: Sendable, Hashable {
    /// What is drawn: the word after the fence.
    public enum Kind: String, Sendable, CaseIterable {
        /// A picture.
        case chart
        /// A table.
        case table
    }

    /// What is drawn.
    public let kind: Kind
    /// The YAML inside, with places in the article's file; read it with a `NodeReader` of the article's
    /// ``Article/source``.
    public let content: Node
    /// Where the block begins.
    public let location: SourceLocation
}
