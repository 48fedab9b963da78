import SVGCharts

/// The calls that docs/charts.md shows: what stands between the marks is printed there as it is here.
///
/// `ChartText` is `nil` where a title, a description or the word for what is missing is empty; without it there is no
/// chart, so each example is what `map` makes of it.
enum Examples {
    static let caption =
        // example: caption
        StandaloneCaption(
            source: "Nguồn: Hội Người cao tuổi tỉnh Đắk Lắk",
            asOf: "Số liệu đến ngày 30/6/2023",
            notice: "Số liệu minh họa"
        )
    // end

    static let progress =
        // example: progress
        ChartText(
            title: "Số câu lạc bộ so với chỉ tiêu",
            description: "Đến giữa năm 2023 có 83 câu lạc bộ, bằng 64,3% chỉ tiêu 129 của UBND tỉnh.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            ProgressChart(
                text: text,
                measure: ChartValue(83, label: "83 câu lạc bộ"),
                targets: [
                    ChartValue(129, label: "Chỉ tiêu UBND tỉnh: 129"),
                    ChartValue(141, label: "Phấn đấu của Hội Người cao tuổi tỉnh: 141"),
                ].compactMap(\.self),
                pace: ChartValue(64, label: "đáng lẽ đến nay: 64"),
                projection: ChartValue(121, label: "dự kiến đến hạn: 121")
            )
        }
    // end

    static let trend =
        // example: trend
        ChartText(
            title: "Số câu lạc bộ theo quý",
            description:
                "Từ đầu năm 2021 đến giữa năm 2023 số câu lạc bộ tăng từ 6 lên 83; quý III/2021 không có số liệu.",
            missing: "không có số liệu",
            carried: "lấy theo báo cáo kỳ trước",
            language: "vi"
        ).map { text in
            let quarters: [(day: Int, label: String, reading: Reading)] = [
                (18_717, "Q1\n2021", Reading(ChartValue(6, label: "6"))),
                (18_808, "Q2\n2021", Reading(ChartValue(13, label: "13"))),
                (18_900, "Q3\n2021", .missing),
                (18_992, "Q4\n2021", Reading(ChartValue(31, label: "31"))),
                (19_082, "Q1\n2022", Reading(ChartValue(39, label: "39"))),
                (19_173, "Q2\n2022", .carried(ChartValue(39, label: "39"))),
                (19_265, "Q3\n2022", Reading(ChartValue(54, label: "54"))),
                (19_357, "Q4\n2022", Reading(ChartValue(61, label: "61"))),
                (19_447, "Q1\n2023", Reading(ChartValue(72, label: "72"))),
                (19_538, "Q2\n2023", Reading(ChartValue(83, label: "83 câu lạc bộ"))),
            ]
            return TrendChart(
                text: text,
                points: quarters.map { .init(day: $0.day, label: $0.label, reading: $0.reading) },
                ticks: ValueTicks { "\(Int($0))" },
                targets: ChartValue(129, label: "Chỉ tiêu UBND tỉnh: 129").map { value in
                    [
                        .init(
                            from: .init(day: 18_627, amount: 0),
                            deadline: 20_453,
                            deadlineLabel: "Hạn: 31/12/2025",
                            value: value,
                            shortLabel: "129"
                        )
                    ]
                } ?? [],
                annotations: [.init(day: 20_270, label: "Sáp nhập tỉnh 1/7/2025", breaksSeries: true)],
                projection: ChartValue(121, label: "dự kiến đến hạn: 121").map {
                    .init(day: 20_453, value: $0, shortLabel: "121")
                }
            )
        }
    // end

    static let ranking =
        // example: ranking
        ChartText(
            title: "Số câu lạc bộ theo huyện",
            description: "Buôn Ma Thuột có nhiều câu lạc bộ nhất (14); chỉ Ea Kar đạt chỉ tiêu của huyện mình.",
            missing: "không có số liệu",
            carried: "lấy theo báo cáo kỳ trước",
            suppressed: "giữ kín",
            suppressedNote: "giữ kín vì có dưới 3 câu lạc bộ",
            language: "vi"
        ).map { text in
            RankingChart(
                text: text,
                bars: [
                    .init(name: "Buôn Ma Thuột", value: ChartValue(14, label: "14"), target: 20),
                    .init(name: "Ea Kar", value: ChartValue(9, label: "9"), target: 8),
                    .init(name: "Krông Pắc", value: ChartValue(8, label: "8"), target: 11),
                    .init(name: "Krông Năng", value: ChartValue(6, label: "6"), target: 8, isHighlighted: true),
                    .init(name: "Ea H'leo", reading: .carried(ChartValue(5, label: "5")), target: 8),
                    .init(name: "Buôn Đôn", reading: .suppressed, target: 6),
                    .init(name: "Lắk", reading: .missing, target: 6),
                ],
                targetLabel: "Chỉ tiêu của huyện đến 2025"
            )
        }
    // end

    static let breakdown =
        // example: breakdown
        ChartText(
            title: "Câu lạc bộ theo vốn quỹ",
            description: "59 trong 83 câu lạc bộ (71,1%) có vốn quỹ từ 50 đến 200 triệu đồng.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            BreakdownChart(
                text: text,
                categories: [
                    .init(name: "Dưới 50 triệu đồng", value: ChartValue(10, label: "10"), share: "12,0%"),
                    .init(name: "50–200 triệu đồng", value: ChartValue(59, label: "59"), share: "71,1%"),
                    .init(name: "Trên 200 triệu đồng", value: ChartValue(14, label: "14"), share: "16,9%"),
                ]
            )
        }
    // end

    static let stacked =
        // example: stacked
        ChartText(
            title: "Câu lạc bộ theo nguồn vốn ban đầu",
            description: "Ngân sách huyện lập vốn cho 31 trong 83 câu lạc bộ (37,3%), nhiều nhất trong năm nguồn.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            BreakdownChart(
                text: text,
                categories: [
                    .init(name: "Ngân sách huyện", value: ChartValue(31, label: "31"), share: "37,3%"),
                    .init(name: "Ngân sách xã", value: ChartValue(11, label: "11"), share: "13,3%"),
                    .init(name: "Quỹ chăm sóc người cao tuổi", value: ChartValue(19, label: "19"), share: "22,9%"),
                    .init(name: "Hội Liên hiệp Phụ nữ", value: ChartValue(5, label: "5"), share: "6,0%"),
                    .init(name: "Hội viên đóng góp", value: ChartValue(17, label: "17"), share: "20,5%"),
                ],
                layout: .stacked
            )
        }
    // end

    static let dumbbell =
        // example: dumbbell
        ChartText(
            title: "Số câu lạc bộ theo huyện, năm 2021 và nay",
            description:
                "Từ quý I/2021 đến quý II/2023 Buôn Ma Thuột tăng từ 5 lên 14 câu lạc bộ; Lắk giảm từ 4 còn 3.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            DumbbellChart(
                text: text,
                beforeLabel: "Quý I/2021",
                afterLabel: "Quý II/2023",
                items: [
                    .init(name: "Buôn Ma Thuột", before: ChartValue(5, label: "5"), after: ChartValue(14, label: "14")),
                    .init(name: "Cư M'gar", before: ChartValue(4, label: "4"), after: ChartValue(9, label: "9")),
                    .init(name: "Krông Pắc", before: ChartValue(2, label: "2"), after: ChartValue(8, label: "8")),
                    .init(name: "Lắk", before: ChartValue(4, label: "4"), after: ChartValue(3, label: "3")),
                    .init(name: "Ea Súp", before: nil, after: ChartValue(2, label: "2")),
                ]
            )
        }
    // end

    static let histogram =
        // example: histogram
        ChartText(
            title: "Câu lạc bộ theo khoảng vốn quỹ",
            description: "41 trong 83 câu lạc bộ có vốn từ 50 đến 100 triệu đồng; trung vị là 85 triệu đồng.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            HistogramChart(
                text: text,
                ranges: [
                    .init(name: "dưới 50 triệu", from: 0, to: 50, count: ChartValue(12, label: "12")),
                    .init(name: "50–100 triệu", from: 50, to: 100, count: ChartValue(41, label: "41")),
                    .init(name: "100–200 triệu", from: 100, to: 200, count: ChartValue(18, label: "18")),
                    .init(name: "200 triệu–2 tỉ", from: 200, to: 2_000, count: ChartValue(11, label: "11")),
                    .init(name: "trên 2 tỉ", from: 2_000, to: nil, count: ChartValue(1, label: "1")),
                ],
                median: ChartValue(85, label: "Trung vị: 85 triệu đồng")
            )
        }
    // end

    static func strip(funds: [Double]) -> StripChart? {
        // example: strip
        ChartText(
            title: "Vốn quỹ của từng câu lạc bộ",
            description: "Một nửa trong 83 câu lạc bộ có vốn không quá 95 triệu đồng; nhiều nhất là 310 triệu đồng.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            StripChart(
                text: text,
                amounts: funds,  // of each of the 83 clubs, in millions of đồng
                lowerQuartile: ChartValue(45, label: "một phần tư không quá 45 triệu"),
                median: ChartValue(95, label: "trung vị: 95 triệu"),
                upperQuartile: ChartValue(180, label: "một phần tư từ 180 triệu"),
                ticks: ValueTicks { "\(Int($0)) triệu" },
                dotLabel: "một câu lạc bộ",
                note: "2 câu lạc bộ không có số liệu."
            )
        }
        // end
    }

    static let pairs =
        // example: pairs
        ChartText(
            title: "Hội viên theo tuổi và giới",
            description: "Ở mọi nhóm tuổi nữ nhiều hơn nam; đông nhất là nữ từ 65 đến 69 tuổi (1.320).",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            PairedBarsChart(
                text: text,
                leftLabel: "Nam",
                rightLabel: "Nữ",
                rows: [
                    .init(
                        name: "55–59 tuổi",
                        left: ChartValue(212, label: "212"),
                        right: ChartValue(684, label: "684")
                    ),
                    .init(
                        name: "60–64 tuổi",
                        left: ChartValue(604, label: "604"),
                        right: ChartValue(1_176, label: "1.176")
                    ),
                    .init(
                        name: "65–69 tuổi",
                        left: ChartValue(711, label: "711"),
                        right: ChartValue(1_320, label: "1.320")
                    ),
                    .init(
                        name: "70–79 tuổi",
                        left: ChartValue(694, label: "694"),
                        right: ChartValue(1_273, label: "1.273")
                    ),
                    .init(name: "Từ 80 tuổi", left: ChartValue(97, label: "97"), right: ChartValue(166, label: "166")),
                ]
            )
        }
    // end

    static let multiples =
        // example: multiples
        ChartText(
            title: "Số câu lạc bộ theo huyện và năm",
            description:
                "Từ 2020 đến 2023 cả năm huyện có số liệu năm 2023 đều tăng, nhiều nhất là Buôn Ma Thuột, từ 2 lên 14.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            let districts: [(name: String, clubs: [Double?])] = [
                ("Buôn Ma Thuột", [2, 5, 9, 14]), ("Cư M'gar", [1, 4, 6, 9]), ("Krông Pắc", [0, 2, 6, 8]),
                ("Ea Kar", [1, 3, nil, 7]), ("Cư Kuin", [2, 2, 5, 6]), ("Ea Súp", [0, 1, 1, nil]),
            ]
            return SmallMultiplesChart(
                text: text,
                panels: districts.map { district in
                    .init(
                        name: district.name,
                        points: district.clubs.enumerated().map { year, clubs in
                            let value = clubs.flatMap { ChartValue($0, label: "\(Int($0))") }
                            return .init(day: year * 365, label: "\(2020 + year)", reading: Reading(value))
                        }
                    )
                },
                ticks: ValueTicks { "\(Int($0))" }
            )
        }
    // end

    static let heat =
        // example: heat
        ChartText(
            title: "Số câu lạc bộ theo huyện và quý",
            description: "Buôn Ma Thuột có nhiều câu lạc bộ nhất ở mọi quý, từ 8 lên 14; Lắk giữ kín hai quý đầu.",
            missing: "không có số liệu",
            carried: "lấy theo báo cáo kỳ trước",
            suppressed: "giữ kín",
            suppressedNote: "giữ kín vì có dưới 3 câu lạc bộ",
            language: "vi"
        ).flatMap { text in
            func clubs(_ count: Double) -> Reading { Reading(ChartValue(count, label: "\(Int(count))")) }
            return ShadeClasses(limits: [3, 6, 9, 12], labels: ["dưới 3", "3–5", "6–8", "9–11", "từ 12"]).map {
                classes in
                HeatTable(
                    text: text,
                    columns: ["Q3\n2022", "Q4\n2022", "Q1\n2023", "Q2\n2023"],
                    rows: [
                        .init(name: "Buôn Ma Thuột", readings: [clubs(8), clubs(10), clubs(13), clubs(14)]),
                        .init(
                            name: "Cư M'gar",
                            readings: [clubs(5), clubs(6), .carried(ChartValue(6, label: "6")), clubs(9)]
                        ),
                        .init(name: "Ea Kar", readings: [clubs(4), .missing, clubs(6), clubs(7)]),
                        .init(name: "Lắk", readings: [.suppressed, .suppressed, clubs(3), clubs(3)]),
                    ],
                    classes: classes,
                    shownLabel: { "\($0) kỳ gần nhất trong \($1) kỳ" }
                )
            }
        }
    // end

    static func tiles(
        provinces: [(name: String, short: String, column: Int, row: Int)],
        counts: [Reading]
    ) -> TileMap? {
        // example: tiles
        ChartText(
            title: "Số câu lạc bộ theo tỉnh, thành phố",
            description: "Có số liệu của 29 trong 34 tỉnh, thành phố; từng số ở bảng kèm theo.",
            missing: "không có số liệu",
            carried: "lấy theo báo cáo kỳ trước",
            suppressed: "giữ kín",
            language: "vi"
        ).map { text in
            TileMap(
                text: text,
                tiles: zip(provinces, counts).map { province, count in  // places of content/data/tiles.csv
                    .init(
                        column: province.column,
                        row: province.row,
                        short: province.short,
                        name: province.name,
                        reading: count,
                        isHighlighted: province.name == "Đắk Lắk"
                    )
                },
                classes: ShadeClasses(
                    of: counts.compactMap { $0.value?.amount },
                    ticks: ValueTicks { "\(Int($0))" },
                    label: { "từ \($0) đến dưới \($1)" }
                )
            )
        }
        // end
    }

    static let timeline =
        // example: timeline
        ChartText(
            title: "Văn bản và cột mốc của Đề án",
            description: "Từ Quyết định 1336 (31/8/2020) đến hạn 31/12/2025; đến 30/6/2023 có 83 câu lạc bộ.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            let document = TimelineChart.Kind(name: "Văn bản", glyph: .circle)
            let milestone = TimelineChart.Kind(name: "Cột mốc", glyph: .diamond)
            let deadline = TimelineChart.Kind(name: "Hạn của chỉ tiêu", glyph: .square)
            return TimelineChart(
                text: text,
                entries: [
                    .init(
                        day: 18_505,
                        date: "31/8/2020",
                        title: "Quyết định số 1336/QĐ-TTg phê duyệt Đề án đến năm 2025",
                        kind: document
                    ),
                    .init(day: 18_607, date: "11/12/2020", title: "Kế hoạch số 11403/KH-UBND", kind: document),
                    .init(day: 18_717, date: "31/3/2021", title: "6 câu lạc bộ đầu tiên", kind: milestone),
                    .init(day: 19_538, date: "30/6/2023", title: "83 câu lạc bộ", kind: milestone),
                    .init(day: 20_453, date: "31/12/2025", title: "Hạn: 129 câu lạc bộ", kind: deadline),
                ],
                asOf: .init(day: 19_538, label: "Số liệu đến 30/6/2023"),
                ticks: [
                    .init(day: 18_628, label: "2021"), .init(day: 18_993, label: "2022"),
                    .init(day: 19_358, label: "2023"),
                    .init(day: 19_723, label: "2024"), .init(day: 20_089, label: "2025"),
                ]
            )
        }
    // end

    static let sparkline =
        // example: sparkline
        ChartText(
            title: "Số câu lạc bộ theo quý",
            description: "Số câu lạc bộ tăng từ 6 lên 83.",
            missing: "không có số liệu",
            language: "vi"
        ).map { text in
            let clubs: [Double?] = [6, 13, nil, 31, 39, 48, 54, 61, 72, 83]
            return Sparkline(
                text: text,
                points: clubs.enumerated().map { .init(day: $0 * 91, amount: $1) }
            )
        }
    // end
}
