import Foundation
import SVGCharts

/// Draws the two charts of `charts.json` again and again on one core and prints how many it drew a second.
///
/// `charts-benchmark FILE SECONDS FOLDER` draws a trend of eight points with two targets and fifteen ranked bars, as
/// files of their own with title, source and date, and leaves one of each in the folder.
@main
enum ChartsBenchmark {
    private struct Data: Decodable {
        struct Trend: Decodable {
            let title: String
            let days: [Int]
            let labels: [String]
            let values: [Double]
            let targets: [Target]
            let start: Int
            let deadline: Int
        }
        struct Target: Decodable {
            let label: String
            let value: Double
        }
        struct Ranking: Decodable {
            let title: String
            let bars: [Bar]
        }
        struct Bar: Decodable {
            let name: String
            let value: Double
            let target: Double
        }
        let source: String
        let date: String
        let width: Int
        let trend: Trend
        let ranking: Ranking
    }

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let seconds = Double(arguments[2]) else {
            print("usage: charts-benchmark Benchmarks/charts/charts.json SECONDS FOLDER")
            exit(64)
        }
        let data = try JSONDecoder().decode(Data.self, from: Foundation.Data(contentsOf: URL(filePath: arguments[1])))
        let form = ChartForm.standalone(caption: StandaloneCaption(source: data.source, asOf: data.date))
        let drawings: [(name: String, draw: () -> Picture?)] = [
            ("trend", { trend(data.trend)?.picture(width: data.width, form: form) }),
            ("ranking", { ranking(data.ranking)?.picture(width: data.width, form: form) }),
        ]
        for (name, draw) in drawings {
            guard let picture = draw() else {
                print("\(name) has no words")
                exit(65)
            }
            try picture.markup.text.write(
                toFile: "\(arguments[3])/\(name)-tiendo.svg",
                atomically: true,
                encoding: .utf8
            )
            print("\(name) \(rate(seconds, draw)) \(picture.markup.text.utf8.count)")
        }
    }

    /// Charts a second of processor time; the chart is made from its values each time, not only written.
    private static func rate(_ seconds: Double, _ draw: () -> Picture?) -> Int {
        var drawn = 0
        let start = clock()
        var passed = 0.0
        while passed < seconds {
            for _ in 0..<50 where draw() != nil { drawn += 1 }
            passed = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }
        return Int(Double(drawn) / passed)
    }

    private static func text(_ title: String) -> ChartText? {
        ChartText(title: title, description: title, missing: "không có số liệu", language: "vi")
    }

    private static func label(_ value: Double) -> String { "\(Int(value))" }

    private static func trend(_ data: Data.Trend) -> TrendChart? {
        guard let text = text(data.title) else { return nil }
        return TrendChart(
            text: text,
            points: data.days.indices.map { index in
                .init(
                    day: data.days[index],
                    label: data.labels[index],
                    reading: .reported(ChartValue(data.values[index], label: label(data.values[index])))
                )
            },
            ticks: ValueTicks { label($0) },
            targets: data.targets.compactMap { target in
                ChartValue(target.value, label: "\(target.label): \(label(target.value))").map {
                    .init(
                        from: .init(day: data.start, amount: 0),
                        deadline: data.deadline,
                        value: $0,
                        shortLabel: label(target.value)
                    )
                }
            }
        )
    }

    private static func ranking(_ data: Data.Ranking) -> RankingChart? {
        guard let text = text(data.title) else { return nil }
        return RankingChart(
            text: text,
            bars: data.bars.map {
                .init(name: $0.name, value: ChartValue($0.value, label: label($0.value)), target: $0.target)
            },
            targetLabel: "Chỉ tiêu"
        )
    }
}
