import Articles

/// Looks whether a sentence speaks of a single one of the things that indicators count: "câu lạc bộ thôn 11", "this club".
struct SingleThing {
    private let sentence: SentenceReading
    private let scan: ClaimScan
    private let places: [AreaMention]

    init(_ sentence: SentenceReading, _ scan: ClaimScan, _ places: [AreaMention]) {
        (self.sentence, self.scan, self.places) = (sentence, scan, places)
    }

    /// Whether the sentences after it may still speak of that one. "Each club" and "a club on average" are none.
    var isStory: Bool {
        isNamed(in: sentence.words.indices, byWordBefore: !sentence.holds(scan.words.parts, in: sentence.words.indices))
    }

    /// Whether it does within a range.
    func isNamed(in range: Range<Int>, byWordBefore: Bool = true) -> Bool {
        range.contains { index in
            guard let key = sentence.key(index) else { return false }
            return scan.vocabulary.things.beginning(with: key).contains { thing in
                index + thing.count <= range.upperBound && sentence.matches(thing, at: index)
                    && isSingle(index, end: index + thing.count, range, byWordBefore)
            }
        }
    }

    private func isSingle(_ start: Int, end: Int, _ range: Range<Int>, _ byWordBefore: Bool) -> Bool {
        if byWordBefore, sentence.key(start - 1).map(scan.words.single.contains) ?? false { return true }
        if sentence.key(end).map(scan.words.singleAfter.contains) ?? false { return true }
        guard end < range.upperBound, sentence.words[end].kind == .word, sentence.words[end].isCapitalised else {
            return false
        }
        // "Câu lạc bộ Hoa Sen" is one; "câu lạc bộ Liên thế hệ" and "câu lạc bộ Đắk Lắk" are not.
        return !scan.words.offices.contains(sentence.words[end].key)
            && !places.contains { $0.words.contains(end) && $0.area != nil }
    }
}
