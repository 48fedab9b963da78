import Markup

extension Block {
    /// The chart drawn for the narrowest frame, 280 pixels with its margins.
    var smallestChart: Fragment? {
        chart.map { chart in
            Fragment { writer in
                writer.element("div", ["class": "chart chart-smallest"]) {
                    $0.fragment(chart.inline(width: EmbedHeight.column))
                }
            }
        }
    }
}
