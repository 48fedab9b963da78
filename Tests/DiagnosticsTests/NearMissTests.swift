import Diagnostics
import Testing

@Suite("A slip of the hand is met with the name that was meant")
struct NearMissTests {
    private let indicators = ["clubs", "members", "older-members", "fund", "women"]

    @Test(
        "one edit is near: a letter left out, added, changed, or swapped with its neighbour",
        arguments: [("club", "clubs"), ("clubbs", "clubs"), ("clabs", "clubs"), ("culbs", "clubs"), ("fnud", "fund")]
    )
    func oneEdit(word: String, meant: String) {
        #expect(NearMiss.nearest(to: word, among: indicators) == meant)
    }

    @Test("case does not count")
    func letterCase() {
        #expect(NearMiss.nearest(to: "MEMBERS", among: indicators) == "members")
        #expect(NearMiss.nearest(to: "đắk lắk", among: ["Đắk Lắk"]) == "Đắk Lắk")
    }

    @Test("a missing tone mark is one edit, however the letter is encoded")
    func toneMarks() {
        #expect(NearMiss.nearest(to: "Đăk Lắk", among: ["Đắk Lắk"]) == "Đắk Lắk")
        #expect(NearMiss.nearest(to: "Đa\u{306}k La\u{306}\u{301}k", among: ["Đắk Lắk"]) == "Đắk Lắk")
    }

    @Test("a word allows one edit for every three of its letters")
    func limits() {
        // Five letters allow one edit, six allow two.
        #expect(NearMiss.nearest(to: "abcde", among: ["abXYe"]) == nil)
        #expect(NearMiss.nearest(to: "abcdef", among: ["abXYef"]) == "abXYef")
        #expect(NearMiss.nearest(to: "abcdef", among: ["aXYZef"]) == nil)
        #expect(NearMiss.nearest(to: "a", among: ["b"]) == "b")
        #expect(NearMiss.nearest(to: "a", among: ["bc"]) == nil)
    }

    @Test("the nearest wins, and of equally near ones the first")
    func nearest() {
        #expect(NearMiss.nearest(to: "abcdef", among: ["abcdXY", "abcdeX"]) == "abcdeX")
        #expect(NearMiss.nearest(to: "abcdef", among: ["abcdeY", "abcdeX"]) == "abcdeY")
        #expect(NearMiss.nearest(to: "clubs", among: []) == nil)
    }

    @Test("the hint is the name that was meant, else all names when they are few, else nothing")
    func hints() {
        #expect(NearMiss.hint(for: "menbers", among: indicators) == "did you mean \"members\"?")
        #expect(
            NearMiss.hint(for: "xyz", among: indicators) == "known here: clubs, fund, members, older-members, women"
        )
        #expect(NearMiss.hint(for: "xyz", among: []) == nil)
        let many = (100..<113).map { "name\($0)" }
        #expect(NearMiss.hint(for: "xyz", among: many) == nil)
        #expect(NearMiss.hint(for: "xyz", among: Array(many.dropLast()))?.hasPrefix("known here: name100, ") == true)
    }
}
