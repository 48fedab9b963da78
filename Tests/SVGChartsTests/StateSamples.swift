import SVGCharts
import Testing

/// Charts with every state of a value, and those of classes and days.
extension Samples {
    static func stateText(_ title: String) throws -> ChartText {
        try #require(
            ChartText(
                title: title,
                description: "Có số báo cáo đúng kỳ, số của kỳ trước, số giữ kín và chỗ không có số liệu.",
                missing: "không có số liệu",
                carried: "lấy theo báo cáo kỳ trước",
                suppressed: "giữ kín",
                suppressedNote: "giữ kín vì có dưới 3 câu lạc bộ",
                language: "vi"
            )
        )
    }

    /// A reading that was reported.
    static func number(_ amount: Double) -> Reading {
        Reading(ChartValue(amount, label: "\(Int(amount))"))
    }

    static func carried(_ amount: Double) -> Reading {
        .carried(ChartValue(amount, label: "\(Int(amount))"))
    }

    static let longName = "Câu lạc bộ Liên thế hệ tự giúp nhau thôn 11, xã Hòa Thắng, thành phố Buôn Ma Thuột"

    static func classes(of amounts: [Double]) -> ShadeClasses {
        ShadeClasses(of: amounts, ticks: ticks) { "từ \($0) đến \($1)" }
    }

    static func classes() throws -> ShadeClasses {
        try #require(ShadeClasses(limits: [3, 6, 9, 12], labels: ["dưới 3", "3–5", "6–8", "9–11", "từ 12"]))
    }

    /// Fifteen districts over ten quarters, with each state.
    static func heat() throws -> HeatTable {
        HeatTable(
            text: try stateText("Số câu lạc bộ theo huyện và quý"),
            columns: quarterLabels,
            rows: districts.enumerated().map { row, district in
                HeatTable.Row(
                    name: district.name,
                    readings: (0..<10).map { quarter in
                        let amount = (district.clubs * Double(quarter + 1) / 10).rounded()
                        return switch (row, quarter) {
                        case (3, 7), (11, 8), (11, 9): .missing
                        case (13, 6...9): .suppressed
                        case (5, 9), (8, 8), (8, 9), (0, 9): carried(amount)
                        default: number(amount)
                        }
                    }
                )
            },
            classes: try classes(),
            shownLabel: { "\($0) kỳ gần nhất trong \($1) kỳ" }
        )
    }

    /// Day numbers of years' first days.
    static let years = [
        (18_262, "2020"), (18_628, "2021"), (18_993, "2022"), (19_358, "2023"), (19_723, "2024"), (20_089, "2025"),
        (20_454, "2026"), (20_819, "2027"), (21_184, "2028"), (21_550, "2029"), (21_915, "2030"), (22_280, "2031"),
    ].map { TimelineChart.Moment(day: $0.0, label: $0.1) }

    static let decision = TimelineChart.Kind(name: "Văn bản", glyph: .circle)
    static let milestone = TimelineChart.Kind(name: "Cột mốc", glyph: .diamond)
    static let deadline = TimelineChart.Kind(name: "Hạn của chỉ tiêu", glyph: .square)
    static let event = TimelineChart.Kind(name: "Hội nghị, tập huấn", glyph: .triangle)

    static func timeline() throws -> TimelineChart {
        TimelineChart(
            text: try text("Văn bản và cột mốc của Đề án"),
            entries: [
                .init(
                    day: 18_505,
                    date: "31/8/2020",
                    title:
                        "Quyết định số 1336/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Đề án nhân rộng mô hình Câu lạc bộ Liên thế hệ tự giúp nhau giai đoạn đến năm 2025",
                    kind: decision
                ),
                .init(
                    day: 18_607,
                    date: "11/12/2020",
                    title: "Kế hoạch số 11403/KH-UBND của UBND tỉnh Đắk Lắk",
                    kind: decision
                ),
                .init(day: 18_717, date: "31/3/2021", title: "6 câu lạc bộ đầu tiên", kind: milestone),
                .init(day: 19_152, date: "9/6/2022", title: "Tập huấn cấp huyện", kind: event),
                .init(day: 19_160, date: "17/6/2022", title: "Tập huấn cấp tỉnh", kind: event),
                .init(day: 19_173, date: "30/6/2022", title: "Vượt 50 câu lạc bộ", kind: milestone),
                .init(day: 19_538, date: "30/6/2023", title: "83 câu lạc bộ", kind: milestone),
                .init(
                    day: 20_301,
                    date: "1/8/2025",
                    title: "Quyết định số 1648/QĐ-TTg cho giai đoạn đến năm 2035",
                    kind: decision
                ),
                .init(
                    day: 20_453,
                    date: "31/12/2025",
                    title: "Hạn: 129 câu lạc bộ (UBND tỉnh), 141 câu lạc bộ (Hội Người cao tuổi tỉnh)",
                    kind: deadline
                ),
                .init(day: 22_279, date: "31/12/2030", title: "Hạn của chỉ tiêu 2030", kind: deadline),
            ],
            asOf: .init(day: 19_538, label: "Số liệu đến 30/6/2023"),
            ticks: years
        )
    }
}
