import Diagnostics
import Foundation

/// The examples of the GitHub Flavored Markdown Spec, which holds those of CommonMark 0.29.
enum MarkdownSpecification {
    struct Example: Sendable {
        /// Its number in the specification.
        let number: Int
        /// The heading that it stands under.
        let section: String
        let markdown: String
        let html: String
    }

    /// The examples in order; those marked as switched off in the specification too, for they have numbers.
    static func examples() throws -> [Example] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Conformance/gfm-spec.txt")
        let lines = try String(contentsOf: path, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var section = ""
        var parts: [[Substring]]?
        for line in lines {
            if let open = parts {
                if line == fence {
                    let text = open.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
                    examples.append(
                        Example(number: examples.count + 1, section: section, markdown: text[0], html: text[1])
                    )
                    parts = nil
                } else if line == ".", open.count == 1 {
                    parts = open + [[]]
                } else {
                    parts = open.dropLast() + [(open.last ?? []) + [line]]
                }
            } else if line.hasPrefix(fence + " example") {
                parts = [[]]
            } else if line.hasPrefix("#") {
                section = String(line.drop { $0 == "#" || $0 == " " })
            }
        }
        return examples
    }

    /// Markup without what differs in form only: white space beside blocks, `<br />`, `&quot;` in text.
    static func normal(_ html: String) -> String {
        var text = html.replacing(#/\ ?/>/#, with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'")
        let block =
            #"</?(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td|div)(?: [^>]*)?>"#
        if let beside = try? Regex<Substring>("\\n*(?:\(block)\\n*)+") {
            text = text.replacing(beside) { match in
                // Line breaks right inside <pre><code> belong to the text, which neither form begins with here.
                match.output.split(separator: "\n").joined()
            }
        }
        return text.trimmingCharacters(in: .newlines)
    }

    /// Our markup without what we put onto that of the specification: ids of headings, frames of tables, attributes.
    static func plain(_ html: String) -> String {
        html.replacing(/<(h[2-6]) id="[^"]*">/) { "<\($0.output.1)>" }
            .replacing("<pre tabindex=\"0\">", with: "<pre>")
            .replacing(/<div class="table-scroll"[^>]*>\n?<table>/, with: "<table>")
            .replacing(/<\/table>\n?<\/div>/, with: "</table>")
            .replacing(" scope=\"col\"", with: "")
            .replacing(#/\ class="align-([a-z]+)"/#) { " align=\"\($0.output.1)\"" }
            .replacing(" rel=\"noopener\"", with: "")
            .replacing("<li class=\"task\">", with: "<li>")
            .replacing(#/<input type="checkbox"( checked="")? disabled="" aria-label="[^"]*">/#) {
                "<input\($0.output.1 ?? "") disabled=\"\" type=\"checkbox\">"
            }
            .replacing(" loading=\"lazy\" decoding=\"async\"", with: "")
    }

    /// The specification's markup with headings one level down where they are of the title's.
    static func below(_ html: String) -> String {
        html.replacing("<h1>", with: "<h2>").replacing("</h1>", with: "</h2>")
    }
}
