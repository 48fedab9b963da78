import Localization

/// Gives every heading of an article an id of its own.
struct AnchorNames {
    private var taken: Set<String> = []
    /// How often a slug was asked for, so that the thousandth heading of one name costs no more than the second.
    private var counts: [String: Int] = [:]

    /// The slug of a heading, with `-2`, `-3`, … where an earlier heading has it.
    mutating func name(for heading: String) -> String {
        let slug = Slug.make(heading)
        var count = counts[slug, default: 0] + 1
        while !taken.insert(count == 1 ? slug : "\(slug)-\(count)").inserted { count += 1 }
        counts[slug] = count
        return count == 1 ? slug : "\(slug)-\(count)"
    }
}
