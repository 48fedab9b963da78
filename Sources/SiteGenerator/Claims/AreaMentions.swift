import Articles
import ClubData
import Localization
import Quantities

/// The names of areas as prose writes them.
struct AreaVocabulary: Sendable {
    /// By the first word of a name: the whole name and the areas that bear it, longer names first.
    let names: [String: [(keys: [String], areas: [Int], isCommon: Bool)]]
    let dataset: Dataset

    init(_ dataset: Dataset) {
        self.dataset = dataset
        var areas: [[String]: (areas: [Int], isCommon: Bool)] = [:]
        var order: [[String]] = []
        for (index, area) in dataset.areas.areas.enumerated() {
            for name in [area.name] + [area.englishName].compactMap({ $0 }) + area.aliases {
                let keys = ProseWord.keys(of: name)
                guard !keys.isEmpty else { continue }
                if areas[keys] == nil { order.append(keys) }
                // "Cả nước" is written with a small letter.
                var entry = areas[keys] ?? ([], area.level == 0)
                if !entry.areas.contains(index) { entry.areas.append(index) }
                areas[keys] = entry
            }
        }
        var names: [String: [(keys: [String], areas: [Int], isCommon: Bool)]] = [:]
        for keys in order {
            guard let entry = areas[keys] else { continue }
            names[keys[0], default: []].append((keys, entry.areas, entry.isCommon))
        }
        self.names = names.mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
    }

    /// The area there on a day, of several with one name; else the first.
    func area(_ areas: [Int], on day: CalendarDate) -> Int? {
        areas.first { dataset.areas.areas[$0].isThere(on: day) } ?? areas.first
    }
}

/// A place that a sentence names.
struct AreaMention {
    /// The words that name it.
    let words: Range<Int>
    /// The area; nil for a place that is not among the areas, or for several.
    let area: Int?
}

/// Finds the places that a sentence names.
struct AreaFinder {
    let vocabulary: AreaVocabulary
    let words: ClaimWords
    /// Areas that "the province" may mean, the nearest first.
    let known: [Int]
    let day: CalendarDate

    /// The mentions, in order.
    func mentions(in sentence: SentenceReading) -> [AreaMention] {
        var mentions: [AreaMention] = []
        var index = sentence.words.startIndex
        while index < sentence.words.endIndex {
            let near = mentions.last(where: { $0.area != nil })?.area
            if let mention = named(sentence, index) ?? ofKind(sentence, index, near) ?? unknown(sentence, index) {
                mentions.append(mention)
                index = mention.words.upperBound
            } else {
                index += 1
            }
        }
        return mentions
    }

    private func named(_ sentence: SentenceReading, _ index: Int) -> AreaMention? {
        let word = sentence.words[index]
        if let link = word.link, link.hasPrefix("area:") {
            let end = sentence.words[index...].firstIndex { $0.link != link } ?? sentence.words.endIndex
            return AreaMention(
                words: index..<end,
                area: vocabulary.dataset.areas.index(of: String(link.dropFirst("area:".count)))
            )
        }
        guard word.kind == .word, let names = vocabulary.names[word.key] else { return nil }
        for name in names where sentence.matches(name.keys, at: index) {
            guard word.isCapitalised || name.isCommon else { continue }
            // "Hòa Thắng Lợi" is another place than "Hòa Thắng".
            let end = index + name.keys.count
            if !name.isCommon, isCapital(sentence, end), sentence.words[end].isCapitalised, !isKnown(sentence, end) {
                return AreaMention(words: index..<end + 1, area: nil)
            }
            return AreaMention(words: index..<end, area: vocabulary.area(name.areas, on: day))
        }
        return nil
    }

    private func isCapital(_ sentence: SentenceReading, _ index: Int) -> Bool {
        sentence.words.indices.contains(index) && sentence.words[index].kind == .word
            && sentence.words[index].isCapitalised
    }

    private func isKnown(_ sentence: SentenceReading, _ index: Int) -> Bool {
        let key = sentence.words[index].key
        return vocabulary.names[key] != nil || words.offices.contains(key)
    }

    /// "Huyện Ea Kar", "tỉnh" alone, "các huyện".
    private func ofKind(_ sentence: SentenceReading, _ index: Int, _ near: Int?) -> AreaMention? {
        guard let (keys, kind) = words.kinds.first(where: { sentence.matches($0.key, at: index) }) else { return nil }
        let end = index + keys.count
        if end < sentence.words.endIndex, let name = named(sentence, end) {
            return AreaMention(words: index..<name.words.upperBound, area: name.area)
        }
        if isCapital(sentence, end), !words.offices.contains(sentence.words[end].key) {
            let last =
                sentence.words[end...].firstIndex { !$0.isCapitalised || $0.kind != .word } ?? sentence.words.endIndex
            return AreaMention(words: index..<last, area: nil)
        }
        let before = sentence.key(index - 1)
        let isAny =
            before.map(words.anyOf.contains) ?? false
            || (sentence.words.indices.contains(index - 1) && sentence.words[index - 1].kind == .number)
        // "Cấp huyện" is a rank, no place.
        if before == FoldedName("cấp").key { return nil }
        if isAny { return AreaMention(words: index..<end, area: nil) }
        return AreaMention(words: index..<end, area: meant(kind, near))
    }

    /// What "the province" means: the nearest place of that kind, or the one that a nearer place lies in.
    private func meant(_ kind: String, _ near: Int?) -> Int? {
        let tree = vocabulary.dataset.areas
        for area in [near].compactMap({ $0 }) + known {
            if let found = ([area] + tree.ancestors(of: area)).first(where: { tree.areas[$0].kind == kind }) {
                return found
            }
        }
        return nil
    }

    /// Two capitalised words or more that are nothing known: a place elsewhere.
    private func unknown(_ sentence: SentenceReading, _ index: Int) -> AreaMention? {
        guard isCapital(sentence, index), !words.offices.contains(sentence.words[index].key) else { return nil }
        if let before = sentence.key(index - 1), words.offices.contains(before) { return nil }
        var end = index
        while isCapital(sentence, end), vocabulary.names[sentence.words[end].key] == nil || end == index { end += 1 }
        guard end - index >= 2 else { return nil }
        return AreaMention(words: index..<end, area: nil)
    }
}
