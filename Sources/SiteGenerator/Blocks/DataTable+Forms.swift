import Markup

extension DataTable {
    /// The table without anything of this site: no classes, no links, for a page that someone else styles.
    var plain: Fragment {
        Fragment { writer in
            writer.element("table") { writer in
                writer.element("caption", text: caption)
                writer.element("thead") { writer in
                    writer.element("tr") { writer in
                        for column in columns { writer.element("th", ["scope": "col"], text: column.title) }
                    }
                }
                writer.element("tbody") { writer in
                    for row in rows {
                        writer.element("tr") { writer in
                            for (index, cell) in row.cells.enumerated() {
                                let name = index == 0 ? "th" : "td"
                                writer.element(name, ["scope": index == 0 ? "row" : nil], text: cell.text)
                            }
                        }
                    }
                }
            }
        }
    }

    /// The table for an embed: it never scrolls sideways. Where it is too wide, its rows are laid out as lists, each cell
    /// under its column's name; the roles keep it a table for screen readers, whatever its boxes are.
    var stacked: Fragment {
        Fragment { writer in
            writer.element(
                "table",
                ["class": columns.count > Self.mostColumns ? "stack stack-early" : "stack", "role": "table"]
            ) { writer in
                writer.element("caption", text: caption)
                writer.element("thead", ["role": "rowgroup"]) { writer in
                    writer.element("tr", ["role": "row"]) { writer in
                        for column in columns {
                            writer.element(
                                "th",
                                ["scope": "col", "role": "columnheader", "class": column.classes],
                                text: column.title
                            )
                        }
                    }
                }
                writer.element("tbody", ["role": "rowgroup"]) { writer in
                    for row in rows { stackedRow(row, &writer) }
                }
            }
        }
    }

    /// The most columns that fit a frame of 400 pixels.
    private static let mostColumns = 3

    private func stackedRow(_ row: Row, _ writer: inout MarkupWriter) {
        writer.element("tr", ["role": "row", "class": row.isTotal ? "total" : nil]) { writer in
            for (index, cell) in row.cells.enumerated() {
                let column = columns.indices.contains(index) ? columns[index] : nil
                let classes = [column?.classes, cell.mark == .plain ? nil : cell.mark.rawValue].compactMap { $0 }
                writer.element(
                    index == 0 ? "th" : "td",
                    [
                        "scope": index == 0 ? "row" : nil, "role": index == 0 ? "rowheader" : "cell",
                        "class": classes.isEmpty ? nil : classes.joined(separator: " "),
                        "data-label": index == 0 ? nil : column?.title,
                    ],
                    text: cell.text
                )
            }
        }
    }
}

extension DataTable.Column {
    fileprivate var classes: String? { content == .words ? nil : content.rawValue }
}
