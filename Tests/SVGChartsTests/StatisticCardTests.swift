import Markup
import Testing

@testable import SVGCharts

@Suite("A card for links")
struct StatisticCardTests {
    private static func card(
        title: String = "Số câu lạc bộ, Đắk Lắk",
        value: String? = "83 câu lạc bộ",
        measure: Double = 83,
        targets: [(Double, String)] = [
            (129, "64,3% chỉ tiêu 129 của UBND tỉnh"), (141, "58,9% mức phấn đấu 141 của Hội"),
        ],
        source: String = "Nguồn: Hội Người cao tuổi tỉnh Đắk Lắk",
        notice: String? = "Số liệu minh họa"
    ) throws -> StatisticCard {
        let text = ChartText(title: title, description: "Đến nay có 83.", missing: "không có số liệu", language: "vi")
        return StatisticCard(
            text: try #require(text),
            publisher: "Tiến độ câu lạc bộ Liên thế hệ",
            value: value,
            measure: ChartValue(measure, label: "83"),
            targets: targets.compactMap { ChartValue($0.0, label: $0.1) },
            caption: StandaloneCaption(source: source, asOf: "Số liệu đến hết quý II/2023", notice: notice)
        )
    }

    @Test("is 1200 × 630 and looks as it did")
    func snapshot() throws {
        let picture = try Self.card().picture
        #expect(picture.width == 1200)
        #expect(picture.height == 630)
        try expectSnapshot(picture, "card")
    }

    private static let long = "Số người được vay vốn từ quỹ của câu lạc bộ Liên thế hệ tự giúp nhau trong năm, "

    /// Cards at their limits: long words, no value, huge amounts, nothing but zero, below zero.
    private static let extremes: [(String, @Sendable () throws -> StatisticCard)] = [
        ("ordinary", { try card() }),
        (
            "long",
            {
                try card(
                    title: String(repeating: long, count: 3),
                    value: "1.234.567.890.123.456 đồng Việt Nam và nhiều hơn thế nữa",
                    targets: (1...5).map { (Double($0) * 1e15, String(repeating: long, count: 2)) },
                    source: String(repeating: long, count: 6),
                    notice: String(repeating: long, count: 2)
                )
            }
        ),
        ("without a value", { try card(value: nil, targets: []) }),
        ("zero", { try card(value: "0", measure: 0, targets: [(0, "0% của 0")]) }),
        ("below zero", { try card(value: "−5", measure: -5, targets: [(10, "10")]) }),
        ("beyond its targets", { try card(value: "300", measure: 300) }),
    ]

    @Test("keeps every text inside of it and apart from the others", arguments: extremes.map(\.0))
    func texts(_ name: String) throws {
        let card = try #require(try Self.extremes.first { $0.0 == name }?.1())
        let boxes = card.canvas.textBoxes
        #expect(boxes.count >= 4)
        for (index, box) in boxes.enumerated() {
            #expect(box.left >= 40 && box.right <= 1160 && box.top >= 12 && box.bottom <= 618, "\(box)")
            for other in boxes[(index + 1)...] { #expect(!box.overlaps(other), "\(box) and \(other)") }
        }
    }

    @Test("draws the bar as long as the figure's part of the largest amount")
    func bar() throws {
        // 83 of 141 on 1086 pixels from 56: 639.3, so the bar ends at 695.3; the targets stand at 1049.6 and 1142.
        let boxes = try Self.card().canvas.items.filter { $0.role == .bar }.map { $0.shape.box }
        #expect(boxes.map(\.left) == [0, 56])
        #expect(abs(boxes[1].right - (56 + 1086.0 * 83 / 141)) < 0.001)
        let marks = try Self.card().canvas.items.filter { $0.role == .target }.map { $0.shape.box.left }
        #expect(marks.count == 2)
        #expect(abs(marks[0] - (56 + 1086.0 * 129 / 141)) < 0.001)
        #expect(marks[1] == 1142)
    }

    @Test("has no bar where there is nothing to measure by, and says that a value is missing")
    func missing() throws {
        let card = try Self.card(value: nil, targets: [])
        #expect(card.canvas.items.filter { $0.role == .bar }.count == 1, "the band at the top alone")
        #expect(card.picture.markup.text.contains(">không có số liệu</text>"))
        #expect(card.picture.markup.text.contains(">Đến nay có 83.</text>"), "the sentence stands in its place")
    }

    @Test("sets the value smaller where it is long, and shortens it only then")
    func sizes() throws {
        #expect(try Self.card().picture.markup.text.contains(#"font-size="112""#))
        let long = try Self.card(value: "7.318.400.000 đồng tiền quỹ của các hội viên").picture.markup.text
        #expect(long.contains(">7.318.400.000 đồng tiền quỹ của các hội viên</text>"))
        #expect(!long.contains(#"font-size="112""#))
    }
}
