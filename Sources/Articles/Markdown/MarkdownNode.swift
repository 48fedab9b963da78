import CMarkGFM

/// A node of the Markdown engine's tree. It must not outlive the tree: see ``MarkdownParser``.
struct MarkdownNode: Equatable {
    /// The kinds of node, those of the extensions too.
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case footnoteDefinition, table, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
        case footnoteReference, other
    }

    /// How the text of a table's column is aligned.
    enum Alignment: String {
        case none, left, center, right
    }

    let pointer: OpaquePointer

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        default: extensionKind
        }
    }

    /// The extensions number their kinds when they are registered; their names are fixed.
    private var extensionKind: Kind {
        switch typeName {
        case "table": .table
        case "table_row", "table_header": .tableRow
        case "table_cell": .tableCell
        case "strikethrough": .strikethrough
        default: .other
        }
    }

    /// Whether it stands within a paragraph, a heading or a cell.
    var isInline: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image,
            .footnoteReference:
            true
        default: false
        }
    }

    /// Whether nothing can be in it, and the engine does not tell of its end.
    var isLeaf: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .codeBlock, .htmlBlock, .thematicBreak: true
        default: false
        }
    }

    private var typeName: String { String(cString: cmark_node_get_type_string(pointer)) }

    /// The text of a text, code or raw HTML node.
    var literal: String { text(cmark_node_get_literal(pointer)) }
    /// The address of a link or an image, escapes and entities resolved.
    var destination: String { text(cmark_node_get_url(pointer)) }
    /// The title of a link or an image.
    var title: String { text(cmark_node_get_title(pointer)) }
    /// What follows the fence of a code block.
    var info: String { text(cmark_node_get_fence_info(pointer)) }
    /// The level of a heading, 1...6.
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// Whether a code block is fenced, not indented.
    var isFenced: Bool {
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
    }

    /// The number of a list's first item; nil for a list with bullets.
    var listStart: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }

    /// Whether the paragraphs of a list's items are printed without their own element.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    /// Whether an item of a task list is ticked; nil for any other item.
    var isTicked: Bool? {
        typeName == "tasklist" ? cmark_gfm_extensions_get_tasklist_item_checked(pointer) : nil
    }

    /// Whether a row of a table is its header.
    var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
    /// The alignment of a table's columns.
    var alignments: [Alignment] {
        let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
        guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return (0..<count).map { column in
            switch letters[column] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }

    /// The first and the last line of a block, from 1.
    var lines: ClosedRange<Int> {
        let first = Int(cmark_node_get_start_line(pointer))
        return first...max(first, Int(cmark_node_get_end_line(pointer)))
    }
    /// Where it starts on its first line, in bytes from 1.
    var column: Int { Int(cmark_node_get_start_column(pointer)) }

    var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
    var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
    var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }

    /// Whether it is all that its parent holds.
    var isOnlyChild: Bool { cmark_node_previous(pointer) == nil && next == nil }

    /// The texts, code and line breaks below the node, in order.
    var leaves: [MarkdownNode] {
        var leaves: [MarkdownNode] = []
        MarkdownWalk.run(over: self) { node in
            if node.isLeaf { leaves.append(node) }
            return true
        }
        return leaves
    }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
