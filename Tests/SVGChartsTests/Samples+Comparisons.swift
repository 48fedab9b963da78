import SVGCharts
import Testing

extension Samples {
    /// The longest names that the tests use, one of them without a place to break it.
    static let longNames = [
        "Câu lạc bộ Liên thế hệ tự giúp nhau thôn 11, xã Hòa Thắng, thành phố Buôn Ma Thuột, tỉnh Đắk Lắk",
        "Hội Người cao tuổi phường Nghĩa Đức kiêm Ban đại diện khối phố",
        "NghĩalàmộttênkhôngcódấucáchnàotrongđóđểxuốngDòng",
    ]

    static func dong(_ amount: Double) -> ChartValue? {
        ChartValue(amount, label: grouped(amount) + " đồng")
    }

    /// A whole number with points between its groups of three digits: −1.250.000.
    static func grouped(_ amount: Double) -> String {
        let digits = Array(String(Int(amount.magnitude)).reversed())
        let groups = stride(from: 0, to: digits.count, by: 3).map {
            String(digits[$0..<min($0 + 3, digits.count)].reversed())
        }
        return (amount < 0 ? "−" : "") + groups.reversed().joined(separator: ".")
    }

    static func plain(_ amount: Double?) -> ChartValue? {
        amount.flatMap { ChartValue($0, label: grouped($0)) }
    }

    static func dumbbell() throws -> DumbbellChart {
        let before = [5.0, 4, 4, 3, 3, 2, 2, 2, 1, 1, 2, 0, 1, 2, 1]
        return dumbbell(
            text: try text("Số câu lạc bộ theo huyện"),
            zip(districts, before).map { district, before in
                .init(
                    name: district.name,
                    before: plain(before),
                    after: plain(district.clubs),
                    target: district.target,
                    isHighlighted: district.name == "Krông Năng"
                )
            },
            targetLabel: "Chỉ tiêu của huyện đến 2025"
        )
    }

    static func dumbbell(
        text: ChartText,
        _ items: [DumbbellChart.Item],
        targetLabel: String? = nil
    ) -> DumbbellChart {
        DumbbellChart(
            text: text,
            beforeLabel: "Quý I/2021",
            afterLabel: "Quý II/2023",
            items: items,
            targetLabel: targetLabel
        )
    }

    static func histogram(median: Double? = 85) throws -> HistogramChart {
        let names = ["dưới 50 triệu", "50–100 triệu", "100–200 triệu", "200 triệu–2 tỉ", "trên 2 tỉ"]
        let bounds = [0.0, 50, 100, 200, 2_000]
        let counts = [12.0, 41, 18, 11, 1]
        return HistogramChart(
            text: try text("Câu lạc bộ theo vốn quỹ"),
            ranges: names.indices.map { index in
                .init(
                    name: names[index],
                    from: bounds[index],
                    to: bounds.dropFirst(index + 1).first,
                    count: plain(counts[index])
                )
            },
            median: median.flatMap { ChartValue($0, label: "Trung vị: \(grouped($0)) triệu đồng") }
        )
    }

    /// Eighty-three funds in millions, many of them equal.
    static let funds: [Double] = (0..<83).map { number in
        let spread = Double(number * 37 % 83)
        return (spread * spread / 24 / 5).rounded() * 5 + Double(number % 3) * 5 + 20
    }

    static func strip() throws -> StripChart {
        StripChart(
            text: try text("Vốn quỹ của từng câu lạc bộ"),
            amounts: funds,
            lowerQuartile: ChartValue(40, label: "một phần tư không quá 40 triệu"),
            median: ChartValue(95, label: "trung vị: 95 triệu"),
            upperQuartile: ChartValue(185, label: "một phần tư từ 185 triệu"),
            ticks: ValueTicks { "\(grouped($0)) triệu" },
            dotLabel: "một câu lạc bộ",
            note: "2 câu lạc bộ không có số liệu."
        )
    }

    static func pairs() throws -> PairedBarsChart {
        let rows: [(String, Double, Double)] = [
            ("55–59 tuổi", 212, 684), ("60–64 tuổi", 604, 1_176), ("65–69 tuổi", 711, 1_320),
            ("70–74 tuổi", 480, 902), ("75–79 tuổi", 214, 371), ("Từ 80 tuổi", 97, 166),
        ]
        return pairs(text: try text("Hội viên theo tuổi và giới"), rows.map { ($0, plain($1), plain($2)) })
    }

    static func pairs(text: ChartText, _ rows: [(String, ChartValue?, ChartValue?)]) -> PairedBarsChart {
        PairedBarsChart(
            text: text,
            leftLabel: "Nam",
            rightLabel: "Nữ",
            rows: rows.map { .init(name: $0, left: $1, right: $2) }
        )
    }

    /// Ten quarters of a series.
    static func quarters(_ amounts: [Double?]) -> [TrendChart.Point] {
        amounts.enumerated().map { point($0, $1.map { reported($0, grouped($0)) } ?? .missing) }
    }

    static func multiples() throws -> SmallMultiplesChart {
        SmallMultiplesChart(
            text: try text("Số câu lạc bộ theo huyện và quý"),
            panels: districts.enumerated().map { number, district in
                let amounts = (1...10).map { quarter -> Double in
                    let bend = Double((quarter + number) % 3) - 1
                    return max(0, (district.clubs * Double(quarter) / 10 + (quarter == 10 ? 0 : bend)).rounded())
                }
                return .init(name: district.name, points: quarters(amounts))
            },
            ticks: ticks
        )
    }
}
