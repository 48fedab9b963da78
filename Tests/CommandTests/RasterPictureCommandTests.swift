import Foundation
import RasterPictures
import Testing

@Suite("The pictures that the program draws")
struct RasterPictureCommandTests {
    @Test("are the same bytes whatever home, language, time zone and fonts the machine has")
    func sameOnEveryMachine() throws {
        let folder = NSTemporaryDirectory() + "tiendo-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let elsewhere = try Program.run(
            ["build", Program.repository, "--output", folder + "/elsewhere"],
            environment: [
                "HOME": folder + "/nobody", "XDG_DATA_HOME": folder, "XDG_CACHE_HOME": folder,
                "FONTCONFIG_FILE": folder + "/none.conf", "FONTCONFIG_PATH": folder, "LANG": "ja_JP.UTF-8",
                "LC_ALL": "C", "TZ": "Asia/Tokyo",
            ]
        )
        #expect(elsewhere.status == 0, "\(elsewhere.errors)")
        #expect(elsewhere.errors == "")
        let charts = try FileManager.default.subpathsOfDirectory(atPath: folder + "/elsewhere")
            .filter { $0.hasSuffix("/chart.png") }
        #expect(charts.count > 20)
        for path in charts {
            let png = FileManager.default.contents(atPath: "\(folder)/elsewhere/\(path)")
            let svg = FileManager.default.contents(
                atPath: "\(folder)/elsewhere/\(path.replacingOccurrences(of: ".png", with: ".svg"))"
            )
            // The tests run in the environment of whoever started them.
            #expect(try png.map(Array.init) == Rasterizer.png(svg: Array(try #require(svg)), scale: 2), "\(path)")
        }
    }
}
