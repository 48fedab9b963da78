import Diagnostics

/// What is wrong with a page. The same mistake reads the same on every page, so that it is told once.
extension Renderer {
    /// A name is not there: in no object, or not in the value before the dot.
    mutating func rejectName(_ part: Int, of reference: Int, in value: TemplateValue?) {
        guard strictness == .strict else { return }
        let name = program.names[part]
        let path = self.path(program.references[reference].parts.lowerBound..<part)
        var known: [String] = []
        let summary: String
        switch value {
        case nil:
            known = contexts.reversed().flatMap(\.names)
            summary = "no value named \"\(name)\" here"
        case .object?:
            known = value?.names ?? []
            summary = "no value named \"\(name)\" in \"\(path)\""
        case let value?:
            summary = "\"\(path)\" is \(value.kind), so it has no value named \"\(name)\""
        }
        let near = NearMiss.nearest(to: name, among: known.sorted()).map { "did you mean \"\($0)\"?" }
        reject(
            "TemplateName",
            summary,
            reference,
            hint: near ?? "write the name of a value that every page with this template has"
        )
    }

    /// A value is there, but its tag cannot print it.
    mutating func rejectPrinting(_ value: TemplateValue, _ reference: Int) {
        guard strictness == .strict else { return }
        let parts = program.references[reference].parts
        let name = parts.isEmpty ? "." : path(parts)
        switch value {
        case .text, .markup:
            let hint = "write {{\(name)}}, which prints markup as it is, too"
            reject(
                "TemplateUnescaped",
                "\"\(name)\" is a text, and only markup prints unescaped",
                reference,
                hint: hint
            )
        case .absent:
            let hint = "put it into a section, which is not shown without a value: {{#\(name)}} … {{/\(name)}}"
            reject("TemplateKind", "\"\(name)\" has no value here", reference, hint: hint)
        case .boolean:
            let hint = "put what is to be printed into a section: {{#\(name)}} … {{/\(name)}}"
            reject("TemplateKind", "\"\(name)\" is true or false, which cannot be printed", reference, hint: hint)
        case .list:
            let hint = "print its items in a section: {{#\(name)}} … {{/\(name)}}"
            reject("TemplateKind", "\"\(name)\" is a list, which cannot be printed", reference, hint: hint)
        case .object:
            let hint = "print its values in a section: {{#\(name)}} … {{/\(name)}}"
            reject("TemplateKind", "\"\(name)\" is an object, which cannot be printed", reference, hint: hint)
        }
    }

    mutating func rejectDepth(_ tag: Range<Int>) {
        let limit = TemplateLibrary.maximumDepth
        let hint = "a template that renders itself needs a section around that, which is at last not shown"
        let place = program.location(of: tag)
        let summary = "templates render one another more than \(limit) deep"
        problems.append(.error("TemplateDepth", summary, at: place, hint: hint))
    }

    private mutating func reject(_ rule: String, _ summary: String, _ reference: Int, hint: String) {
        guard reported.insert(reference).inserted else { return }
        let place = program.location(of: program.references[reference].tag)
        problems.append(.error(rule, summary, at: place, hint: hint))
    }

    private func path(_ parts: Range<Int>) -> String {
        program.names[parts].joined(separator: ".")
    }
}

extension TemplateValue {
    fileprivate var names: [String] {
        if case .object(let object) = self { object.names } else { [] }
    }

    fileprivate var kind: String {
        switch self {
        case .text: "a text"
        case .markup: "markup"
        case .boolean: "true or false"
        case .list: "a list"
        case .object: "an object"
        case .absent: "absent"
        }
    }
}
