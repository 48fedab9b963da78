import Localization

/// The words that markup made from prose needs and that the prose itself does not have.
public struct ProseWords: Sendable, Hashable {
    /// Names a table for those who hear the page, with its number and its headers after it: "Bảng".
    public let table: String
    /// Names the list of footnotes: "Chú thích".
    public let footnotes: String
    /// Names the link from a footnote to its mark: "Về chỗ dẫn", with its number after it.
    public let backToText: String
    /// Names a tick that is set: "Đã xong".
    public let done: String
    /// Names a tick that is not set: "Chưa xong".
    public let notDone: String

    /// Makes a set of words.
    public init(table: String, footnotes: String, backToText: String, done: String, notDone: String) {
        self.table = table
        self.footnotes = footnotes
        self.backToText = backToText
        self.done = done
        self.notDone = notDone
    }

    /// The words where a site gives no others.
    public static func standard(_ language: Language) -> ProseWords {
        switch language {
        case .vi:
            ProseWords(
                table: "Bảng",
                footnotes: "Chú thích",
                backToText: "Về chỗ dẫn",
                done: "Đã xong",
                notDone: "Chưa xong"
            )
        case .en:
            ProseWords(
                table: "Table",
                footnotes: "Footnotes",
                backToText: "Back to mark",
                done: "Done",
                notDone: "Not done"
            )
        }
    }
}
