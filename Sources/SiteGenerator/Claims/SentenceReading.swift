import Articles
import Localization

/// A sentence with its clauses: where words and phrases stand in it.
struct SentenceReading {
    /// The words, with the indices they have in their passage.
    let words: ArraySlice<ProseWord>
    /// The clause of each word, from 0, by index from the sentence's start.
    private let clauses: [Int]

    private static let clauseSigns: Set<String> = [",", ":", "(", ")", "–", "—", "“", "”"]

    init(_ words: ArraySlice<ProseWord>, _ vocabulary: ClaimWords) {
        self.words = words
        var clauses: [Int] = []
        var clause = 0
        for index in words.indices {
            if words[index].kind == .sign, Self.clauseSigns.contains(words[index].text) { clause += 1 }
            if Self.holds(vocabulary.breaks, words, index) { clause += 1 }
            clauses.append(clause)
        }
        self.clauses = clauses
    }

    /// The clause of a word.
    func clause(_ index: Int) -> Int { clauses[min(max(index - words.startIndex, 0), clauses.count - 1)] }

    /// The words of a clause.
    func range(ofClause clause: Int) -> Range<Int> {
        guard let first = clauses.firstIndex(of: clause), let last = clauses.lastIndex(of: clause) else {
            return words.startIndex..<words.startIndex
        }
        return words.startIndex + first..<words.startIndex + last + 1
    }

    /// Whether these keys stand at an index, one after another.
    func matches(_ keys: [String], at index: Int) -> Bool { Self.matches(keys, words, index) }

    private static func matches(_ keys: [String], _ words: ArraySlice<ProseWord>, _ index: Int) -> Bool {
        guard index >= words.startIndex, index + keys.count <= words.endIndex else { return false }
        return keys.indices.allSatisfy { words[index + $0].kind != .figure && words[index + $0].key == keys[$0] }
    }

    /// Whether one of these phrases begins at an index.
    private static func holds(_ phrases: PhraseSet, _ words: ArraySlice<ProseWord>, _ index: Int) -> Bool {
        guard words[index].kind == .word else { return false }
        return phrases.beginning(with: words[index].key).contains { matches($0, words, index) }
    }

    /// Whether one of these phrases stands within a range.
    func holds(_ phrases: PhraseSet, in range: Range<Int>) -> Bool {
        range.contains { index in
            guard let key = key(index) else { return false }
            return phrases.beginning(with: key).contains {
                index + $0.count <= range.upperBound && matches($0, at: index)
            }
        }
    }

    /// Whether one of these words stands within a range.
    func holds(_ keys: Set<String>, in range: Range<Int>) -> Bool {
        range.clamped(to: words.startIndex..<words.endIndex).contains {
            words[$0].kind == .word && keys.contains(words[$0].key)
        }
    }

    /// The last place before an index, not before another one, where keys stand one after another.
    func last(_ keys: [String], in range: Range<Int>) -> Int? {
        range.last { $0 + keys.count <= range.upperBound && matches(keys, at: $0) }
    }

    /// The key at an index, nil outside the sentence and for anything but a word.
    func key(_ index: Int) -> String? {
        words.indices.contains(index) && words[index].kind == .word ? words[index].key : nil
    }
}
