import Markup

/// A chart drawn for a width: an `<svg>` element.
public struct Picture: Sendable, Hashable {
    /// The width in CSS pixels.
    public let width: Int

    /// The height in CSS pixels. It follows from the content.
    public let height: Int

    /// The `<svg>` element. It carries its namespace, so it is a whole SVG file too.
    public let markup: Fragment

    /// The widths that charts can be drawn for, in CSS pixels.
    public static let widths = 256...1200
}
