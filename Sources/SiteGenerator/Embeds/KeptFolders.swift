import Diagnostics
import Localization
import Quantities
import Statistics

/// The frozen folders of the site that was published last.
struct KeptFolders: Sendable {
    /// The folders, those of each language by themselves.
    let folders: Set<String>
    private let files: [(path: FrozenPath, file: OutputFile)]

    /// Takes over each folder that has its page and may stay; what is left of others is made again, or goes.
    init(_ published: [OutputFile], mayStay: (FrozenPath) -> Bool) {
        let files = published.compactMap { file in FrozenPath(file.path).map { ($0, file) } }.filter { mayStay($0.0) }
        let folders = Set(files.filter { $0.0.file == "index.html" }.map(\.0.folder))
        self.folders = folders
        self.files = files.filter { folders.contains($0.0.folder) }.sorted { $0.1.path < $1.1.path }
            .map { (path: $0.0, file: $0.1) }
    }

    /// The files to publish again: as they are, but for the notes of corrections.
    func files(_ site: Site) -> Checked<[OutputFile]> {
        var diagnostics: [Diagnostic] = []
        var records: [String: FrozenRecord] = [:]
        for (path, file) in files where path.file == "data.json" {
            records[path.dataFolder] = FrozenRecord.read(file.bytes)
        }
        let kept = files.map { path, file -> OutputFile in
            guard path.file == "index.html", let edition = edition(path, site) else { return file }
            guard let record = records[path.dataFolder] else {
                diagnostics.append(Self.lost(file, "the data.json of its figures is missing or not as tiendo wrote it"))
                return file
            }
            let note = FrozenNote(edition: edition, site: site, path: path, record: record)
            guard let bytes = note.written(into: file.bytes) else {
                diagnostics.append(Self.lost(file, "the place for notes of corrections is not in it"))
                return file
            }
            return OutputFile(path: file.path, bytes: bytes)
        }
        return Checked(kept, diagnostics)
    }

    private func edition(_ path: FrozenPath, _ site: Site) -> Edition? {
        site.editions.first { $0.homeRoute.path == path.root }
    }

    private static func lost(_ file: OutputFile, _ what: String) -> Diagnostic {
        .warning(
            "FrozenPage",
            "\(file.path) is kept as it was published and cannot tell of corrections: \(what)",
            at: nil,
            hint: "bring its folder back as it was published, or delete it to have it made anew"
        )
    }
}
