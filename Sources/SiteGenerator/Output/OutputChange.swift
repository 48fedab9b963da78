/// What has to be done to an output folder so that it holds a plan.
struct OutputChange {
    private let inspection: OutputInspection
    private let stale: [OutputPath]
    private let old: OutputRecord
    private let new: OutputRecord
    private let recordBytes: [UInt8]?

    /// Works it out; `recordBytes` is the record as it stands in the folder, if there is one.
    init(plan: OutputPlan, old: OutputRecord, recordBytes: [UInt8]?, inspection: OutputInspection) {
        self.inspection = inspection
        self.old = old
        self.new = plan.record
        self.recordBytes = recordBytes
        stale = old.paths(notIn: new)
    }

    /// Whether there is anything to do.
    var isNeeded: Bool { !inspection.changed.isEmpty || recordBytes != new.bytes }

    /// Does it, and returns the stale files that were removed. Whatever happens, what was half made is cleared away.
    func apply(to root: OpenFolder, printedAs folder: String) throws(OutputError) -> [OutputPath] {
        do throws(OutputError) {
            return try applySteps(to: root, printedAs: folder)
        } catch {
            // The first error is the one to tell; what cannot be cleared now is cleared by the next build.
            _ = try? OutputStaging.clear(in: root)
            throw error
        }
    }

    /// The order is what makes a kill at any point harmless: nothing is published before all is written, no file is
    /// published or removed while the record does not have it.
    private func applySteps(to root: OpenFolder, printedAs folder: String) throws(OutputError) -> [OutputPath] {
        let record = "\(folder)/\(OutputRecord.fileName)"
        let during = OutputRecord(old.paths + new.paths)
        let states = [(during, OutputStaging.RecordState.during), (new, .after)]
        let changesDuring = during.bytes != recordBytes
        let changesAfter = new.bytes != (changesDuring ? during.bytes : recordBytes)

        let staging = try OutputError.telling(.write, folder) { () throws(SystemError) in try OutputStaging(in: root) }
        // First, since to wait for the disk is cheap as long as there is little to be written.
        try OutputError.telling(.write, record) { () throws(SystemError) in
            for (record, state) in states where state == .during ? changesDuring : changesAfter {
                try staging.stage(record, state)
            }
        }
        try stageFiles(in: staging, printedAs: folder)
        try OutputError.telling(.write, record) { () throws(SystemError) in
            if changesDuring { try staging.publish(.during) }
        }
        var removed = try OutputRemoval(of: inspection.obstacles, from: root, printedAs: folder).removed
        try publishFiles(from: staging, to: root, printedAs: folder, after: removed.isEmpty ? .nothing : .part)
        removed += try OutputRemoval(of: stale, from: root, printedAs: folder).removed
        try OutputError.telling(.write, record, .part) { () throws(SystemError) in
            if changesAfter { try staging.publish(.after) }
            try staging.finish()
        }
        return OutputRecord(removed).paths
    }

    private func stageFiles(in staging: OutputStaging, printedAs folder: String) throws(OutputError) {
        for (number, entry) in inspection.changed.enumerated() {
            try OutputError.telling(.write, "\(folder)/\(entry.path.text)") { () throws(SystemError) in
                try staging.stage(entry.bytes, number: number)
            }
        }
    }

    private func publishFiles(
        from staging: OutputStaging,
        to root: OpenFolder,
        printedAs folder: String,
        after progress: OutputError.Progress
    ) throws(OutputError) {
        var walk = FolderWalk(from: root)
        var progress = progress
        for (number, entry) in inspection.changed.enumerated() {
            let path = entry.path
            try OutputError.telling(.write, "\(folder)/\(path.text)", progress) { () throws(SystemError) in
                let parent = try walk.folder(of: path) { (folder, parent) throws(SystemError) in
                    try staging.makeFolder(folder.name, in: parent)
                }
                try staging.publish(number: number, in: parent, as: path.name)
            }
            progress = .part
        }
    }
}
