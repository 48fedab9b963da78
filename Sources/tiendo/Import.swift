import ArgumentParser
import ClubData
import Diagnostics
import Foundation

/// `tiendo import`: turns a workbook's sheets into the CSV tables of a project.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turn a workbook's sheets into the project's CSV tables.",
        discussion: """
            A sheet is named after its table, its heads after the table's fields, by name or by title. Nothing is written \
            unless all sheets fit and the project's tables are sound with them. The workbook is read by the program \
            xlsx2csv, from Debian's package of that name.
            """
    )

    @Argument(help: "The workbook, an .xlsx file.")
    var workbook: String

    @Argument(help: "The project's folder.")
    var folder = "."

    @Option(help: "How problems are printed: text, json or github.")
    var format = DiagnosticFormat.text

    func run() throws {
        let data = folder + "/content/data/"
        guard let descriptor = Self.file("content/data/datapackage.json", in: folder) else {
            Console.fail("there is no content/data/datapackage.json in \(folder)", hint: "go to the project's folder")
            throw Pass.noInput
        }
        let package = DescriptorReader.read(descriptor)
        try Self.stop(package.diagnostics, format)
        guard let package = package.value else { throw Pass.dataError }
        let sheets = try Workbook(path: workbook).sheets()
        let imported = WorkbookImport.tables(sheets, of: package)
        try Self.stop(imported.diagnostics, format)
        let tables = Dictionary(uniqueKeysWithValues: imported.value.map { ($0.path, $0.bytes) })
        // The tables are read as a build would read them before one of them is replaced.
        let dataset = DatasetReader.read(descriptor: descriptor) { path in
            tables[path].map { SourceFile(path: "content/data/" + path, bytes: $0) }
                ?? Self.file("content/data/" + path, in: folder)
        }
        try Self.stop(dataset.diagnostics, format)
        for table in imported.value {
            do {
                try Data(table.bytes).write(to: URL(filePath: data + table.path), options: .atomic)
            } catch {
                Console.fail("content/data/\(table.path) cannot be written", hint: "look whether you may write there")
                throw ExitCode(73)
            }
            if format == .text { Console.say("content/data/\(table.path): \(table.rowCount) rows") }
        }
    }

    private static func file(_ path: String, in folder: String) -> SourceFile? {
        FileManager.default.contents(atPath: folder + "/" + path).map { SourceFile(path: path, bytes: Array($0)) }
    }

    private static func stop(_ diagnostics: [Diagnostic], _ format: DiagnosticFormat) throws {
        guard !diagnostics.isEmpty else { return }
        if Console.show(DiagnosticReport(diagnostics), format) { throw Pass.dataError }
    }
}

/// A workbook on disk, read by a program that knows the format.
struct Workbook {
    let path: String

    /// Its sheets, in the order of their names.
    func sheets() throws -> [Sheet] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try convert(into: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }.sorted()
        let book = path.split(separator: "/").last.map(String.init) ?? path
        return names.compactMap { file in
            FileManager.default.contents(atPath: folder + "/" + file).map { bytes in
                let name = String(file.dropLast(".csv".count))
                return Sheet(name: name, source: SourceFile(path: "\(book) (\(name))", bytes: Array(bytes)))
            }
        }
    }

    private func convert(into folder: String) throws {
        let converter = Process()
        converter.executableURL = URL(filePath: "/usr/bin/env")
        converter.arguments = ["xlsx2csv", "--all", "--dateformat", "%Y-%m-%d", path, folder]
        let errors = Pipe()
        converter.standardOutput = FileHandle.nullDevice
        converter.standardError = errors
        try converter.run()
        _ = errors.fileHandleForReading.readDataToEndOfFile()
        converter.waitUntilExit()
        switch converter.terminationStatus {
        case 0: return
        case 127:
            Console.fail("the program xlsx2csv is missing", hint: "install it: apt-get install xlsx2csv")
            throw ExitCode(69)
        default:
            Console.fail("\(path) cannot be read as a workbook", hint: "save it as .xlsx in the spreadsheet program")
            throw Pass.noInput
        }
    }
}
