/// The different texts of a column, each kept once and numbered in the order in which it first stands.
struct TextPool {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)
    private var last = 0

    /// How many texts there are.
    var count: Int { ends.count }

    /// The number of a text.
    mutating func index(of text: Bytes) -> Int {
        // Tables are mostly sorted by something: the text above is the likeliest.
        if !ends.isEmpty, equals(text, last) { return last }
        var slot = Self.hash(text) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if equals(text, index) {
                last = index
                return index
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(ends.count)
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        last = ends.count - 1
        if ends.count * 2 > slots.count { grow() }
        return last
    }

    private func range(_ index: Int) -> Range<Int> {
        (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    private func equals(_ text: Bytes, _ index: Int) -> Bool {
        let range = range(index)
        guard range.count == text.count else { return false }
        return bytes.withUnsafeBufferPointer { kept in
            for offset in text.indices where kept[range.lowerBound + offset] != text[offset] { return false }
            return true
        }
    }

    /// Seeded anew in every process, so that no file can be written to make it slow; the numbers do not depend on it.
    private static func hash(_ text: Bytes) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(text))
        return hasher.finalize()
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        bytes.withUnsafeBufferPointer { kept in
            for index in ends.indices {
                var slot = Self.hash(kept.part(range(index))) & (slots.count - 1)
                while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Int32(index)
            }
        }
    }

    /// The texts, and by what number each is to be replaced where two are the same for a reader: `é` in one character
    /// or in two. The first one's spelling is kept. The second part is nil where there is nothing to replace.
    func finish() -> (texts: [String], renumbering: [Int]?) {
        let all = ends.indices.map { String(decoding: bytes[range($0)], as: UTF8.self) }
        guard bytes.contains(where: { $0 >= 0x80 }) else { return (all, nil) }
        var numbers: [String: Int] = [:]
        numbers.reserveCapacity(all.count)
        var texts: [String] = []
        let renumbering = all.map { text in
            if let number = numbers[text] { return number }
            numbers[text] = texts.count
            texts.append(text)
            return texts.count - 1
        }
        return texts.count == all.count ? (all, nil) : (texts, renumbering)
    }
}
