import Articles
import Diagnostics
import Markup
import Testing

@Suite("The specification of GitHub's Markdown")
struct SpecificationTests {
    /// Leaves every link and image where it leads.
    private struct LeavingResolver: ProseResolver {
        func figure(_ expression: FigureExpression, in article: Article) -> Checked<Fragment> { Checked(.empty) }
        func figureText(_ expression: FigureExpression, in article: Article) -> Checked<String> { Checked("") }
        func block(_ block: ProseBlock, in article: Article) -> Checked<Fragment> { Checked(.empty) }
        func link(_ destination: String, at place: Diagnostics.SourceLocation?, in article: Article) -> Checked<String>
        {
            Checked(destination)
        }
        func image(_ destination: String, at place: Diagnostics.SourceLocation?, in article: Article) -> Checked<
            ProseImage
        > {
            Checked(ProseImage(source: destination))
        }
    }

    /// Why an example comes out otherwise on purpose.
    private struct Difference {
        let reason: String
        let examples: [Int]
        /// Whether a text and what is found in it bear the reason out.
        let holds: (_ html: String, _ found: [String]) -> Bool
    }

    private let differences = [
        Difference(
            reason: "raw HTML is left out, with a warning unless it is a comment: an article cannot break a page",
            examples: Array(118...160) + [
                170, 288, 289, 317, 327, 354, 484, 485, 486, 500, 503, 532, 544, 632, 633, 634, 635, 636, 642,
                644, 647, 648, 649, 650, 651, 653, 663, 664,
            ],
            holds: { _, found in found.isEmpty || found.contains("RawHTML") || found.contains("CommentOpen") }
        ),
        Difference(
            reason: "an image alone in its paragraph shows its title as a caption, printed once",
            examples: [580, 581, 584, 585, 592, 593, 594, 596, 597, 599],
            holds: { html, _ in html.contains("<figcaption>") && !html.contains(" title=") }
        ),
        Difference(
            reason: "an address that is not of the web is an error: a page leads nowhere unsafe",
            examples: [508, 604, 606, 607, 609, 628],
            holds: { html, found in found.contains("UnsafeLink") && html.contains("href=\"\"") }
        ),
        Difference(
            reason: "bare addresses are links, as the specification's own extension has it",
            examples: [610, 614, 616, 619, 620],
            holds: { html, found in found.isEmpty && html.contains("<a href=") }
        ),
    ]

    @Test("all 673 examples come out as it says, save those that differ on purpose")
    func examples() throws {
        let examples = try MarkdownSpecification.examples()
        #expect(examples.count == 673)
        var different: [Int] = []
        for example in examples {
            let own = try article(example.markdown).render(with: LeavingResolver())
            let ours = MarkdownSpecification.normal(MarkdownSpecification.plain(own.value.html.text))
            let theirs = MarkdownSpecification.normal(MarkdownSpecification.below(example.html))
            guard ours != theirs else { continue }
            different.append(example.number)
            guard let difference = differences.first(where: { $0.examples.contains(example.number) }) else {
                Issue.record("\(example.number), \(example.section): \(example.markdown)\n\(theirs)\n\(ours)")
                continue
            }
            let found = own.diagnostics.map(\.identifier)
            #expect(
                difference.holds(own.value.html.text, found),
                "\(example.number): not because \(difference.reason): \(found)"
            )
        }
        // An example that has come to agree is taken off the list.
        #expect(different == differences.flatMap(\.examples).sorted())
    }
}
