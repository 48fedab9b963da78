import Testing

@testable import SVGCharts

@Suite("A heat table shows areas by periods")
struct HeatTableTests {
    private func table(
        _ rows: [(String, [Reading])],
        columns: Int? = nil,
        classes: ShadeClasses? = nil
    ) throws -> HeatTable {
        let amounts = rows.flatMap(\.1).compactMap { $0.value?.amount }
        return HeatTable(
            text: try Samples.stateText("Số câu lạc bộ theo huyện và quý"),
            columns: Array(Samples.quarterLabels.suffix(columns ?? rows.map(\.1.count).max() ?? 0)),
            rows: rows.map { .init(name: $0.0, readings: $0.1) },
            classes: classes ?? Samples.classes(of: amounts),
            shownLabel: { "\($0) kỳ gần nhất trong \($1) kỳ" }
        )
    }

    @Test("fifteen districts, with carried, withheld and missing values")
    func whole() throws {
        try expectSnapshots(Samples.heat(), "heat")
        let file = try Samples.heat().picture(width: 720, form: .standalone(caption: Samples.caption))
        try expectSnapshot(file, "heat-file-720")
    }

    @Test("no row, or no period, is said in words")
    func empty() throws {
        try expectSnapshots(table([]), "heat-empty")
        #expect(try table([("Lắk", [])]).picture(width: 328).markup.text.contains("không có số liệu"))
    }

    @Test("one cell")
    func one() throws {
        try expectSnapshots(table([("Ea Kar", [Samples.number(7)])]), "heat-one")
    }

    @Test("all zero")
    func zero() throws {
        let zeros = [Samples.number(0), Samples.number(0)]
        try expectSnapshots(table([("Ea Kar", zeros), ("Lắk", zeros)]), "heat-zero")
    }

    @Test("below zero and above")
    func negative() throws {
        let rows = [
            ("Ea Kar", [-12.0, -30, 4].map(Samples.number)), ("Lắk", [0.0, 8, 21].map(Samples.number)),
            ("M'Đrắk", [13.0, -6, -9].map(Samples.carried)),
        ]
        try expectSnapshots(table(rows), "heat-negative")
    }

    @Test("a value without room in its cell is left to the table beside the chart")
    func large() throws {
        let rows = [("Đắk Lắk", 1.0), ("Thành phố Hồ Chí Minh", 0.4)].map { name, factor in
            (
                name,
                (1...6).map { quarter in
                    Reading(ChartValue(1e15 * factor * Double(quarter) / 6, label: "1.000.000.000.000.000 đồng"))
                }
            )
        }
        let amounts = rows.flatMap(\.1).compactMap { $0.value?.amount }
        let ticks = ValueTicks(smallestStep: 1e14) { "\(Int($0 / 1e12)) nghìn tỉ" }
        let classes = ShadeClasses(of: amounts, ticks: ticks) { "từ \($0) đến \($1)" }
        try expectSnapshots(table(rows, classes: classes), "heat-large")
    }

    @Test("very long names")
    func names() throws {
        let rows = [
            (Samples.longName, [Samples.number(3), .missing, Samples.number(9)]),
            ("NghĩalàmộttênkhôngcódấucáchnàotrongđóđểxuốngDòng", [.suppressed, Samples.number(1), .suppressed]),
        ]
        try expectSnapshots(table(rows), "heat-names")
    }

    @Test("sixty-three rows")
    func many() throws {
        let rows = (1...63).map { row in
            ("Tỉnh thứ \(row)", (1...8).map { Samples.number(Double(row * $0 * 7 % 100)) })
        }
        try expectSnapshots(table(rows), "heat-many")
    }

    @Test("nothing but missing and withheld values has no classes in its key")
    func states() throws {
        let rows = [("Ea Kar", [Reading.missing, .suppressed]), ("Lắk", [.suppressed, .missing])]
        try expectSnapshots(table(rows), "heat-states")
    }

    @Test("the last periods are shown where not all have room, and the key explains only what they hold")
    func lastPeriods() throws {
        let readings = [.suppressed] + (0..<9).map { Samples.number(Double($0)) }
        let table = try table([("Buôn Ma Thuột", readings)])
        let narrow = table.picture(width: 328).markup.text
        #expect(narrow.contains("kỳ gần nhất trong 10 kỳ") && !narrow.contains("giữ kín vì"))
        let wide = table.picture(width: 1_000).markup.text
        #expect(!wide.contains("kỳ gần nhất") && wide.contains("giữ kín vì"))
    }

    @Test("a row with too few values lacks the last, and what is too much is left out")
    func uneven() throws {
        let chart = try table([("a", [Samples.number(1)]), ("b", [1.0, 2, 3].map(Samples.number))], columns: 2)
        #expect(chart.rows[0].readings == [Samples.number(1), .missing])
        #expect(chart.rows[1].readings == [Samples.number(1), Samples.number(2)])
    }
}

@Suite("Classes of amounts have limits that are said")
struct ShadeClassesTests {
    @Test(
        "an amount that is a limit belongs to the class above it",
        arguments: [(2.9, 0), (3, 1), (11, 3), (12, 4), (-5, 0)]
    )
    func number(amount: Double, number: Int) throws {
        #expect(try Samples.classes().number(of: amount) == number)
    }

    @Test("limits must ascend, be at most four, and have their labels")
    func unsound() {
        #expect(ShadeClasses(limits: [3, 3], labels: ["a", "b", "c"]) == nil)
        #expect(ShadeClasses(limits: [3, .nan], labels: ["a", "b", "c"]) == nil)
        #expect(ShadeClasses(limits: [1, 2, 3, 4, 5], labels: ["a", "b", "c", "d", "e", "f"]) == nil)
        #expect(ShadeClasses(limits: [1], labels: ["a"]) == nil)
        #expect(ShadeClasses(limits: [], labels: ["alle"])?.shade(of: 3) == 2)
    }

    @Test("classes of one width have round limits")
    func round() {
        let classes = Samples.classes(of: [3, 97])
        #expect(classes.limits == [20, 40, 60, 80])
        #expect(classes.labels.first == "từ 0 đến 20" && classes.labels.last == "từ 80 đến 100")
        #expect([3.0, 20, 97].map { classes.shade(of: $0) } == [0, 1, 4])
    }

    @Test(
        "whatever the amounts, there are one to five classes",
        arguments: [[], [0], [83], [-4, 1e15], [1e300, -1e300]]
    )
    func any(amounts: [Double]) {
        let classes = ShadeClasses(of: amounts, ticks: ValueTicks(smallestStep: 0) { "\($0)" }) { "\($0) \($1)" }
        #expect((1...5).contains(classes.labels.count) && classes.labels.count == classes.limits.count + 1)
    }

    @Test("few classes take shades far apart")
    func few() throws {
        let two = try #require(ShadeClasses(limits: [5], labels: ["a", "b"]))
        let three = try #require(ShadeClasses(limits: [5, 9], labels: ["a", "b", "c"]))
        #expect([1.0, 5].map { two.shade(of: $0) } == [0, 4])
        #expect([1.0, 5, 9].map { three.shade(of: $0) } == [0, 2, 4])
    }
}
