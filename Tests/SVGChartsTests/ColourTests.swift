import Testing

@testable import SVGCharts

@Suite("Colours can be told apart in both schemes")
struct ColourTests {
    /// The relative luminance of a colour (WCAG 2.2), with the curve of sRGB approached by a power of 2.2.
    private func luminance(_ colour: String) throws -> Double {
        let value = try #require(Int(colour.dropFirst(), radix: 16))
        let channels = [16, 8, 0].map { Double((value >> $0) & 255) / 255 }
        let linear = channels.map { channel in
            // x^2.2 = x² · x^0.2, and x^0.2 by Newton's method: no mathematics library is needed.
            var root = 1.0
            for _ in 0..<60 { root -= (root * root * root * root * root - channel) / (5 * root * root * root * root) }
            return channel * channel * root
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func contrast(_ one: String, _ other: String) throws -> Double {
        let both = [try luminance(one), try luminance(other)].sorted()
        return (both[1] + 0.05) / (both[0] + 0.05)
    }

    @Test("text stands out from paper by 4.5 : 1", arguments: [Colour.ink, .muted])
    func text(colour: Colour) throws {
        #expect(try contrast(colour.light, Colour.paper.light) >= 4.5)
        #expect(try contrast(colour.dark, Colour.paper.dark) >= 4.5)
    }

    @Test(
        "marks stand out from paper by 3 : 1",
        arguments: Colour.allCases.filter { ![.paper, .grid, .track, .shade1, .shade2, .shade3].contains($0) }
    )
    func marks(colour: Colour) throws {
        #expect(try contrast(colour.light, Colour.paper.light) >= 3)
        #expect(try contrast(colour.dark, Colour.paper.dark) >= 3)
    }

    @Test("text stands out from its cell by 4.5 : 1", arguments: 0..<5)
    func cells(shade: Int) throws {
        let fill = try #require(Role.shade(shade).fill)
        let text = try #require(ShadedCells.Look.shade(shade).textRole.fill)
        #expect(try contrast(text.light, fill.light) >= 4.5)
        #expect(try contrast(text.dark, fill.dark) >= 4.5)
    }

    @Test("a shade is told from the next in grey print, and the lightest have an edge that is seen")
    func shades() throws {
        let shades: [Colour] = [.shade1, .shade2, .shade3, .shade4, .shade5]
        for (one, next) in zip(shades, shades.dropFirst()) {
            #expect(try contrast(one.light, next.light) >= 1.3, "\(one)")
            #expect(try contrast(one.dark, next.dark) >= 1.3, "\(one)")
        }
        #expect(try contrast(Colour.soft.light, Colour.paper.light) >= 3)
        #expect(try contrast(Colour.soft.dark, Colour.paper.dark) >= 3)
    }

    @Test("a highlighted bar is told from the others in grey print")
    func highlighted() throws {
        #expect(try contrast(Colour.accent.light, Colour.soft.light) >= 2)
        #expect(try contrast(Colour.accent.dark, Colour.soft.dark) >= 1.8)
    }

    @Test("the style sheet has a rule for every class and a value for every colour in both schemes")
    func styleSheet() throws {
        try expectSnapshot(ChartStyleSheet.css, file: "charts.css")
        let css = ChartStyleSheet.css
        for role in Role.all { #expect(css.contains("\n.\(role.className) { ")) }
        for colour in Colour.allCases {
            #expect(css.contains("\(colour.property): \(colour.light);"))
            #expect(css.contains("\(colour.property): \(colour.dark);"))
        }
        #expect(Set(Role.all.map(\.className)).count == Role.all.count)
    }
}
