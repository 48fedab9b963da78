/// What a chart says in words. No chart can be made without it.
///
/// ```swift
/// ChartText(
///     title: "Số câu lạc bộ so với chỉ tiêu",
///     description: "Đến giữa năm 2023 có 83 câu lạc bộ, bằng 64,3% chỉ tiêu 129 của UBND tỉnh.",
///     missing: "không có số liệu",
///     language: "vi"
/// )
/// ```
public struct ChartText: Sendable, Hashable {
    /// The title, as a reader would quote it. It is drawn on files of their own and is the name of the picture for
    /// assistive technology everywhere.
    public let title: String

    /// One or two sentences that say what the chart shows to someone who does not see it.
    public let description: String

    /// What stands where a value is missing and in a chart without any: "không có số liệu".
    public let missing: String

    /// What a hollow mark means, for the key: "lấy theo báo cáo kỳ trước". Without it hollow marks have no key.
    public let carried: String?

    /// What stands where a value is withheld: "giữ kín". Without it the words for what is missing stand there.
    public let suppressed: String?

    /// Why values are withheld, for the key: "giữ kín vì có dưới 3 câu lạc bộ". Without it the key says ``suppressed``.
    public let suppressedNote: String?

    /// The language of all texts of the chart as an IETF tag, where it may differ from the page's: `"vi"`, `"en"`.
    public let language: String?

    /// `nil` when the title, the description or the word for what is missing has no visible character.
    public init?(
        title: String,
        description: String,
        missing: String,
        carried: String? = nil,
        suppressed: String? = nil,
        suppressedNote: String? = nil,
        language: String? = nil
    ) {
        guard [title, description, missing].allSatisfy({ $0.contains { !$0.isWhitespace } }) else { return nil }
        self.title = title
        self.description = description
        self.missing = missing
        self.carried = carried
        self.suppressed = suppressed
        self.suppressedNote = suppressedNote
        self.language = language
    }

    /// The words that stand where a reading has no value to show.
    func words(for reading: Reading) -> String {
        reading.isSuppressed ? suppressed ?? missing : missing
    }
}
