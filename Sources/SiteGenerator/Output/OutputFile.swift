/// A file that the site consists of: where it stands in the output folder, and its bytes.
public struct OutputFile: Sendable, Hashable {
    /// The path in the output folder, relative, with forward slashes: `tin-tuc/x/index.html`.
    ///
    /// A path has 1 to 64 components and at most 1.024 bytes; a component has 1 to 255 bytes, is neither `.` nor `..`
    /// and holds no backslash and no control character. `.tiendo` and `.tiendo-tmp`, however they are capitalised, are
    /// kept for the folder's own use.
    public let path: String

    /// The content of the file, to the byte. It may be empty.
    public let bytes: [UInt8]

    /// Pairs a path with the bytes that shall stand there.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
