import SVGCharts
import Testing

extension Gallery {
    /// Every kind of chart, in the order of the page.
    static func whole() throws -> Gallery {
        let provinces = try TileMapTests.layout("provinces-34")
        let counts = provinces.indices.map { number -> Reading in
            let clubs = Double(number * 53 % 160 + 4)
            let value = ChartValue(clubs, label: "\(Int(clubs))")
            return switch number % 13 {
            case 3: .carried(value)
            case 6: .missing
            case 9: .suppressed
            default: .reported(value)
            }
        }
        let charts: [(String, (any Chart)?)] = [
            ("progress", Examples.progress), ("trend", Examples.trend), ("ranking", Examples.ranking),
            ("dumbbell", Examples.dumbbell), ("breakdown", Examples.breakdown), ("stacked", Examples.stacked),
            ("histogram", Examples.histogram), ("strip", Examples.strip(funds: Samples.funds)),
            ("pairs", Examples.pairs), ("multiples", Examples.multiples), ("heat", Examples.heat),
            ("tiles", Examples.tiles(provinces: provinces, counts: counts)), ("timeline", Examples.timeline),
            ("sparkline", Examples.sparkline),
        ]
        return Gallery(
            examples: try charts.map { name, chart in
                (name, try #require(chart), name == "sparkline" ? 320 : name == "tiles" ? 480 : 720)
            }
        )
    }
}
