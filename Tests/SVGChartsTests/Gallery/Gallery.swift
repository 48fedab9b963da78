import Foundation
import SVGCharts

/// The examples of the documentation: each call once as source, for the page, and once run, for its picture.
struct Gallery {
    static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

    /// The page; what stands in it between `<!-- example: NAME -->` and `<!-- end -->` is written here.
    static let page = root.appending(path: "docs/charts.md")
    static let pictures = root.appending(path: "docs/charts")

    private static let opening = "<!-- example: "
    private static let closing = "<!-- end -->"

    /// The examples in the order of the page, by the names of their pictures.
    let examples: [(name: String, chart: any Chart, width: Int)]

    /// The page with every example written anew, and the names of the examples that it shows.
    func page(from text: String) throws -> (text: String, shown: [String]) {
        var lines: [Substring] = []
        var shown: [String] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(Self.opening) {
                let name = String(line.dropFirst(Self.opening.count).prefix { $0 != " " })
                shown.append(name)
                isInside = true
                lines.append(line)
                lines += try example(name).split(separator: "\n", omittingEmptySubsequences: false)
            } else if line == Self.closing {
                isInside = false
            }
            if !isInside { lines.append(line) }
        }
        return (lines.joined(separator: "\n"), shown)
    }

    /// The picture's file: with its title, source and date on it.
    func picture(of chart: any Chart, width: Int) -> Picture {
        chart.picture(width: width, form: .standalone(caption: Examples.caption))
    }

    /// The picture, the call and the size; for what is no chart, its source alone.
    private func example(_ name: String) throws -> String {
        let source = "\n```swift\n\(try Self.source(of: name))\n```\n"
        guard let (_, chart, width) = examples.first(where: { $0.name == name }) else { return source }
        let picture = picture(of: chart, width: width)
        let size = (Double(picture.markup.bytes.count) / 100).rounded() / 10
        return """

            ![\(chart.text.title). \(chart.text.description)](charts/\(name).svg)
            \(source)
            \(picture.width) × \(picture.height) px, \(size) KB.

            """
    }

    /// What stands in the file of examples between `// example: NAME` and `// end`, moved to the left edge.
    private static func source(of name: String) throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Examples.swift")
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let isMark = { (line: Substring, mark: String) in line.drop { $0 == " " } == mark }
        guard let start = lines.firstIndex(where: { isMark($0, "// example: \(name)") }),
            let end = lines[start...].firstIndex(where: { isMark($0, "// end") })
        else { throw MissingExample(name: name) }
        let source = lines[(start + 1)..<end]
        let indent = source.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return source.map { $0.dropFirst(indent) }.joined(separator: "\n")
    }

    /// A name in the page that no example has.
    struct MissingExample: Error, CustomStringConvertible {
        let name: String
        var description: String { "no example is named “\(name)”" }
    }
}
