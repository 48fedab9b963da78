import Foundation
import SVGCharts
import Testing

/// Compares a text, byte for byte, with the file of that name that was looked at and committed.
///
/// With `TIENDO_RECORD=1` in the environment the file is written anew, and the test fails, so that nobody takes a
/// recording for a passing run.
func expectSnapshot(_ drawn: String, file name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["TIENDO_RECORD"] == "1" {
        try drawn.write(to: file, atomically: true, encoding: .utf8)
        Issue.record(
            "recorded \(name); look at it, then run again without TIENDO_RECORD",
            sourceLocation: sourceLocation
        )
        return
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    guard drawn != committed else { return }
    let same = zip(drawn, committed).prefix { $0 == $1 }.count
    let excerpts = [committed, drawn].map { $0.dropFirst(max(0, same - 20)).prefix(80) }
    Issue.record("\(name): “\(excerpts[0])” has become “\(excerpts[1])”", sourceLocation: sourceLocation)
}

/// Compares a picture with the committed one.
func expectSnapshot(_ picture: Picture, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try expectSnapshot(picture.markup.text + "\n", file: "\(name).svg", sourceLocation: sourceLocation)
}

/// Compares a chart's pictures for a phone, for a desktop and at the greatest width with the committed ones.
func expectSnapshots(_ chart: some Chart, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for width in [328, 720, 1_200] {
        try expectSnapshot(chart.picture(width: width), "\(name)-\(width)", sourceLocation: sourceLocation)
    }
}
