import Testing

@testable import SVGCharts

@Suite("Labels keep out of each other's way")
struct LabelTests {
    private func label(_ x: Double, _ text: String) -> LabelStack.Label {
        LabelStack.Label(x: x, block: TextBlock(text, style: TextStyle(size: 10)))
    }

    private func rows(_ labels: [LabelStack.Label]) -> [Int] {
        LabelStack(labels, within: 0...300).placements.map(\.row)
    }

    @Test("labels with room for all share a row")
    func oneRow() {
        #expect(rows([label(10, "pace"), label(150, "reached")]) == [0, 0])
    }

    @Test("the label whose line would pass behind another's words stands nearer")
    func nearer() {
        let long = label(10, "a label that reaches far to the right of its line")
        let stack = LabelStack([long, label(120, "x")], within: 0...300)
        #expect(stack.placements.map(\.row) == [1, 0])
        #expect(stack.crossings == 0)
    }

    @Test("a label without room on the right stands left of its line")
    func left() {
        let stack = LabelStack([label(290, "target")], within: 0...300)
        #expect(stack.placements.map(\.span.upperBound) == [285])
    }

    @Test("labels of one place stand in rows")
    func onePlace() {
        #expect(rows([label(295, "one"), label(295, "two"), label(295, "three")]).sorted() == [0, 1, 2])
    }

    @Test("nine labels, more than are tried on both sides, still do not touch")
    func many() {
        let labels = (0..<9).map { label(Double($0) * 30, "label \($0) of nine") }
        let placements = LabelStack(labels, within: 0...300).placements
        for (index, one) in placements.enumerated() {
            for other in placements[(index + 1)...] where one.row == other.row {
                #expect(!one.span.overlaps(other.span))
            }
        }
    }

    @Test("a row is as thick as its tallest label")
    func heights() {
        let tall = LabelStack.Label(x: 10, block: TextBlock("a b", style: TextStyle(size: 10), width: 8, lines: 2))
        #expect(LabelStack([tall, label(100, "x")], within: 0...300).rowHeights == [28])
        #expect(LabelStack([], within: 0...300).rowHeights == [])
    }

    @Test("labels of a column stand at their points while they have room")
    func column() {
        let column = LabelColumn(middles: [10, 60], heights: [20, 20], within: 0...100)
        #expect(column.tops == [0, 50])
    }

    @Test("labels that would touch move apart by the same distance")
    func moved() {
        let column = LabelColumn(middles: [50, 50], heights: [20, 20], within: 0...100)
        #expect(column.tops == [27.5, 52.5])
    }

    @Test("a column stays between its limits, and begins at the upper one when it is too long")
    func limits() {
        #expect(LabelColumn(middles: [2, 99], heights: [20, 20], within: 0...100).tops == [0, 80])
        #expect(LabelColumn(middles: [0, 0, 0], heights: [20, 20, 20], within: 0...30).tops == [0, 25, 50])
    }

    @Test("a label near a point avoids lines and texts")
    func placed() {
        let block = TextBlock("83", style: TextStyle(size: 10))
        let frame = Box(left: 0, top: 0, right: 100, bottom: 100)
        let point = Place(x: 50, y: 50)
        let free = LabelPlacer(texts: [], segments: [], frame: frame).placed(block, near: point)
        #expect(free.box.bottom == 42)
        let lineAbove = Segment(start: Place(x: 0, y: 36), end: Place(x: 100, y: 36))
        let below = LabelPlacer(texts: [], segments: [lineAbove], frame: frame).placed(block, near: point)
        #expect(!below.box.isCrossed(by: lineAbove))
        let nearlyFull = Box(left: 0, top: 0, right: 100, bottom: 75)
        let far = LabelPlacer(texts: [nearlyFull], segments: [], frame: frame).placed(block, near: point)
        #expect(!far.box.overlaps(nearlyFull))
    }

    @Test("a line crosses a box when some of it is inside")
    func crossed() {
        let box = Box(left: 10, top: 10, right: 20, bottom: 20)
        func crosses(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Bool {
            box.isCrossed(by: Segment(start: Place(x: x1, y: y1), end: Place(x: x2, y: y2)))
        }
        #expect(crosses(0, 0, 30, 30))
        #expect(crosses(15, 15, 16, 16))
        #expect(crosses(15, 0, 15, 30))
        #expect(!crosses(0, 0, 30, 0))
        #expect(!crosses(0, 25, 25, 50))
        #expect(!crosses(10, 0, 10, 30))
    }
}
