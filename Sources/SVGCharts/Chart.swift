/// A chart that can be drawn for any width.
///
/// A chart is drawn for the width at which it is shown, with text of 14 to 16 px, and not scaled: a page holds one
/// picture for phones and one for desktops and lets its style sheet choose.
///
/// ```swift
/// let phone = chart.picture(width: 328)
/// let desktop = chart.picture(width: 720)
/// let file = chart.picture(width: 800, form: .standalone(caption: caption))
/// ```
///
/// The same chart and width always give the same bytes. No ids are used, so any number of charts can stand on a page.
public protocol Chart: Sendable {
    /// The chart's words.
    var text: ChartText { get }

    /// Draws the chart.
    ///
    /// - Parameters:
    ///   - width: In CSS pixels; ``Picture/widths``, and what lies outside of them is drawn at the nearest of them.
    ///   - form: For a page or for a file of its own.
    func picture(width: Int, form: ChartForm) -> Picture
}

extension Chart {
    /// Draws the chart for a page.
    public func picture(width: Int) -> Picture {
        picture(width: width, form: .inline)
    }
}
