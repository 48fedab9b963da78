/// A path that may stand in the output folder: relative, inside the folder, and the same on every file system.
///
/// Paths are compared by their bytes. Not by `String`'s rules, for which two spellings of one accented letter are equal
/// while a file system keeps two files; and split by their bytes, since a slash and an accent after it are one
/// `Character`. What lies in one folder lies side by side in this order.
struct OutputPath: Sendable, Comparable {
    /// The most bytes of a whole path.
    static let longestPath = 1024

    /// The most bytes of a component: what Linux file systems take.
    static let longestComponent = 255

    /// The most components. Each stands for a folder that is open while its files are looked at.
    static let deepest = 64

    let text: String

    /// Takes a path, or tells in words why it cannot be one.
    init(_ text: String) throws(Fault) {
        let bytes = text.utf8
        guard bytes.count <= Self.longestPath else { throw Fault("it is longer than \(Self.longestPath) bytes") }
        guard bytes.first != UInt8(ascii: "/") else { throw Fault("it is absolute") }
        guard !bytes.contains(UInt8(ascii: "\\")) else { throw Fault("it has a backslash") }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw Fault("it has a control character") }
        let components = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard components.count <= Self.deepest else { throw Fault("it is deeper than \(Self.deepest) folders") }
        for component in components {
            guard !component.isEmpty else { throw Fault("it has an empty component") }
            guard !component.elementsEqual(".".utf8), !component.elementsEqual("..".utf8) else {
                throw Fault("it has the component \"\(Substring(component))\"")
            }
            guard component.count <= Self.longestComponent else {
                throw Fault("a component is longer than \(Self.longestComponent) bytes")
            }
        }
        if let first = components.first, first.first == UInt8(ascii: ".") {
            guard !OutputRecord.reservedNames.contains(Substring(first).lowercased()) else {
                throw Fault("tiendo keeps that name for its own use")
            }
        }
        self.text = text
    }

    /// Takes a path that is known to be one, such as the folder of another.
    private init(known text: String) {
        self.text = text
    }

    /// Why a text cannot be a path, to follow "…cannot be a path of the site: ".
    struct Fault: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    /// The name in its folder.
    var name: Substring {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text[...] }
        return text[text.utf8.index(after: slash)...]
    }

    /// The folders it lies in, the outermost first; none for a file at the top.
    var folders: [OutputPath] {
        text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { OutputPath(known: String(text[..<$0])) }
    }

    /// Whether it lies in a folder, at any depth.
    func lies(in folder: OutputPath) -> Bool {
        let (path, prefix) = (text.utf8, folder.text.utf8)
        return path.count > prefix.count && path.starts(with: prefix)
            && path[path.index(path.startIndex, offsetBy: prefix.count)] == UInt8(ascii: "/")
    }

    static func == (a: OutputPath, b: OutputPath) -> Bool {
        a.text.utf8.elementsEqual(b.text.utf8)
    }

    static func < (a: OutputPath, b: OutputPath) -> Bool {
        a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
}
