/// Where a picture will be shown.
public enum ChartForm: Sendable, Hashable {
    /// Inside of a page, whose style sheet colours it (``ChartStyleSheet``) and whose font it takes. No title is drawn.
    case inline

    /// As a file of its own: white paper, the title drawn above the chart, and below it where the data come from.
    ///
    /// The font is Noto Sans, for which the text is measured, or the reader's system font.
    case standalone(caption: StandaloneCaption)
}

/// What a picture says about its data when it is shown away from its page.
///
/// ```swift
/// StandaloneCaption(
///     source: "Nguồn: Hội Người cao tuổi tỉnh Đắk Lắk",
///     asOf: "Số liệu đến ngày 30/6/2023",
///     notice: "Số liệu minh họa"
/// )
/// ```
public struct StandaloneCaption: Sendable, Hashable {
    /// Who published the data.
    public let source: String

    /// The day up to which the data go.
    public let asOf: String

    /// What nobody may overlook, in bold above the source: "Số liệu minh họa".
    public let notice: String?

    /// Every line is drawn as it is given, wrapped to the width; an empty one is left out.
    public init(source: String, asOf: String, notice: String? = nil) {
        self.source = source
        self.asOf = asOf
        self.notice = notice
    }
}
