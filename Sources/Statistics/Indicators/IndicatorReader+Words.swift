import Localization
import StructuredText

extension IndicatorReader {
    /// The words that say in prose what a number counts: a list a language, or one list for both.
    mutating func words(_ node: Node) -> [Language: [String]] {
        if case .mapping = node.value {
            reader.expectMapping(node, "words", names: Language.allCases.map(\.rawValue))
            var words: [Language: [String]] = [:]
            for language in Language.allCases {
                words[language] = node[language.rawValue].map { list($0) }
            }
            return words
        }
        let words = list(node)
        return Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, words) })
    }

    private mutating func list(_ node: Node) -> [String] {
        let words = reader.texts(node, "words")
        for text in words where text.split(separator: "{value}", omittingEmptySubsequences: false).count > 2 {
            reader.error(
                "PhraseHole",
                "\"\(text)\" has {value} more than once",
                at: node.range,
                hint: "{value} is the place of the number; leave it out where the number stands before the words"
            )
        }
        return words
    }
}
