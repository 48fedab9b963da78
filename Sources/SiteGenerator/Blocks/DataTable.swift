import Markup

/// A table of figures as it stands on a page: a caption, column heads, and rows whose first cell names the row.
struct DataTable: Sendable {
    let caption: String
    let columns: [Column]
    let rows: [Row]
    /// What a reader must know of the marks in it, where nothing around the table says so.
    var note: String?

    /// A column: its head, and what its cells hold.
    struct Column: Sendable {
        let title: String
        let content: Content

        /// What cells hold; the raw value is the class that the style sheet knows.
        enum Content: String, Sendable {
            case words = ""
            case numbers = "n"
            /// Sentences, which need room to be read.
            case prose = "long"
        }

        static func text(_ title: String) -> Column { Column(title: title, content: .words) }
        static func number(_ title: String) -> Column { Column(title: title, content: .numbers) }
        static func prose(_ title: String) -> Column { Column(title: title, content: .prose) }
    }

    /// A row; a total stands out.
    struct Row: Sendable {
        var cells: [Cell]
        var isTotal = false
    }

    /// A cell.
    struct Cell: Sendable {
        var text: String
        var href: String?
        /// How the value came about, where the reader must know.
        var mark: Mark = .plain

        enum Mark: String, Sendable {
            case plain = ""
            /// Not known: never 0.
            case missing
            /// Made in part of earlier reports.
            case carried
            /// Known, and not told.
            case suppressed
        }

        init(_ text: String, href: String? = nil, mark: Mark = .plain) {
            self.text = text
            self.href = href
            self.mark = mark
        }
    }

    /// The table in a region that scrolls sideways on a narrow screen and can be reached by keyboard.
    var markup: Fragment {
        Fragment { writer in
            writer.element(
                "div",
                ["class": "table-scroll", "tabindex": "0", "role": "region", "aria-label": caption]
            ) { writer in
                writer.element("table", ["class": "figures"]) { writer in
                    writer.element("caption", text: caption)
                    writer.element("thead") { head(&$0) }
                    writer.element("tbody") { writer in
                        for row in rows { body(row, &writer) }
                    }
                }
            }
            if let note { writer.element("p", ["class": "table-note"], text: note) }
        }
    }

    private func head(_ writer: inout MarkupWriter) {
        writer.element("tr") { writer in
            for column in columns {
                writer.element(
                    "th",
                    ["scope": "col", "class": column.content == .words ? nil : column.content.rawValue],
                    text: column.title
                )
            }
        }
    }

    private func body(_ row: Row, _ writer: inout MarkupWriter) {
        writer.element("tr", ["class": row.isTotal ? "total" : nil]) { writer in
            for (index, cell) in row.cells.enumerated() {
                let content = columns.indices.contains(index) ? columns[index].content : .words
                let classes = [content.rawValue, cell.mark.rawValue].filter { !$0.isEmpty }.joined(separator: " ")
                let attributes: MarkupWriter.Attributes = [
                    "scope": index == 0 ? "row" : nil, "class": classes.isEmpty ? nil : classes,
                ]
                writer.element(index == 0 ? "th" : "td", attributes) { writer in
                    if let href = cell.href {
                        writer.element("a", ["href": href], text: cell.text)
                    } else {
                        writer.text(cell.text)
                    }
                }
            }
        }
    }
}
