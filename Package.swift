// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// Debian puts the archives of libcmark-gfm in the folder of the machine's architecture. With them the program holds the
/// Markdown engine itself and runs where the -dev packages are missing; without them pkg-config names the shared library.
let archives = ["x86_64-linux-gnu", "aarch64-linux-gnu"]
    .map { "/usr/lib/\($0)/" }
    .map { [$0 + "libcmark-gfm-extensions.a", $0 + "libcmark-gfm.a"] }
    .first { $0.allSatisfy(FileManager.default.fileExists(atPath:)) }

let cmarkLinking: [LinkerSetting] = archives.map { [.unsafeFlags($0)] } ?? []

let package = Package(
    name: "tiendo",
    products: [
        .executable(name: "tiendo", targets: ["tiendo"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Modules point down this list only.
        .executableTarget(
            name: "tiendo",
            dependencies: [
                "SiteGenerator", "Statistics", "ClubData", "Quantities", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .target(
            name: "SiteGenerator",
            dependencies: [
                "Articles", "RasterPictures", "PictureScaling", "SVGCharts", "Statistics", "ClubData", "Templates",
                "StructuredText", "Localization", "Quantities", "Markup", "Diagnostics",
            ]
        ),
        .target(
            name: "Articles",
            dependencies: ["CMarkGFM", "StructuredText", "Localization", "Quantities", "Markup", "Diagnostics"],
            linkerSettings: cmarkLinking
        ),
        .target(name: "RasterPictures", dependencies: ["CLibRSVG", "NotoSans"]),
        .target(name: "SVGCharts", dependencies: ["Markup"]),
        .target(
            name: "Statistics",
            dependencies: ["ClubData", "StructuredText", "Localization", "Quantities", "Diagnostics"]
        ),
        .target(
            name: "ClubData",
            dependencies: ["StructuredText", "Localization", "Quantities", "Diagnostics"]
        ),
        .target(name: "Templates", dependencies: ["Markup", "Diagnostics"]),
        .target(name: "StructuredText", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
        .target(name: "Localization", dependencies: ["Quantities"]),
        .target(name: "PictureScaling", dependencies: ["CGdkPixbuf"]),
        .systemLibrary(
            name: "CGdkPixbuf",
            pkgConfig: "gdk-pixbuf-2.0",
            providers: [.apt(["libgdk-pixbuf-2.0-dev"])]
        ),
        .target(name: "Quantities"),
        .target(name: "Markup"),
        .target(name: "Diagnostics"),
        // The font that pictures are drawn with, as bytes inside of the program.
        .target(
            name: "NotoSans",
            exclude: ["Fonts"],
            cSettings: [.headerSearchPath("Fonts")]
        ),
        .systemLibrary(name: "CLibRSVG", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
        archives == nil
            ? .systemLibrary(
                name: "CMarkGFM",
                pkgConfig: "libcmark-gfm",
                providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
            )
            : .systemLibrary(
                name: "CMarkGFM",
                providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
            ),

        // Times reading and computing alone; see Benchmarks/README.md.
        .executableTarget(
            name: "FiguresBenchmark",
            dependencies: ["Statistics", "ClubData", "Quantities", "Diagnostics"],
            path: "Benchmarks/figures"
        ),
        // Charts a second; see Benchmarks/README.md.
        .executableTarget(
            name: "ChartsBenchmark",
            dependencies: ["SVGCharts"],
            path: "Benchmarks/charts",
            exclude: ["charts.json", "compare.py", "requirements.txt"]
        ),
        // Times prose alone, beside the Markdown engine; see Benchmarks/README.md.
        .executableTarget(
            name: "ArticlesBenchmark",
            dependencies: ["Articles", "CMarkGFM", "Markup", "Diagnostics"],
            path: "Benchmarks/articles"
        ),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"]),
        .testTarget(
            name: "LocalizationTests",
            dependencies: ["Localization", "Quantities"],
            exclude: ["Conformance"]
        ),
        .testTarget(
            name: "StructuredTextTests",
            dependencies: ["StructuredText", "Diagnostics"],
            exclude: ["Conformance"]
        ),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Markup", "Diagnostics"]),
        .testTarget(
            name: "ClubDataTests",
            dependencies: ["ClubData", "StructuredText", "Quantities", "Diagnostics"],
            exclude: ["Conformance"]
        ),
        // What tries to recover what a site withholds.
        .target(name: "DisclosureAttack", path: "Tests/DisclosureAttack"),
        .testTarget(
            name: "StatisticsTests",
            dependencies: [
                "DisclosureAttack", "Statistics", "ClubData", "StructuredText", "Localization", "Quantities",
                "Diagnostics",
            ]
        ),
        .testTarget(name: "RasterPicturesTests", dependencies: ["RasterPictures", "CLibRSVG"]),
        .testTarget(
            name: "SVGChartsTests",
            dependencies: ["SVGCharts", "Markup"],
            exclude: ["Snapshots"]
        ),
        .testTarget(
            name: "ArticlesTests",
            dependencies: ["Articles", "Localization", "Quantities", "Markup", "Diagnostics"],
            exclude: ["Conformance"]
        ),
        .testTarget(name: "PictureScalingTests", dependencies: ["PictureScaling"]),
        // What the tests of the output folder start and kill.
        .executableTarget(
            name: "OutputTrial",
            dependencies: ["SiteGenerator", "Diagnostics"],
            path: "Tests/OutputTrial"
        ),
        .testTarget(
            name: "SiteGeneratorTests",
            dependencies: [
                "SiteGenerator", "RasterPictures", "PictureScaling", "SVGCharts", "OutputTrial", "DisclosureAttack",
                "Statistics", "ClubData", "Quantities", "Diagnostics",
            ]
        ),
        .testTarget(name: "CommandTests", dependencies: ["tiendo", "RasterPictures"], exclude: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6]
)
