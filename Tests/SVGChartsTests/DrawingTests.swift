import Testing

@testable import SVGCharts

@Suite("Drawings become small, safe SVG")
struct DrawingTests {
    @Test("coordinates have at most one decimal")
    func coordinates() {
        let values = [0, 12, -0.5, 103.44, 103.45, -0.04, 1e9, -.infinity, .nan]
        #expect(
            values.map(Coordinate.text) == ["0", "12", "-0.5", "103.4", "103.5", "0", "1000000", "-1000000", "0"]
        )
    }

    @Test("paths use the shortest command, and thin level lines lie on a pixel")
    func paths() {
        let level = Segment(start: Place(x: 0, y: 40.2), end: Place(x: 9, y: 40.2))
        let upright = Segment(start: Place(x: 7, y: 0), end: Place(x: 7, y: 9))
        let box = Box(left: 1, top: 2, right: 3, bottom: 4)
        #expect(data(of: .segment(level), strokeWidth: 1) == "M0 40.5H9")
        #expect(data(of: .segment(upright), strokeWidth: 2) == "M7 0V9")
        #expect(data(of: .box(box), strokeWidth: 0) == "M1 2H3V4H1Z")
        let line = [Place(x: 0, y: 0), Place(x: 1.25, y: 2), Place(x: 3, y: 4)]
        #expect(data(of: .polyline(line), strokeWidth: 2) == "M0 0 1.3 2 3 4")
    }

    private func data(of shape: Shape, strokeWidth: Double) -> String {
        var path = PathData()
        path.add(shape, strokeWidth: strokeWidth)
        return path.text
    }

    @Test("a canvas knows the room of all that is drawn")
    func bounds() {
        var canvas = Canvas()
        #expect(canvas.bounds == nil)
        canvas.draw(.segment(Segment(start: Place(x: 0, y: 10), end: Place(x: 50, y: 10))), as: .pace)
        #expect(canvas.bounds == Box(left: 0, top: 9, right: 50, bottom: 11))
        canvas.draw(.circle(center: Place(x: 0, y: 0), radius: 4), as: .dot)
        #expect(canvas.bounds == Box(left: -4, top: -4, right: 50, bottom: 11))
    }

    @Test("a column leaves out what is empty")
    func column() {
        var canvas = Canvas()
        canvas.draw(.box(Box(left: 0, top: -5, right: 10, bottom: 5)), as: .bar)
        let column = Canvas.column([Canvas(), canvas, Canvas(), canvas], gap: 8)
        #expect(column.bounds == Box(left: 0, top: 0, right: 10, bottom: 28))
    }

    @Test("texts of the field cannot become markup")
    func escaping() throws {
        let text = try #require(ChartText(title: "<b>&", description: "\"d\"", missing: "<m>"))
        let chart = RankingChart(text: text, bars: [.init(name: "<script>'", value: nil)])
        let drawn = chart.picture(width: 320).markup.text
        #expect(drawn.contains("<title>&lt;b&gt;&amp;</title><desc>&quot;d&quot;</desc>"))
        #expect(drawn.contains("&lt;script&gt;&#39;"))
        #expect(!drawn.contains("<script"))
    }

    @Test(
        "a width outside of what can be drawn is the nearest that can",
        arguments: [(1, 256), (9_999, 1_200), (500, 500)]
    )
    func widths(asked: Int, drawn: Int) throws {
        let picture = try Samples.ranking().picture(width: asked)
        #expect(picture.width == drawn)
        #expect(picture.markup.text.contains("width=\"\(drawn)\" height=\"\(picture.height)\""))
    }

    @Test("two drawings of a chart are the same bytes, and have no ids")
    func determinism() throws {
        let first = try Samples.trend().picture(width: 720)
        #expect(try Samples.trend().picture(width: 720) == first)
        #expect(!first.markup.text.contains(" id="))
    }

    @Test("parts are never too short to be seen, and together fill the bar")
    func parts() {
        #expect(PartLengths(of: [1, 3], room: 100).pixels == [25, 75])
        #expect(PartLengths(of: [1, 9_999], room: 100).pixels == [2, 98])
        #expect(PartLengths(of: [1, 1, 1, 1], room: 4).pixels == [1, 1, 1, 1])
        #expect(PartLengths(of: [1e300, 1e300], room: 100).pixels == [50, 50])
        #expect(PartLengths(of: [], room: 100).pixels == [])
    }

    @Test("six times six parts look different")
    func hatching() {
        let looks = (0..<36).map { "\(Hatching(part: $0).pattern) \(Role.part($0).className)" }
        #expect(Set(looks).count == 36)
    }

    @Test("a pattern stays inside of its part", arguments: 0..<6)
    func patternInside(part: Int) {
        let box = Box(left: 3, top: 2, right: 40, bottom: 22)
        for line in Hatching(part: part).lines(in: box) {
            for end in [line.start, line.end] {
                #expect((box.left...box.right).contains(end.x) && (box.top...box.bottom).contains(end.y))
            }
        }
    }

    @Test("a chart cannot be made without words", arguments: [("", "d", "m"), ("t", " \n", "m"), ("t", "d", "")])
    func words(title: String, description: String, missing: String) {
        #expect(ChartText(title: title, description: description, missing: missing) == nil)
    }
}
