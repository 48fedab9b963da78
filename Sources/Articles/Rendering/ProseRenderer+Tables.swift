import Markup

/// What is known of a table while its rows are written.
struct TableState {
    let alignments: [MarkdownNode.Alignment]
    var isHeader = false
    var hasBody = false
    var column = 0
}

extension ProseRenderer {
    mutating func openTable(_ node: MarkdownNode) {
        switch node.kind {
        case .table:
            tableCount += 1
            table = TableState(alignments: node.alignments)
            openLine(
                "div",
                ["class": "table-scroll", "tabindex": "0", "role": "region", "aria-label": label(ofTable: node)]
            )
            openLine("table")
        case .tableRow: openRow(node)
        case .tableCell: openCell()
        default: break
        }
    }

    mutating func closeTable(_ node: MarkdownNode) {
        switch node.kind {
        case .table:
            if table?.hasBody == true { closeLine("tbody") }
            table = nil
            closeLine("table")
            closeLine("div")
        case .tableRow:
            closeLine("tr")
            if table?.isHeader == true { closeLine("thead") }
        case .tableCell:
            closeLine(table?.isHeader == true ? "th" : "td")
            endPlainLine()
        default: break
        }
    }

    private mutating func openRow(_ node: MarkdownNode) {
        let isHeader = node.isHeaderRow
        table?.isHeader = isHeader
        if !isHeader { checkCells(of: node, columns: table?.alignments.count ?? 0) }
        table?.column = 0
        if isHeader {
            openLine("thead")
        } else if table?.hasBody == false {
            openLine("tbody")
            table?.hasBody = true
        }
        openLine("tr")
    }

    private mutating func openCell() {
        spacing.interrupt()
        guard let table else { return }
        let alignment = table.alignments.indices.contains(table.column) ? table.alignments[table.column] : .none
        let name = alignment == .none ? nil : "align-\(alignment.rawValue)"
        if table.isHeader {
            out.open("th", ["scope": "col", "class": name])
        } else {
            out.open("td", ["class": name])
        }
        self.table?.column += 1
    }

    /// `Bảng 1: Định mức, Đề án`: its number and the texts of its header.
    private mutating func label(ofTable node: MarkdownNode) -> String {
        var headers: [String] = []
        var cell = node.firstChild?.firstChild
        while let next = cell {
            let text = plain(next, figures: .printed)
            if !text.isEmpty { headers.append(text) }
            cell = next.next
        }
        let number = "\(words.table) \(tableCount)"
        return headers.isEmpty ? number : number + ": " + headers.joined(separator: ", ")
    }
}
