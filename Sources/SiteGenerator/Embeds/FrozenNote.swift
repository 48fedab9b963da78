import Localization
import Markup
import Quantities
import Statistics

/// What a frozen page tells of its figures that have changed since: which, from what to what, or that the data no
/// longer gives them. A page without such figures has an empty note.
///
/// It says how the figures stand today against those printed on the page, so a correction that is taken back leaves the
/// page as it was; the page of revisions keeps every step.
struct FrozenNote: Sendable {
    let edition: Edition
    let site: Site
    let path: FrozenPath
    let record: FrozenRecord

    /// The most figures that a note names.
    static let mostNamed = 5

    /// The place of the note in a page: program and page must agree on it to the byte.
    private static let opening = Array("<div class=\"corrections\">".utf8)
    private static let closing = Array("</div><!--/corrections-->".utf8)

    /// The place of the note as a page is made: empty.
    static let place = Fragment(vouchedFor: opening + closing)

    /// The page with this note in its place; nil where there is no such place.
    func written(into page: [UInt8]) -> [UInt8]? {
        guard let start = page.firstRange(of: Self.opening),
            let end = page[start.upperBound...].firstRange(of: Self.closing)
        else { return nil }
        return Array(page[..<start.upperBound]) + markup.bytes + Array(page[end.lowerBound...])
    }

    /// The note: a line a figure and the way to the page of all revisions; nothing where nothing changed.
    private var markup: Fragment {
        let changes = changes
        guard !changes.isEmpty else { return .empty }
        return Fragment { writer in
            for change in changes.prefix(Self.mostNamed) { writer.element("p", text: sentence(change)) }
            writer.element("p") { writer in
                if changes.count > Self.mostNamed {
                    let rest = edition.language.integer(changes.count - Self.mostNamed)
                    writer.text(edition.say(.frozenMore, ["count": rest]) + " ")
                }
                writer.element(
                    "a",
                    ["rel": "noopener", "href": edition.url(edition.revisionsRoute)],
                    text: edition.say(.revisionsTitle)
                )
            }
        }
    }

    private struct Change {
        let entry: FrozenRecord.Entry
        let new: Ratio?
    }

    private var changes: [Change] {
        record.entries.compactMap { entry in
            switch current(entry) {
            // Sensitive figures have no frozen form; what is withheld is told nothing of.
            case .beyond, .withheld: nil
            case .unknown: Change(entry: entry, new: nil)
            case .known(let value): value == entry.value ? nil : Change(entry: entry, new: value)
            }
        }
    }

    private func address(_ entry: FrozenRecord.Entry) -> PublishedAddress {
        PublishedAddress(
            indicator: path.indicator,
            category: entry.category,
            area: path.area,
            period: entry.period
        )
    }

    private func current(_ entry: FrozenRecord.Entry) -> CurrentValue {
        guard record.isObserved else { return site.figures.current(address(entry)) }
        guard let area = site.figures.dataset.areas.index(of: path.area) else { return .unknown }
        let same = site.figures.observations.filter {
            $0.isOfFigure && $0.indicator == path.indicator && $0.area == area && $0.period == entry.period
        }
        // Several may have been published of one figure; the one that was quoted still counts while it stands there.
        return (same.first { $0.value == entry.value } ?? same.first).map { .known($0.value) } ?? .unknown
    }

    private func sentence(_ change: Change) -> String {
        let indicator = edition.figures.indicator(path.indicator)
        let category = change.entry.category.map { id in
            indicator?.categories.first { $0.id == id }?.name[edition.language] ?? id
        }
        let names = [indicator?.name[edition.language] ?? path.indicator, category].compactMap { $0 }
        let figure = edition.say(
            .figureOfPeriod,
            [
                "name": names.joined(separator: ", "),
                "period": edition.language.periodInSentence(change.entry.period),
            ]
        )
        let text = edition.distinct(change.entry.value, change.new, indicator)
        var values = ["figure": figure, "old": text(change.entry.value)]
        guard let new = change.new else { return edition.say(.frozenWithdrawn, values) + why(change) }
        values["new"] = text(new)
        return edition.say(.frozenCorrected, values) + why(change)
    }

    /// The author's words on the latest change of the figure, where there are any.
    private func why(_ change: Change) -> String {
        let address = address(change.entry)
        guard let note = site.revisions.log.explained.last(where: { $0.address == address })?.explanation else {
            return ""
        }
        return " "
            + edition.say(
                .frozenWhy,
                ["date": edition.language.date(note.date), "note": note.note[edition.language]]
            )
    }
}
