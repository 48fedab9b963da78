import Diagnostics
import Quantities

/// The figures that the last published site showed, read back from its `data/figures.csv`.
public struct EarlierFigures: Sendable {
    /// A figure of the file.
    public struct Row: Sendable, Hashable {
        /// The exact value.
        public let value: Ratio
        /// Where it stands in the file.
        public let location: SourceLocation
    }

    /// The figures by address.
    public let rows: [PublishedAddress: Row]

    /// Those of a first build: none.
    public static let none = EarlierFigures(rows: [:])

    /// Reads the file. Whatever is not as tiendo writes it is one error: a figure that cannot be read could change
    /// without anybody being told.
    public static func read(_ file: SourceFile) -> Checked<EarlierFigures> {
        var reader = RecordReader(file)
        guard let header = reader.next()?.cells, let layout = Layout(header) else {
            let place = file.location(of: 0..<0)
            return Checked(.none, [problem("its first line is not the one tiendo writes", at: place)])
        }
        var rows: [PublishedAddress: Row] = [:]
        while let record = reader.next() {
            let place = file.location(of: record.range)
            guard let (address, value) = layout.figure(record.cells) else {
                return Checked(.none, [problem("this line is not one that tiendo writes", at: place)])
            }
            guard rows.updateValue(Row(value: value, location: place), forKey: address) == nil else {
                return Checked(.none, [problem("\(address.text) stands in it twice", at: place)])
            }
        }
        return Checked(EarlierFigures(rows: rows))
    }

    /// Where the cells of a row stand.
    private struct Layout {
        private let places: [PublishedFigures.Column: Int]
        private let count: Int

        /// The header of sites from before shares and what others published were on record.
        private static let former = [
            "indicator", "class", "area", "period", "value", "numerator", "denominator", "clubs", "reported",
            "carried_forward", "illustrative",
        ]

        /// Nil for a header that tiendo never wrote.
        init?(_ header: [String]) {
            guard header == PublishedFigures.columns || header == Self.former else { return nil }
            let columns = header.compactMap(PublishedFigures.Column.init)
            places = Dictionary(
                columns.enumerated().map { ($1, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            count = header.count
        }

        func figure(_ cells: [String]) -> (PublishedAddress, Ratio)? {
            guard cells.count == count else { return nil }
            func text(_ column: PublishedFigures.Column) -> String? {
                places[column].map { cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
            }
            guard let indicator = text(.indicator), let area = text(.area),
                let period = text(.period).flatMap({ Period($0) }),
                let numerator = text(.numerator).flatMap({ Int($0) }),
                let denominator = text(.denominator).flatMap({ Int($0) }), denominator > 0,
                let value = Ratio(numerator, denominator),
                let kind = places[.kind] == nil ? .computed : text(.kind).flatMap(PublishedFigures.Kind.init)
            else { return nil }
            let address = PublishedAddress(
                indicator: indicator,
                category: text(.category),
                target: text(.target),
                area: area,
                period: period,
                origin: kind == .computed ? .computed : .published(document: text(.document))
            )
            return (address, value)
        }
    }

    /// The error of a record that is damaged or incomplete.
    public static func problem(_ what: String, at place: SourceLocation?) -> Diagnostic {
        .error(
            "PublishedRecord",
            "what was published last cannot be compared with: \(what)",
            at: place,
            hint: "bring the file back as it was published; to begin a new record, delete both files: "
                + "data/figures.csv and data/revision-log.json"
        )
    }
}

/// Takes a CSV file apart that tiendo wrote: commas, quotation marks doubled, a line feed after each record.
private struct RecordReader {
    private let file: SourceFile
    private var offset = 0

    init(_ file: SourceFile) { self.file = file }

    /// The next record with its place, nil at the end of the file.
    mutating func next() -> (cells: [String], range: Range<Int>)? {
        let bytes = file.bytes
        guard offset < bytes.count else { return nil }
        let start = offset
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            switch byte {
            case UInt8(ascii: "\""):
                // A doubled quotation mark closes and opens again, which leaves one.
                if !isQuoted, offset >= 2, offset - 2 >= start, bytes[offset - 2] == byte { cell.append(byte) }
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(String(decoding: cell, as: UTF8.self))
                cell = []
            // A version control system may have put a carriage return before the line feed.
            case UInt8(ascii: "\r") where !isQuoted && offset < bytes.count && bytes[offset] == UInt8(ascii: "\n"):
                break
            case UInt8(ascii: "\n") where !isQuoted:
                return (cells + [String(decoding: cell, as: UTF8.self)], start..<offset - 1)
            default: cell.append(byte)
            }
        }
        return (cells + [String(decoding: cell, as: UTF8.self)], start..<offset)
    }
}
