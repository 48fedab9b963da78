/// Something in the output folder that tiendo did not write, in a place that the site needs.
struct ForeignFile: Sendable {
    /// Where it stands, relative to the output folder.
    let path: String

    /// What it is.
    let kind: FileKind

    /// The planned file that cannot be written for it.
    let planned: OutputPath

    /// What is wrong, in a line.
    func words(in folder: String) -> String {
        let what =
            switch kind {
            case .file: "is a file that tiendo did not write"
            case .folder: "is a folder that tiendo did not make"
            case .link: "is a link, through which tiendo does not write"
            case .special: "is neither a file nor a folder"
            }
        return path == planned.text
            ? "\(folder)/\(path) \(what), and a file of the site belongs there"
            : "\(folder)/\(path) \(what), and it is in the way of \(folder)/\(planned.text)"
    }
}
