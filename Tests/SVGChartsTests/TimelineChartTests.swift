import Testing

@testable import SVGCharts

@Suite("A timeline shows documents and milestones in the order of their days")
struct TimelineChartTests {
    @Test("ten entries of four kinds, and the day up to which the data go")
    func whole() throws {
        try expectSnapshots(Samples.timeline(), "timeline")
        let file = try Samples.timeline().picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(file, "timeline-file-720")
    }

    private func chart(_ entries: [TimelineChart.Entry], asOf: Int? = nil) throws -> TimelineChart {
        TimelineChart(
            text: try Samples.text("Văn bản và cột mốc"),
            entries: entries,
            asOf: asOf.map { .init(day: $0, label: "Hôm nay") },
            ticks: Samples.years
        )
    }

    @Test("no entry is said in words")
    func empty() throws {
        try expectSnapshots(chart([], asOf: 3), "timeline-empty")
    }

    @Test("one entry")
    func one() throws {
        let entry = TimelineChart.Entry(
            day: 18_505,
            date: "31/8/2020",
            title: "Quyết định 1336",
            kind: Samples.decision
        )
        try expectSnapshots(chart([entry]), "timeline-one")
        try expectSnapshots(chart([entry], asOf: 19_538), "timeline-one-as-of")
    }

    @Test("forty entries, twelve of one day, with long titles")
    func many() throws {
        let kinds = [Samples.decision, Samples.milestone, Samples.deadline, Samples.event]
        let entries = (0..<40).map { number in
            TimelineChart.Entry(
                day: number < 12 ? 18_700 : 18_700 + number * number,
                date: "\(number % 28 + 1)/\(number % 12 + 1)/2022",
                title: number % 5 == 0 ? Samples.longName : "Việc thứ \(number)",
                kind: kinds[number % 4]
            )
        }
        try expectSnapshots(chart(entries, asOf: 19_538), "timeline-many")
    }

    @Test("entries of one day keep their order, and the day of the data stands after them")
    func order() throws {
        let entries = ["b", "a", "c"].enumerated().map { number, title in
            TimelineChart.Entry(day: number == 2 ? 3 : 7, date: "\(number)", title: title, kind: Samples.decision)
        }
        #expect(try chart(entries).entries.map(\.title) == ["c", "b", "a"])
        let texts = try chart(entries, asOf: 7).list(width: 328).items.compactMap { item -> String? in
            guard case .text(let text) = item.shape else { return nil }
            return text.block.fullText
        }
        #expect(texts == ["2", "c", "0", "b", "1", "a", "Hôm nay"])
    }

    @Test("a title that is too long ends in … and has the whole in its <title>")
    func long() throws {
        let title = Array(repeating: Samples.longName, count: 6).joined(separator: "; ")
        let entry = TimelineChart.Entry(day: 0, date: "1/1/1970", title: title, kind: Samples.event)
        try expectSnapshots(chart([entry]), "timeline-long")
        #expect(try chart([entry]).picture(width: 328).markup.text.contains("<title>\(title)</title>"))
    }
}
