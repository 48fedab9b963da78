import Diagnostics

extension Diagnostic {
    /// A name stands twice in one object of JSON or one group of YAML.
    static func duplicateName(
        _ name: String,
        at range: Range<Int>,
        first: Range<Int>,
        in file: SourceFile
    ) -> Diagnostic {
        .error(
            "DuplicateName",
            "\"\(name)\" is given twice",
            at: file.location(of: range),
            hint: "keep one of the two",
            notes: [.init("first given here", at: file.location(of: first))]
        )
    }
}
