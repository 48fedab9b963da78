import SVGCharts
import SiteGenerator
import Testing

@Suite("The site's style sheets colour every part of a chart")
struct ChartColourTests {
    @Test(
        "each class that charts use has a colour, in the light and the dark scheme",
        arguments: ["style.css", "embed.css"]
    )
    func classes(_ name: String) throws {
        let file = try #require(try Repository.project().file("templates/assets/\(name)"))
        let sheet = String(decoding: file.bytes, as: UTF8.self)
        let lines = ChartStyleSheet.css.split(separator: "\n")
        let classes = lines.filter { $0.hasPrefix(".c-") }.compactMap { $0.split(separator: " ").first }
        #expect(classes.count > 40)
        for name in Set(classes) {
            let isNamed = ["\(name) {", "\(name),"].contains { sheet.contains($0) }
            #expect(isNamed, "\(name)")
        }
        // Every colour is set for both schemes, but for those that are set to the page's own.
        let shades = (1...5).map { "--c-shade\($0): #" }
        for shade in shades { #expect(sheet.ranges(of: shade).count == 2, "\(shade)") }
    }
}
