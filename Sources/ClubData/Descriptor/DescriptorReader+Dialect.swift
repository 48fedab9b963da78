import Diagnostics
import StructuredText

extension DescriptorReader {
    /// How the rows are written; that of RFC 4180 where the descriptor says nothing.
    mutating func dialect(_ node: Node?) -> TableDialect {
        guard let node else { return .standard }
        if case .text(let path, _) = node.value {
            unsupported("the dialect is in another file, \"\(path)\"", at: node.range, hint: "write it here")
            return .standard
        }
        let known = PropertyNames(
            read: [
                "delimiter", "quoteChar", "doubleQuote", "header", "commentChar", "skipInitialSpace", "lineTerminator",
                "headerRows",
            ],
            informative: ["$schema", "caseSensitiveHeader", "csvddfVersion"],
            unsupported: [
                "headerJoin", "commentRows", "escapeChar", "nullSequence", "property", "itemType", "itemKeys",
                "sheetNumber", "sheetName", "table",
            ]
        )
        guard properties(node, "a dialect", known) else { return .standard }
        checkHeaderRows(node)
        checkLineTerminator(node)
        let dialect = TableDialect(
            delimiter: byte(node, "delimiter") ?? TableDialect.standard.delimiter,
            quote: byte(node, "quoteChar") ?? TableDialect.standard.quote,
            doublesQuotes: boolean(node, "doubleQuote", standard: true),
            hasHeader: boolean(node, "header", standard: true),
            comment: text(node, "commentChar"),
            skipsInitialSpace: boolean(node, "skipInitialSpace", standard: false)
        )
        if dialect.delimiter == dialect.quote {
            reader.error("DescriptorValue", "delimiter and quoteChar are the same", at: node.range, hint: "change one")
        }
        return dialect
    }

    /// One character of ASCII that can stand between or around cells.
    private mutating func byte(_ node: Node, _ name: String) -> UInt8? {
        guard let text = text(node, name), let place = node[name] else { return nil }
        guard let byte = text.utf8.first, text.utf8.count == 1, byte != 0x0A, byte != 0x0D else {
            unsupported(
                "\(name) is \"\(text)\", not one character of ASCII",
                at: place.range,
                hint: "such as \",\" or \";\""
            )
            return nil
        }
        return byte
    }

    private mutating func checkHeaderRows(_ node: Node) {
        guard let rows = node["headerRows"] else { return }
        if case .sequence(let items) = rows.value, items.map(\.scalarText) == ["1"] { return }
        unsupported("headerRows is not [1]", at: rows.range, hint: "keep one row of column names, the first")
    }

    private mutating func checkLineTerminator(_ node: Node) {
        guard let place = node["lineTerminator"], let text = text(node, "lineTerminator"), text != "\n", text != "\r\n"
        else { return }
        unsupported(
            "lineTerminator is neither \"\\n\" nor \"\\r\\n\"",
            at: place.range,
            hint: "save the file with line breaks"
        )
    }
}
