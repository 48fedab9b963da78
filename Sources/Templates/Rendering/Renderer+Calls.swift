/// Partials, parents and blocks.
extension Renderer {
    /// What is taken up again behind a call.
    struct Call {
        let next: Int
        let indentation: [UInt8]
        let scope: BlockScopes.Mark
        /// Whether it stood within a line, which then goes on.
        let isInline: Bool
    }

    mutating func call(_ site: Program.CallSite) {
        guard let target = site.target else {
            next = site.next
            return
        }
        guard enterCall(returningTo: site.next, isInline: site.indentation == nil, tag: site.tag) else { return }
        indent(by: site.indentation)
        if !site.arguments.isEmpty { scopes.push(site.arguments) }
        next = target
    }

    /// Goes on with the content that the outermost parent gives for a block, if one does.
    ///
    /// Blocks within that content are those of the template that it stands in, so they are looked up from there.
    mutating func enterBlock(_ site: Program.BlockSite) {
        guard let (argument, scope) = scopes.argument(for: site.block, in: program.arguments) else { return }
        guard enterCall(returningTo: site.next, isInline: !site.beginsLine, tag: site.tag) else { return }
        indent(by: site.indentation)
        scopes.current = scope
        continuesLine = !site.beginsLine
        next = argument.start
    }

    mutating func leaveCall() {
        guard let call = calls.popLast() else {
            stop()
            return
        }
        next = call.next
        indentation = call.indentation
        scopes.restore(call.scope)
        if call.isInline { continuesLine = false }
    }

    private mutating func enterCall(returningTo next: Int, isInline: Bool, tag: Range<Int>) -> Bool {
        guard calls.count < TemplateLibrary.maximumDepth else {
            rejectDepth(tag)
            stop()
            return false
        }
        calls.append(Call(next: next, indentation: indentation, scope: scopes.mark, isInline: isInline))
        return true
    }

    /// Adds to the indentation. What stands within a line is not indented at all: its further lines begin as they are.
    private mutating func indent(by blanks: Range<Int>?) {
        guard let blanks else {
            indentation = []
            return
        }
        if !blanks.isEmpty { indentation += program.text[blanks] }
    }
}
