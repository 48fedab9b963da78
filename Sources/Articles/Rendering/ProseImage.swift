/// An image as the site publishes it.
public struct ProseImage: Sendable, Hashable {
    /// The address for `src`.
    public let source: String
    /// Its width in CSS pixels, where known: the page does not jump when it arrives.
    public let width: Int?
    /// Its height in CSS pixels, where known.
    public let height: Int?
    /// The value for `srcset`, where it is published in several widths: the browser takes the one it needs.
    public let sourceSet: String?

    /// Makes an image.
    public init(source: String, width: Int? = nil, height: Int? = nil, sourceSet: String? = nil) {
        self.source = source
        self.width = width
        self.height = height
        self.sourceSet = sourceSet
    }
}
