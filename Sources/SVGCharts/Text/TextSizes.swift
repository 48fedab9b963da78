/// The text styles of a chart, by its width.
///
/// No text is smaller than 14 px, so that it can be read on a phone by people who need glasses.
struct TextSizes: Sendable, Hashable {
    /// Charts at least this wide are drawn for a desktop.
    static let wide = 560.0

    /// Names and values.
    let body: TextStyle
    /// Values that matter most.
    let strong: TextStyle
    /// Axes, annotations, shares and keys.
    let small: TextStyle
    /// The drawn title of a file of its own.
    let title: TextStyle

    init(width: Double) {
        let isWide = width >= Self.wide
        body = TextStyle(size: isWide ? 16 : 15)
        strong = TextStyle(size: isWide ? 16 : 15, weight: .bold)
        small = TextStyle(size: isWide ? 15 : 14)
        title = TextStyle(size: isWide ? 22 : 19, weight: .bold)
    }
}
