import Diagnostics
import Markup

/// Style sheets, fonts, icons: the files below `templates/assets/`, published under a folder named after their bytes.
///
/// The folder's name changes when any of them does, so they may be kept by browsers for good.
struct Assets: Sendable {
    /// The files to publish.
    let files: [OutputFile]
    /// The folder, from the site's root: `assets/3f9a0c1d2e/`.
    let folder: String
    /// The style sheet of embeds, which stands inside each of them.
    let embedStyle: String

    private static let root = "templates/assets/"

    /// Collects the assets; one that the pages need and that is missing is an error.
    static func read(_ project: ProjectFolder) -> Checked<Assets> {
        let sources = project.paths(below: "templates/assets").compactMap(project.file)
        var print = Fingerprint()
        for source in sources {
            print.add(Array(source.path.utf8))
            print.add(source.bytes)
        }
        let folder = "assets/\(print.text)/"
        let files = sources.filter { $0.path != root + "embed.css" }.map { source in
            OutputFile(path: folder + source.path.dropFirst(root.count), bytes: source.bytes)
        }
        let embed = project.file(root + "embed.css")
        let diagnostics = ["style.css", "embed.css", "icon.svg", "search.js"].filter { project.file(root + $0) == nil }
            .map { name in
                Diagnostic.error(
                    "MissingFile",
                    "there is no \(root)\(name)",
                    at: .file(root + name),
                    hint: "take it from the templates that come with tiendo"
                )
            }
        return Checked(
            Assets(files: files, folder: folder, embedStyle: embed.map { $0.text(0..<$0.bytes.count) } ?? ""),
            diagnostics
        )
    }
}

/// A short name for bytes, the same for the same bytes: FNV-1a of 64 bits (RFC 9923), as ten hexadecimal digits.
///
/// It names files for caches and is no protection against someone who wants two files to share a name.
struct Fingerprint: Sendable {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            state ^= UInt64(byte)
            state &*= 0x0000_0100_0000_01B3
        }
    }

    var text: String {
        let digits = String(state, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
    }

    static func of(_ bytes: some Sequence<UInt8>) -> String {
        var print = Fingerprint()
        print.add(bytes)
        return print.text
    }
}
