import Markup
import SVGCharts

/// A chart that can be drawn in any width, on a page or as a file of its own.
struct Drawing: Sendable {
    let chart: any Chart

    /// The chart for a page, which its style sheet colours.
    func inline(width: Int) -> Fragment {
        chart.picture(width: width, form: .inline).markup
    }

    /// The chart as a file of its own, with its title, source and date drawn on it.
    func file(width: Int, caption: StandaloneCaption) -> [UInt8] {
        chart.picture(width: width, form: .standalone(caption: caption)).markup.bytes
    }
}
