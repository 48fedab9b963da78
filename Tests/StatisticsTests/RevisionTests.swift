import Diagnostics
import Localization
import Quantities
import Statistics
import Testing

@Suite("Figures that change after they were published")
struct RevisionTests {
    /// A build's outcome, as the next one reads it: values by address, and the log.
    private struct Site: Equatable {
        var values: [String: Ratio] = [:]
        var log = RevisionLog()

        /// The next build with these values; nil in `beyond` for periods after the site's.
        func next(_ now: [String: Int], notes: [RevisionNote] = [], beyond: Set<String> = []) throws -> Site {
            let comparison = RevisionComparison(earlier: try earlier(), log: log, notes: notes) { address in
                if beyond.contains(address.text) { return .beyond }
                return now[address.text].map { .known(Ratio($0)) } ?? .unknown
            }
            let shown = now.filter { !beyond.contains($0.key) }
            return Site(values: shown.mapValues { Ratio($0) }, log: comparison.log)
        }

        func earlier() throws -> EarlierFigures {
            var text =
                "indicator,class,area,period,value,numerator,denominator,clubs,reported,carried_forward,illustrative\n"
            for (address, value) in values {
                let parts = try #require(FigureAddress(address))
                let (subject, period) = (parts.subject, try #require(parts.period))
                text += "\(subject.indicator),\(subject.category ?? ""),\(parts.area ?? ""),\(period.id),"
                text += ",\(value.numerator),\(value.denominator),,,,false\n"
            }
            let read = EarlierFigures.read(SourceFile(path: "site/data/figures.csv", text: text))
            #expect(read.diagnostics == [])
            return read.value
        }

        /// The changes, as short texts: "members@ha@2023-Q2: 5 > 6, vì …".
        var told: [String] {
            log.listed.map { revision in
                func text(_ value: Ratio?) -> String { value.map { "\($0.numerator)" } ?? "–" }
                let why = revision.explanation.map { "\($0.date.iso) \($0.note.vi)" } ?? "?"
                return "\(revision.address.text): \(text(revision.old)) > \(text(revision.new)), \(why)"
            }
        }
    }

    private func note(_ date: String, _ text: String, _ scope: RevisionNote.Scope = .init()) throws -> RevisionNote {
        RevisionNote(date: try #require(CalendarDate(iso: date)), note: LocalizedText(vi: text, en: text), scope: scope)
    }

    private static let q1 = "members@ha@2023-Q1"
    private static let q2 = "members@ha@2023-Q2"

    @Test("are none in a first build, and a figure of a new period is no revision")
    func newIsNoRevision() throws {
        let first = try Site().next([Self.q1: 5])
        #expect(first.told == [])
        let second = try first.next([Self.q1: 5, Self.q2: 9])
        #expect(second.told == [])
    }

    @Test("wait with the value published first until a note explains them, however many builds there are between")
    func pendingUntilExplained() throws {
        let first = try Site().next([Self.q1: 5, Self.q2: 7])
        let changed = try first.next([Self.q1: 6, Self.q2: 7])
        #expect(changed.told == ["\(Self.q1): 5 > 6, ?"])
        // The site says 6 by now, and still the change is told.
        #expect(changed.values[Self.q1] == Ratio(6))
        #expect(try changed.next([Self.q1: 6, Self.q2: 7]) == changed)
        let again = try changed.next([Self.q1: 8, Self.q2: 7])
        #expect(again.told == ["\(Self.q1): 5 > 8, ?"])
        let notes = [try note("2023-08-15", "báo cáo lại")]
        let explained = try again.next([Self.q1: 8, Self.q2: 7], notes: notes)
        #expect(explained.told == ["\(Self.q1): 5 > 8, 2023-08-15 báo cáo lại"])
        #expect(explained.log.pending == [])
        #expect(try explained.next([Self.q1: 8, Self.q2: 7], notes: notes) == explained)
        // The row may go; what was published of it stays.
        #expect(try explained.next([Self.q1: 8, Self.q2: 7]) == explained)
    }

    @Test("are none where the data goes back to the value published first")
    func takenBack() throws {
        let changed = try Site().next([Self.q1: 5]).next([Self.q1: 6])
        #expect(try changed.next([Self.q1: 5]).told == [])
    }

    @Test("are withdrawn figures too, and figures that come back")
    func withdrawnAndRestored() throws {
        let withdrawn = try Site().next([Self.q1: 5]).next([:])
        #expect(withdrawn.told == ["\(Self.q1): 5 > –, ?"])
        #expect(try withdrawn.next([:]) == withdrawn)
        let first = try note("2023-08-01", "chưa kiểm")
        let explained = try withdrawn.next([:], notes: [first])
        #expect(explained.told == ["\(Self.q1): 5 > –, 2023-08-01 chưa kiểm"])
        #expect(try explained.next([:], notes: [first]) == explained)
        let restored = try explained.next([Self.q1: 4], notes: [first])
        #expect(restored.told == ["\(Self.q1): – > 4, ?", "\(Self.q1): 5 > –, 2023-08-01 chưa kiểm"])
        let second = try note("2023-09-01", "đã kiểm")
        let told = try restored.next([Self.q1: 4], notes: [first, second])
        #expect(
            told.told == ["\(Self.q1): – > 4, 2023-09-01 đã kiểm", "\(Self.q1): 5 > –, 2023-08-01 chưa kiểm"]
        )
        #expect(try told.next([Self.q1: 4], notes: [first, second]) == told)
    }

    @Test("are not explained by a note that explained others in an earlier build")
    func oldNoteExplainsNothingMore() throws {
        let old = try note("2023-08-15", "báo cáo lại")
        let first = try Site().next([Self.q1: 5, Self.q2: 7]).next([Self.q1: 6, Self.q2: 7], notes: [old])
        #expect(first.told == ["\(Self.q1): 5 > 6, 2023-08-15 báo cáo lại"])
        let second = try first.next([Self.q1: 6, Self.q2: 8], notes: [old])
        #expect(second.told == ["\(Self.q2): 7 > 8, ?", "\(Self.q1): 5 > 6, 2023-08-15 báo cáo lại"])
        // A note not used so far may stand in the table before the change comes.
        let waiting = try note("2023-08-20", "gõ nhầm")
        let third = try first.next([Self.q1: 6, Self.q2: 7], notes: [old, waiting])
            .next([Self.q1: 6, Self.q2: 8], notes: [old, waiting])
        #expect(third.told.first == "\(Self.q2): 7 > 8, 2023-08-20 gõ nhầm")
    }

    @Test("take the note that names most of them, then the latest, then the last")
    func nearestNote() throws {
        let period = try #require(Period("2023-Q1"))
        let all = try note("2023-09-09", "tất cả")
        let area = try note("2023-08-01", "huyện", .init(area: "ha"))
        let near = try note("2023-07-01", "đúng số ấy", .init(indicator: "members", area: "ha", period: period))
        let later = try note("2023-07-02", "sau", .init(indicator: "members", area: "ha", period: period))
        let last = try note("2023-07-02", "cuối", .init(indicator: "members", area: "ha", period: period))
        let elsewhere = try note("2023-10-01", "nơi khác", .init(indicator: "members", area: "thuong", period: period))
        let ofClass = try note("2023-10-01", "loại", .init(indicator: "members", category: "x"))
        let site = try Site().next([Self.q1: 5])
        let cases: [(notes: [RevisionNote], said: String)] = [
            ([all], "tất cả"), ([area, all], "huyện"), ([near, area, all], "đúng số ấy"), ([later, near], "sau"),
            ([later, last], "cuối"), ([last, later], "sau"), ([elsewhere, ofClass], "?"),
        ]
        for (notes, said) in cases {
            let told = try site.next([Self.q1: 6], notes: notes).told
            #expect(told.count == 1 && told[0].hasSuffix(said), "\(said): \(told)")
        }
    }

    @Test("are not told of periods after the one to which the site runs, and not forgotten")
    func beyond() throws {
        let first = try Site().next([Self.q1: 5, Self.q2: 7])
        let earlier = try first.next([Self.q1: 5], beyond: [Self.q2])
        #expect(earlier.told == [])
        #expect(try earlier.next([Self.q1: 5], beyond: [Self.q2]) == earlier)
        #expect(try earlier.next([Self.q1: 5, Self.q2: 7]) == first)
        #expect(try earlier.next([Self.q1: 5, Self.q2: 9]).told == ["\(Self.q2): 7 > 9, ?"])
    }

    @Test("a figure without a period that went on with the site is listed once, one whose article has moved too is not")
    func moves() throws {
        func quote(_ period: String, in article: String = "a.md") throws -> Quote {
            let address = PublishedAddress(indicator: "members", area: "ha", period: try #require(Period(period)))
            return Quote(article: article, written: "members@ha", address: address)
        }
        let earlier = try Site(values: [Self.q1: Ratio(5)]).earlier()
        func compare(_ log: RevisionLog, _ quotes: [Quote]) -> RevisionLog {
            RevisionComparison(earlier: earlier, log: log, notes: [], quotes: quotes) { address in
                address.period.id == "2023-Q1" ? .known(Ratio(5)) : .known(Ratio(7))
            }.log
        }
        let first = compare(RevisionLog(), [try quote("2023-Q1")])
        #expect(first.moves == [])
        let second = compare(first, [try quote("2023-Q2"), try quote("2023-Q2", in: "b.md")])
        let from = try #require(Period("2023-Q1"))
        #expect(second.moves == [MovedQuote(try quote("2023-Q2"), from: from, old: Ratio(5), new: Ratio(7))])
        #expect(compare(second, second.quotes) == second)
    }
}
