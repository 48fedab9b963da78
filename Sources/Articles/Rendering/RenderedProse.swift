import Diagnostics
import Markup

/// The text of an article as markup, and what else the site wants to know of it.
public struct RenderedProse: Sendable, Hashable {
    /// The text, as flow content whose headings begin at level 2.
    public let html: Fragment
    /// The headings, in order, for a table of contents.
    public let headings: [Heading]
    /// The text without markup: a line for every paragraph, heading, cell and item; no code, footnotes, charts.
    public let plainText: String
    /// The figures quoted, in order; those in code are none.
    public let figures: [FigureExpression]
    /// The charts and tables that are drawn, in order.
    public let blocks: [ProseBlock]
    /// The links, in order.
    public let links: [Link]
    /// The images, in order.
    public let images: [Image]

    /// A heading.
    public struct Heading: Sendable, Hashable {
        /// Its level, 2...6.
        public let level: Int
        /// Its text, figures put in.
        public let text: String
        /// Its id, unique in the article. It does not change with the figures in the heading.
        public let anchor: String
    }

    /// A link.
    public struct Link: Sendable, Hashable {
        /// Where it leads, as written.
        public let destination: String
        /// Where it leads on the site.
        public let href: String
        /// Where it is written.
        public let location: SourceLocation
    }

    /// An image.
    public struct Image: Sendable, Hashable {
        /// Its path as written.
        public let destination: String
        /// Where and how large it is published.
        public let image: ProseImage
        /// What it shows.
        public let alt: String
        /// Where it is written.
        public let location: SourceLocation
    }

    /// The number of words of ``plainText``: what stands between blanks and has a letter or a digit. In Vietnamese
    /// these are syllables.
    public var wordCount: Int {
        plainText.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    }

    /// The beginning of ``plainText`` in one line, cut between words, with "…" where it is cut.
    public func excerpt(maximumCharacters: Int) -> String {
        let line = plainText.split(separator: "\n").joined(separator: " ")
        guard line.count > maximumCharacters else { return line }
        let cut = line.prefix(max(0, maximumCharacters - 1))
        let end = line[cut.endIndex] == " " ? cut.endIndex : cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + "…"
    }
}
