/// A text in each language of the site.
public struct LocalizedText: Sendable, Hashable {
    /// The text in Vietnamese.
    public let vi: String

    /// The text in English.
    public let en: String

    /// Makes a text in both languages.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// The text in a language.
    public subscript(language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}
