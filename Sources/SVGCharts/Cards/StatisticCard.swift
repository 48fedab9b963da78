/// One statistic as a picture for a link: title, value, progress against its targets, source and date.
///
/// It has the one size that social networks and messengers ask for, and is meant to be published as PNG: they show no
/// SVG.
///
/// ```swift
/// StatisticCard(
///     text: text,
///     publisher: "Tiến độ câu lạc bộ Liên thế hệ",
///     value: "83 câu lạc bộ",
///     measure: ChartValue(83, label: "83"),
///     targets: [ChartValue(129, label: "64,3% chỉ tiêu 129 của UBND tỉnh")].compactMap(\.self),
///     caption: StandaloneCaption(source: "Nguồn: Hội Người cao tuổi tỉnh", asOf: "Số liệu đến ngày 30/6/2023")
/// ).picture
/// ```
///
/// The title takes at most two lines and the source as many; what is longer ends in "…". The value is set as large as
/// its line allows. The first three targets are shown.
public struct StatisticCard: Sendable, Hashable {
    /// The card's words: the title is drawn; the description is drawn where there are no targets, and is the text for those
    /// who do not see the picture.
    public let text: ChartText

    /// The site that the card leads to, above the title.
    public let publisher: String

    /// The figure as it is printed, with its unit; `nil` shows the words for what is missing.
    public let value: String?

    /// The figure as the length of a bar; `nil` where there is nothing to measure it by, and then no bar is drawn.
    public let measure: ChartValue?

    /// What is aimed at: a mark on the bar and a line below it each.
    public let targets: [ChartValue]

    /// Source, date and the notice that nobody may overlook.
    public let caption: StandaloneCaption

    /// The width in pixels.
    public static let width = 1200

    /// The height in pixels.
    public static let height = 630

    /// The most targets that are shown.
    public static let mostTargets = 3

    /// A card; of the targets the first ``mostTargets`` are shown.
    public init(
        text: ChartText,
        publisher: String,
        value: String?,
        measure: ChartValue? = nil,
        targets: [ChartValue] = [],
        caption: StandaloneCaption
    ) {
        self.text = text
        self.publisher = publisher
        self.value = value
        self.measure = measure
        self.targets = Array(targets.prefix(Self.mostTargets))
        self.caption = caption
    }
}
