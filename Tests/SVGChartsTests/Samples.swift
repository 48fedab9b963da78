import SVGCharts
import Testing

/// Charts that several tests draw.
enum Samples {
    static func text(_ title: String = "Số câu lạc bộ so với chỉ tiêu") throws -> ChartText {
        try #require(
            ChartText(
                title: title,
                description: "Đến giữa năm 2023 có 83 câu lạc bộ, bằng 64,3% chỉ tiêu 129 của UBND tỉnh.",
                missing: "không có số liệu",
                language: "vi"
            )
        )
    }

    static func value(_ amount: Double, _ label: String) throws -> ChartValue {
        try #require(ChartValue(amount, label: label))
    }

    static func progress() throws -> ProgressChart {
        ProgressChart(
            text: try text(),
            measure: ChartValue(83, label: "83 câu lạc bộ"),
            targets: [
                try value(129, "Chỉ tiêu UBND tỉnh: 129"),
                try value(141, "Phấn đấu của Hội Người cao tuổi tỉnh: 141"),
            ],
            pace: ChartValue(64, label: "đáng lẽ đến nay: 64"),
            projection: ChartValue(121, label: "dự kiến đến hạn: 121")
        )
    }

    /// Day numbers from 1 January 1970.
    enum Day {
        static let end2020 = 18_627
        static let quarters = [18_717, 18_808, 18_900, 18_992, 19_082, 19_173, 19_265, 19_357, 19_447, 19_538]
        static let end2025 = 20_453
        static let end2030 = 22_279
        static let merger = 20_270
    }

    static let quarterLabels = [
        "Q1\n2021", "Q2\n2021", "Q3\n2021", "Q4\n2021", "Q1\n2022", "Q2\n2022", "Q3\n2022", "Q4\n2022", "Q1\n2023",
        "Q2\n2023",
    ]

    static func point(_ index: Int, _ reading: TrendChart.Reading) -> TrendChart.Point {
        TrendChart.Point(day: Day.quarters[index], label: quarterLabels[index], reading: reading)
    }

    static func reported(_ amount: Double, _ label: String? = nil) -> TrendChart.Reading {
        .reported(ChartValue(amount, label: label ?? "\(Int(amount))"))
    }

    static func targets() throws -> [TrendChart.Target] {
        [
            TrendChart.Target(
                from: .init(day: Day.end2020, amount: 0),
                deadline: Day.end2025,
                deadlineLabel: "Hạn: 31/12/2025",
                value: try value(129, "Chỉ tiêu UBND tỉnh: 129"),
                shortLabel: "129"
            ),
            TrendChart.Target(
                from: .init(day: Day.end2020, amount: 0),
                deadline: Day.end2025,
                value: try value(141, "Phấn đấu của Hội Người cao tuổi tỉnh: 141"),
                shortLabel: "141"
            ),
        ]
    }

    static let ticks = ValueTicks { "\(Int($0))" }

    static func trend() throws -> TrendChart {
        let amounts = [6.0, 13, 18, 31, 39, 48, 54, 61, 72, 83]
        return TrendChart(
            text: try text("Số câu lạc bộ theo quý"),
            points: amounts.enumerated().map { index, amount in
                point(index, reported(amount, index == 9 ? "83 câu lạc bộ" : nil))
            },
            ticks: ticks,
            targets: try targets()
        )
    }

    static let districts: [(name: String, clubs: Double, target: Double)] = [
        ("Buôn Ma Thuột", 14, 20), ("Cư M'gar", 9, 11), ("Krông Pắc", 8, 11), ("Ea Kar", 7, 9), ("Cư Kuin", 6, 8),
        ("Krông Năng", 6, 8), ("Buôn Hồ", 5, 8), ("Ea H'leo", 5, 8), ("Krông Ana", 5, 8), ("Krông Bông", 4, 7),
        ("M'Đrắk", 4, 7), ("Lắk", 3, 6), ("Krông Búk", 3, 6), ("Ea Súp", 2, 6), ("Buôn Đôn", 2, 6),
    ]

    static func ranking() throws -> RankingChart {
        RankingChart(
            text: try text("Số câu lạc bộ theo huyện"),
            bars: districts.map { district in
                .init(
                    name: district.name,
                    value: ChartValue(district.clubs, label: "\(Int(district.clubs))"),
                    target: district.target,
                    isHighlighted: district.name == "Krông Năng"
                )
            },
            targetLabel: "Chỉ tiêu của huyện đến 2025"
        )
    }

    static func breakdown(_ layout: BreakdownChart.Layout) throws -> BreakdownChart {
        BreakdownChart(
            text: try text("Câu lạc bộ theo nguồn vốn ban đầu"),
            categories: [
                .init(name: "Ngân sách huyện", value: ChartValue(31, label: "31"), share: "37,3%"),
                .init(name: "Ngân sách xã", value: ChartValue(11, label: "11"), share: "13,3%"),
                .init(name: "Quỹ chăm sóc người cao tuổi", value: ChartValue(19, label: "19"), share: "22,9%"),
                .init(name: "Hội Liên hiệp Phụ nữ", value: ChartValue(5, label: "5"), share: "6,0%"),
                .init(name: "Hội viên đóng góp", value: ChartValue(17, label: "17"), share: "20,5%"),
            ],
            layout: layout
        )
    }

    static let caption = StandaloneCaption(
        source: "Nguồn: Hội Người cao tuổi tỉnh Đắk Lắk, Tạp chí Người cao tuổi năm 2023",
        asOf: "Số liệu đến ngày 30/6/2023",
        notice: "Số liệu minh họa"
    )
}
