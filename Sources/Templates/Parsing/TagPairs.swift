import Diagnostics

/// Which closing tag belongs to which opening one, and what stands inside what.
struct TagPairs: Sendable {
    /// For an opening tag its closing one, and the other way round.
    private(set) var partners: [Int?]

    /// The innermost pair that a tag stands in, by its opening tag.
    private(set) var enclosing: [Int?]

    /// Pairs the tags of a file.
    static func pair(_ tags: [Tag], in source: SourceFile) -> Checked<TagPairs> {
        var matcher = Matcher(tags: tags, source: source)
        for index in tags.indices { matcher.take(index) }
        matcher.rejectOpen()
        return Checked(matcher.pairs, matcher.problems)
    }

    private struct Matcher {
        let tags: [Tag]
        let source: SourceFile
        var pairs: TagPairs
        var problems: [Diagnostic] = []

        /// The opening tags that wait for their closing ones, and how many of them have a name.
        private var open: [Int] = []
        private var openNames: [String: Int] = [:]

        init(tags: [Tag], source: SourceFile) {
            self.tags = tags
            self.source = source
            let none = [Int?](repeating: nil, count: tags.count)
            pairs = TagPairs(partners: none, enclosing: none)
        }

        mutating func take(_ index: Int) {
            if tags[index].kind == .close {
                close(index)
                return
            }
            pairs.enclosing[index] = open.last
            if tags[index].opensPair {
                open.append(index)
                openNames[tags[index].name, default: 0] += 1
            }
        }

        private mutating func close(_ index: Int) {
            let name = tags[index].name
            guard let innermost = open.last else {
                guard !name.isEmpty else { return }
                reject(
                    index,
                    "\(tags[index].label) closes nothing",
                    hint: "take it out, or write {{#\(name)}} where it begins"
                )
                return
            }
            // A pair that lacks a name was told of already.
            if tags[innermost].name == name || tags[innermost].name.isEmpty || name.isEmpty {
                pop()
                pairs.partners[innermost] = index
                pairs.partners[index] = innermost
                pairs.enclosing[index] = open.last
            } else {
                mismatch(index, innermost)
            }
        }

        /// Either pairs inside were left open, or the name is a slip, or the tag is one too many.
        private mutating func mismatch(_ index: Int, _ innermost: Int) {
            let (tag, waiting) = (tags[index], tags[innermost])
            let closing = "{{/\(waiting.name)}}"
            var hint = "take it out, or write {{#\(tag.name)}} where it begins"
            if openNames[tag.name, default: 0] > 0 {
                hint = "write \(closing) before it"
                while let last = open.last, tags[last].name != tag.name { pop() }
                pop()
            } else if NearMiss.nearest(to: tag.name, among: [waiting.name]) != nil {
                hint = "did you mean \(closing)?"
                pop()
            }
            let note = Diagnostic.Note("\(waiting.label) is open here", at: source.location(of: waiting.range))
            reject(index, "\(tag.label) does not close \(waiting.label)", hint: hint, notes: [note])
        }

        mutating func rejectOpen() {
            for index in open where !tags[index].name.isEmpty {
                reject(
                    index,
                    "\(tags[index].label) is never closed",
                    hint: "write {{/\(tags[index].name)}} where it ends"
                )
            }
        }

        private mutating func pop() {
            guard let last = open.popLast() else { return }
            openNames[tags[last].name, default: 0] -= 1
        }

        private mutating func reject(_ index: Int, _ summary: String, hint: String, notes: [Diagnostic.Note] = []) {
            let place = source.location(of: tags[index].range)
            problems.append(.error("TemplateSection", summary, at: place, hint: hint, notes: notes))
        }
    }
}
