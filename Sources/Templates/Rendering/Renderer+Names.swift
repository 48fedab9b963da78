/// What the names of a template stand for.
extension Renderer {
    /// The value of a reference, or nil where a name is not there, which is told.
    mutating func resolve(_ number: Int) -> TemplateValue? {
        let parts = program.references[number].parts
        guard let first = parts.first else { return contexts.last }
        guard var value = find(program.names[first]) else {
            rejectName(first, of: number, in: nil)
            return nil
        }
        for part in parts.dropFirst() {
            switch value {
            case .absent: return .absent
            case .object(let object):
                guard let inner = object[program.names[part]] else {
                    rejectName(part, of: number, in: value)
                    return nil
                }
                value = inner
            default:
                rejectName(part, of: number, in: value)
                return nil
            }
        }
        return value
    }

    /// The value of a name in the innermost object that has it.
    private func find(_ name: String) -> TemplateValue? {
        var depth = contexts.count - 1
        while depth >= 0 {
            if case .object(let object) = contexts[depth], let value = object[name] { return value }
            depth -= 1
        }
        return nil
    }
}
