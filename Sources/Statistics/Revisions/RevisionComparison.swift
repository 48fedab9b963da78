import Diagnostics
import Quantities

/// Holds what was published last against what the data says now. Pure: the same input gives the same log, and comparing
/// again with its own outcome changes nothing.
///
/// The value that counts as published is that of the last site, except for a figure whose change still waits for a note:
/// there it is the one before that change. So a change is told in every build until it is explained or taken back.
public struct RevisionComparison: Sendable {
    /// The log as it is after this build.
    public let log: RevisionLog

    /// Compares.
    ///
    /// - Parameters:
    ///   - earlier: The figures of the last published site; none in a first build.
    ///   - log: The log of the last published site.
    ///   - notes: The author's notes. One that has explained changes in an earlier build explains no further ones:
    ///     otherwise an old note would let later changes pass unseen.
    ///   - quotes: The figures in articles that name no period.
    ///   - current: What the data says of an address.
    public init(
        earlier: EarlierFigures,
        log old: RevisionLog,
        notes: [RevisionNote],
        quotes: [Quote] = [],
        current: (PublishedAddress) -> CurrentValue
    ) {
        let used = Set(old.explained.compactMap(\.explanation))
        let unused = notes.filter { !used.contains($0) }
        var log = old.redacted { current($0) == .withheld }
        log.pending = []
        for (address, published) in Self.published(earlier, old).sorted(by: { $0.key < $1.key }) {
            let now: Ratio?
            switch current(address) {
            case .beyond:
                // Nothing to tell, but the value must not get lost until the site goes on.
                if published != nil { log.pending.append(Revision(address, from: published, to: nil, isBeyond: true)) }
                continue
            case .withheld: continue
            case .known(let value): now = value
            case .unknown: now = nil
            }
            guard now != published else { continue }
            let note = Self.nearest(unused, address)
            let revision = Revision(address, from: published, to: now, explanation: note)
            if note == nil { log.pending.append(revision) } else { log.explained.append(revision) }
        }
        log.moves += Self.moves(from: old.quotes, to: quotes, earlier, current)
        log.quotes = Set(quotes).sorted()
        self.log = log
    }

    /// What counts as published, by address; nil for a figure that was withdrawn with a note.
    private static func published(_ earlier: EarlierFigures, _ log: RevisionLog) -> [PublishedAddress: Ratio?] {
        var published: [PublishedAddress: Ratio?] = [:]
        // The last change of each figure decides whether it is withdrawn.
        for revision in log.explained { published[revision.address] = .some(revision.new) }
        published = published.filter { $0.value == nil }
        for (address, row) in earlier.rows { published[address] = .some(row.value) }
        for revision in log.pending { published[revision.address] = .some(revision.old) }
        return published
    }

    /// The note that says most of a figure; of equals the latest, then the last in the table.
    private static func nearest(_ notes: [RevisionNote], _ address: PublishedAddress) -> RevisionNote? {
        var nearest: RevisionNote?
        for note in notes where note.scope.contains(address) {
            guard let other = nearest else {
                nearest = note
                continue
            }
            let (own, its) = (note.scope.precision, other.scope.precision)
            if own > its || (own == its && note.date >= other.date) { nearest = note }
        }
        return nearest
    }

    private static func moves(
        from old: [Quote],
        to new: [Quote],
        _ earlier: EarlierFigures,
        _ current: (PublishedAddress) -> CurrentValue
    ) -> [MovedQuote] {
        let before = Dictionary(
            old.map { (Quote.Place($0), $0.address) },
            uniquingKeysWith: { first, _ in first }
        )
        return Set(new).sorted().compactMap { quote in
            guard let address = before[Quote.Place(quote)], address.period != quote.address.period else { return nil }
            var value: Ratio?
            if case .known(let known) = current(quote.address) { value = known }
            let was = quote.address.at(address.period)
            let published = current(was) == .withheld ? nil : earlier.rows[was]?.value
            return MovedQuote(quote, from: address.period, old: published, new: value)
        }
    }
}

extension PublishedAddress {
    /// The same at another period.
    fileprivate func at(_ period: Period) -> PublishedAddress {
        PublishedAddress(
            indicator: indicator,
            category: category,
            target: target,
            area: area,
            period: period,
            origin: origin
        )
    }
}

extension Quote {
    /// What stays the same when the period goes on.
    fileprivate struct Place: Hashable {
        let article, written, indicator, area: String
        let category: String?

        init(_ quote: Quote) {
            (article, written) = (quote.article, quote.written)
            (indicator, category, area) = (quote.address.indicator, quote.address.category, quote.address.area)
        }
    }
}
