import Diagnostics
import Localization
import Markup

extension ProseRenderer {
    /// An image in running text; its title becomes a tool tip.
    mutating func image(_ node: MarkdownNode) {
        spacing.interrupt()
        let title = node.title
        image(node, toolTip: title.isEmpty ? nil : plain(title))
    }

    /// An image that is all of a paragraph: its title becomes its caption, figures and all.
    mutating func captionedImage(_ node: MarkdownNode) {
        out.open("figure")
        image(node, toolTip: nil)
        out.open("figcaption")
        spacing.interrupt()
        text(node.title)
        out.close("figcaption")
        out.close("figure")
        endPlainLine()
    }

    private mutating func image(_ node: MarkdownNode, toolTip: String?) {
        let destination = prose.written(node.destination)
        let location = place(ofDestination: destination, in: node)
        let alt = plain(node, figures: .checked)
        if !alt.contains(where: { !$0.isWhitespace }) {
            diagnostics.append(
                .error(
                    "ImageAlt",
                    "the image \"\(destination)\" has no description",
                    at: location,
                    hint: "say between [ and ] what it shows"
                )
            )
        }
        let image = published(destination, at: location)
        images.append(RenderedProse.Image(destination: destination, image: image, alt: alt, location: location))
        out.void(
            "img",
            [
                "src": LinkAddress(text: image.source).encoded,
                "srcset": image.sourceSet,
                // The column of text is 45rem wide at most.
                "sizes": image.sourceSet == nil ? nil : "(min-width: 48rem) 45rem, 100vw",
                "alt": alt,
                "title": toolTip,
                "width": image.width.map(String.init),
                "height": image.height.map(String.init),
                "loading": "lazy",
                "decoding": "async",
            ]
        )
    }

    private mutating func published(_ destination: String, at location: SourceLocation) -> ProseImage {
        let written = LinkAddress(text: destination)
        let schemes = ["http", "https"]
        guard written.isSafe(schemes) else { return ProseImage(source: reportUnsafe(written, at: location).text) }
        let image = resolver.image(destination, at: location, in: article).unwrap(into: &diagnostics)
        let source = LinkAddress(text: image.source)
        guard source.isSafe(schemes) else { return ProseImage(source: reportUnsafe(source, at: location).text) }
        return image
    }
}
