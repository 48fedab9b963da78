/// Divides a length in proportion to amounts, but leaves no part too short to be seen.
struct PartLengths: Sendable, Hashable {
    /// The length of each part; together they are the whole.
    let pixels: [Double]

    /// The pixels that every part has at least, as long as there is room for that.
    static let shortest = 2.0

    /// - Parameters:
    ///   - amounts: Positive amounts.
    ///   - room: The pixels to divide.
    init(of amounts: [Double], room: Double) {
        let shortest = min(Self.shortest, room / Double(max(1, amounts.count)))
        // Divided by the greatest before they are added up, so that no sum is too large for a number.
        let greatest = amounts.max() ?? 1
        let shares = amounts.map { $0 / greatest }
        // Lengthening some parts shortens the others, which may make further ones too short.
        var short = Set<Int>()
        while true {
            let rest = room - shortest * Double(short.count)
            let sum = shares.indices.filter { !short.contains($0) }.reduce(0) { $0 + shares[$1] }
            let found = shares.indices.filter { !short.contains($0) && shares[$0] / sum * rest < shortest }
            if found.isEmpty {
                pixels = shares.indices.map { short.contains($0) ? shortest : shares[$0] / sum * rest }
                return
            }
            short.formUnion(found)
        }
    }
}
