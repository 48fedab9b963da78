import Diagnostics

/// Looks for the templates and blocks that templates name.
struct TemplateLinks {
    private let templates: [ParsedTemplate]
    private let names: [String]
    private let numbers: [String: Int]

    /// What is named and is not there, in the order of the templates.
    static func check(_ templates: [ParsedTemplate]) -> [Diagnostic] {
        let links = TemplateLinks(templates)
        return templates.indices.flatMap { links.check($0) }
    }

    private init(_ templates: [ParsedTemplate]) {
        self.templates = templates
        names = templates.map(\.name)
        numbers = Dictionary(zip(names, templates.indices), uniquingKeysWith: { first, _ in first })
    }

    private func check(_ number: Int) -> [Diagnostic] {
        let template = templates[number]
        var problems: [Diagnostic] = []
        for (index, tag) in template.tags.enumerated() where tag.kind.namesTemplate && !tag.name.isEmpty {
            guard let target = numbers[tag.name] else {
                problems.append(missing(tag, in: template.source))
                continue
            }
            if tag.kind == .parent { problems += checkArguments(of: index, in: template, target: target) }
        }
        return problems
    }

    private func missing(_ tag: Tag, in source: SourceFile) -> Diagnostic {
        let summary = "there is no template named \"\(tag.name)\""
        let isDynamic = tag.name.hasPrefix("*")
        let hint = isDynamic ? "write the template's own name: names from values are not read" : nil
        return .error(
            "TemplatePartial",
            summary,
            at: source.location(of: tag.range),
            hint: hint ?? NearMiss.hint(for: tag.name, among: names)
        )
    }

    /// Each argument must fit a block of the parent, or of a template that the parent renders, and be given once.
    private func checkArguments(of parent: Int, in template: ParsedTemplate, target: Int) -> [Diagnostic] {
        let known = blocks(reachableFrom: target)
        var problems: [Diagnostic] = []
        var given: [String: Tag] = [:]
        for (index, tag) in template.tags.enumerated() where template.pairs.enclosing[index] == parent {
            guard tag.kind == .block else { continue }
            let place = template.source.location(of: tag.range)
            if !known.contains(tag.name) {
                let summary = "\"\(templates[target].name)\" has no block named \"\(tag.name)\""
                let hint = NearMiss.hint(for: tag.name, among: known)
                problems.append(.error("TemplateBlock", summary, at: place, hint: hint))
            }
            if let first = given[tag.name] {
                let note = Diagnostic.Note("first given here", at: template.source.location(of: first.range))
                let summary = "the block \"\(tag.name)\" is given twice"
                problems.append(.error("TemplateBlock", summary, at: place, hint: "keep one of them", notes: [note]))
            }
            given[tag.name] = given[tag.name] ?? tag
        }
        return problems
    }

    /// The names of the blocks that content can be given for, in the order they are met.
    private func blocks(reachableFrom start: Int) -> [String] {
        var found: [String] = []
        var queue = [start]
        var seen: Set<Int> = [start]
        while let number = queue.popLast() {
            let template = templates[number]
            for (index, tag) in template.tags.enumerated() {
                if tag.kind == .block, !template.isArgument(index), !found.contains(tag.name) { found.append(tag.name) }
                if tag.kind.namesTemplate, let target = numbers[tag.name], seen.insert(target).inserted {
                    queue.append(target)
                }
            }
        }
        return found
    }
}

extension Tag.Kind {
    fileprivate var namesTemplate: Bool { self == .partial || self == .parent }
}
