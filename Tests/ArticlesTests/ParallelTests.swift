import Articles
import Testing

@Suite("Rendering at the same time")
struct ParallelTests {
    @Test("many articles rendered at the same time come out as they do alone")
    func parallel() async throws {
        let texts = (0..<200).map {
            "~~xoá \($0)~~ www.a\($0).vn m\($0)@n.vn *b* **c** [d](e.md)\n\n|a|b|\n|-|-|\n|~~\($0)~~|2|\n"
        }
        let alone = try texts.map { try html($0) }
        let together = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for (index, text) in texts.enumerated() {
                group.addTask { (index, try html(text)) }
            }
            return try await group.reduce(into: [String](repeating: "", count: texts.count)) { $0[$1.0] = $1.1 }
        }
        #expect(together == alone)
    }
}
