import CMarkGFM

/// Goes through a tree in the order of the text, without recursion: emphasis and quotations may nest deep.
enum MarkdownWalk {
    /// Goes over a node and all below it.
    ///
    /// - Parameters:
    ///   - enter: Called when a node begins. False leaves out what is in it, and its end.
    ///   - exit: Called when a node ends that is no leaf.
    static func run(
        over root: MarkdownNode,
        enter: (MarkdownNode) -> Bool,
        exit: (MarkdownNode) -> Void = { _ in }
    ) {
        guard let iterator = cmark_iter_new(root.pointer) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard let node = cmark_iter_get_node(iterator).map(MarkdownNode.init) else { return }
            switch event {
            case CMARK_EVENT_ENTER:
                if !enter(node), !node.isLeaf { cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT) }
            case CMARK_EVENT_EXIT: exit(node)
            default: return
            }
        }
    }
}
