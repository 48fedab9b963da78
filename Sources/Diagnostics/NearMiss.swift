/// Finds the name that was meant, for "did you mean".
public enum NearMiss {
    /// The candidate nearest to a word, or nil where none is near enough to be a slip of the hand.
    ///
    /// Near means at most one edit for every three characters of the word, and at least one edit is always allowed. An
    /// edit is an insertion, a deletion, a substitution or a swap of neighbours (the optimal string alignment distance,
    /// Damerau 1964). Case does not count. Of equally near candidates the first in order wins.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(word.lowercased())
        let limit = max(1, target.count / 3)
        var best: (name: String, distance: Int)?
        for name in candidates {
            let characters = Array(name.lowercased())
            guard abs(characters.count - target.count) <= limit else { continue }
            let distance = distance(target, characters)
            if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
        }
        return best?.name
    }

    /// A hint in words: the nearest name, else all of them when they are few, else nil.
    public static func hint(for word: String, among candidates: [String]) -> String? {
        if let name = nearest(to: word, among: candidates) { return "did you mean \"\(name)\"?" }
        guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
        return "known here: " + candidates.sorted().joined(separator: ", ")
    }

    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                row[j] = min(last[j] + 1, row[j - 1] + 1, substitution)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
