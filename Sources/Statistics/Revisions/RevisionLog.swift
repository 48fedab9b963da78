import Localization
import Quantities

/// What became of figures after they were published. It is itself published, as `data/revision-log.json`, and read back
/// by the next build, so that nothing in it depends on a clock or on where the program ran.
public struct RevisionLog: Sendable, Hashable {
    /// The changes with their notes, in the order in which builds found them. Nothing is ever taken out
    /// but the two values of a figure that is withheld now.
    public var explained: [Revision] = []
    /// The changes that wait for a note, with the value that was published before them; in the order of addresses.
    public var pending: [Revision] = []
    /// The figures in articles whose period went on with the site's, in the order in which builds found them.
    public var moves: [MovedQuote] = []
    /// The figures in articles that name no period, and the period they stand for now.
    public var quotes: [Quote] = []

    /// A log without entries.
    public init() {}

    /// The log without the values of figures that are withheld now: they stood in it when they were still told.
    func redacted(_ isWithheld: (PublishedAddress) -> Bool) -> RevisionLog {
        var log = self
        log.explained = explained.map { revision in
            guard isWithheld(revision.address) else { return revision }
            return Revision(revision.address, from: nil, to: nil, explanation: revision.explanation)
        }
        log.moves = moves.map { move in
            let now = move.quote.address
            let before = PublishedAddress(
                indicator: now.indicator,
                category: now.category,
                area: now.area,
                period: move.from
            )
            return MovedQuote(
                move.quote,
                from: move.from,
                old: isWithheld(before) ? nil : move.old,
                new: isWithheld(now) ? nil : move.new
            )
        }
        return log
    }

    /// The changes that readers are told of: those that wait first, then the others, the latest note first.
    public var listed: [Revision] {
        let dated = explained.enumerated().sorted { a, b in
            guard let left = a.element.explanation?.date, let right = b.element.explanation?.date, left != right else {
                return a.offset > b.offset
            }
            return left > right
        }
        return pending.filter { !$0.isBeyond } + dated.map(\.element)
    }
}

/// A change of a figure after it was published.
public struct Revision: Sendable, Hashable {
    /// Which figure.
    public let address: PublishedAddress
    /// The value published before; nil where the figure had been withdrawn.
    public let old: Ratio?
    /// The value now; nil where the figure is not known any more.
    public let new: Ratio?
    /// The author's note; nil while there is none.
    public let explanation: RevisionNote?
    /// Whether the site ends before the figure's period in this build: then there is no saying whether it changed.
    public let isBeyond: Bool

    /// Makes a change.
    public init(
        _ address: PublishedAddress,
        from old: Ratio?,
        to new: Ratio?,
        explanation: RevisionNote? = nil,
        isBeyond: Bool = false
    ) {
        (self.address, self.old, self.new) = (address, old, new)
        (self.explanation, self.isBeyond) = (explanation, isBeyond)
    }

    /// What happened, in words for a message.
    public var inWords: String {
        switch (old, new) {
        case (let old?, let new?): "\(address.text) was published as \(old.exactText) and is now \(new.exactText)"
        case (let old?, nil): "\(address.text) was published as \(old.exactText) and is no longer known"
        case (nil, let new?): "\(address.text) had been withdrawn and is now \(new.exactText)"
        case (nil, nil): "\(address.text) has not changed"
        }
    }
}

/// A figure in an article that names no period, nor does the article: it goes on with the site.
public struct Quote: Sendable, Hashable, Comparable {
    /// The article's file.
    public let article: String
    /// The address as it is written: `clubs/ubnd@dak-lak`.
    public let written: String
    /// The address it stands for.
    public let address: PublishedAddress

    /// Makes a quotation.
    public init(article: String, written: String, address: PublishedAddress) {
        (self.article, self.written, self.address) = (article, written, address)
    }

    /// By file, address as written and address meant.
    public static func < (a: Quote, b: Quote) -> Bool {
        if a.article != b.article { return a.article < b.article }
        return a.written == b.written ? a.address < b.address : a.written < b.written
    }
}

/// A figure in an article that went on to a later period, or back, because nothing pins it to one.
public struct MovedQuote: Sendable, Hashable {
    /// The quotation as it stands now.
    public let quote: Quote
    /// The period it stood for.
    public let from: Period
    /// The value that was published for that period; nil where it is not on record.
    public let old: Ratio?
    /// The value now; nil where it is not known.
    public let new: Ratio?

    /// Makes an entry.
    public init(_ quote: Quote, from: Period, old: Ratio?, new: Ratio?) {
        (self.quote, self.from, self.old, self.new) = (quote, from, old, new)
    }
}
