import Templates
import Testing

@Suite("Objects")
struct TemplateObjectTests {
    @Test("names keep the order in which they were first set")
    func order() {
        var object: TemplateObject = ["b": "1", "a": "2"]
        object["c"] = "3"
        object["b"] = "4"
        #expect(object.names == ["b", "a", "c"])
        #expect(object["b"] == "4")
    }

    @Test("a name without a value is there, one that was taken out is not")
    func absence() {
        var object: TemplateObject = ["a": .absent, "b": "1", "c": "2"]
        #expect(object["a"] == .absent)
        object["b"] = nil
        object["x"] = nil
        #expect(object["b"] == nil)
        #expect(object.names == ["a", "c"])
    }

    @Test("merging takes the other's values where both have a name")
    func merging() {
        let site: TemplateObject = ["title": "Site", "lang": "vi"]
        #expect(site.merging(["title": "Page", "lead": "A"]) == ["title": "Page", "lang": "vi", "lead": "A"])
        #expect(site.merging([:]) == site)
    }

    @Test("many names are found as few are")
    func manyNames() {
        var object = TemplateObject((0..<100).map { ("name\($0)", .text("\($0)")) })
        object["name50"] = nil
        object["name7"] = "seven"
        #expect(object["name50"] == nil)
        #expect(object["name51"] == "51")
        #expect(object["name7"] == "seven")
        #expect(object["name99"] == "99")
        #expect(object["name100"] == nil)
        for number in 10..<100 { object["name\(number)"] = nil }
        #expect(object.names == (0..<10).map { "name\($0)" })
        #expect(object["name9"] == "9")
        #expect(object["name10"] == nil)
    }

    @Test("values can be written as literals, and optional ones as values that may be absent")
    func literals() {
        let title: String? = nil
        let object: TemplateObject = ["a": ["x", true, ["b": "\(1 + 1)"]], "t": TemplateValue(title)]
        #expect(object["a"] == .list([.text("x"), .boolean(true), .object(["b": .text("2")])]))
        #expect(object["t"] == .absent)
        #expect(TemplateValue("x" as String?) == .text("x"))
    }
}
