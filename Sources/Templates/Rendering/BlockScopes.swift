/// The arguments that blocks can take, parent by parent.
///
/// A parent's arguments hold for all that is rendered through it. Where a template given arguments gives its own to a
/// further parent, the outer ones win: each template can be given other content from outside.
struct BlockScopes {
    private struct Scope {
        let arguments: Range<Int>
        let outer: Int
    }

    /// Where to go back to.
    struct Mark {
        fileprivate let current: Int
        fileprivate let count: Int
    }

    private var scopes: [Scope] = []

    /// The innermost scope that holds, or -1.
    var current = -1

    var mark: Mark { Mark(current: current, count: scopes.count) }

    mutating func restore(_ mark: Mark) {
        scopes.removeLast(scopes.count - mark.count)
        current = mark.current
    }

    mutating func push(_ arguments: Range<Int>) {
        scopes.append(Scope(arguments: arguments, outer: current))
        current = scopes.count - 1
    }

    /// The outermost argument for a block, and the scope in which its content stands.
    func argument(for block: Int, in table: [Program.Argument]) -> (argument: Program.Argument, scope: Int)? {
        var found: (argument: Program.Argument, scope: Int)?
        var scope = current
        while scope >= 0 {
            if let index = scopes[scope].arguments.first(where: { table[$0].block == block }) {
                found = (table[index], scopes[scope].outer)
            }
            scope = scopes[scope].outer
        }
        return found
    }
}
