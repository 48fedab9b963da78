/// Phrases as keys of words, found by their first word.
struct PhraseSet: Sendable {
    private let byFirst: [String: [[String]]]

    init(_ phrases: [[String]]) {
        byFirst = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[0] }
    }

    /// The phrases that begin with a word.
    func beginning(with key: String) -> [[String]] { byFirst[key] ?? [] }
}
