import Localization
import Quantities
import Testing

@testable import Statistics

@Suite("Targets: share, pace, status, projection")
struct ProgressTests {
    private func target(_ value: Int, start: String? = "2020-12-21", deadline: String = "2025-12-31") throws -> Target {
        Target(
            id: "ubnd",
            area: 0,
            indicator: "clubs",
            deadline: try #require(CalendarDate(iso: deadline)),
            value: Ratio(value),
            issuer: LocalizedText(vi: "UBND", en: "UBND"),
            document: nil,
            start: start.flatMap { CalendarDate(iso: $0) },
            baseline: Ratio(0),
            isStretch: false,
            row: 0
        )
    }

    private func progress(_ value: Int?, of target: Target, on day: String, moreIsBetter: Bool = true) throws
        -> Progress
    {
        Progress(
            target,
            value: value.map { Ratio($0) },
            on: try #require(CalendarDate(iso: day)),
            moreIsBetter: moreIsBetter
        )
    }

    @Test("83 of 129 reads 64,3% and of 141 reads 58,9% half up, 58,8% only when cut off")
    func shares() throws {
        func text(_ goal: Int, _ rounding: Rounding) throws -> String? {
            let share = try progress(83, of: target(goal), on: "2023-06-30").share
            return share?.multiplied(by: Ratio(100))?.rounded(toDecimals: 1, rounding).map(Language.vi.percent)
        }
        #expect(try text(129, .halfUp) == "64,3%")
        #expect(try text(141, .halfUp) == "58,9%")
        #expect(try text(141, .cutOff) == "58,8%")
        #expect(try progress(83, of: target(141), on: "2023-06-30").share == Ratio(83, 141))
    }

    @Test("the pace is a straight line in days from start to deadline")
    func pace() throws {
        let progress = try progress(83, of: target(129), on: "2023-06-30")
        // 21/12/2020 to 30/6/2023 is 921 days, to 31/12/2025 is 1836: 129 × 921 / 1836 = 64,71…
        #expect(progress.days == Progress.Days(gone: 921, total: 1836))
        #expect(progress.expected == Ratio(129 * 921, 1836))
        #expect(progress.remaining == Ratio(46))
        #expect(progress.status == .onTrack)
    }

    @Test(
        "where things stand",
        arguments: [
            (129, "2023-06-30", Progress.Status.met), (130, "2026-06-30", .met), (65, "2023-06-30", .onTrack),
            (64, "2023-06-30", .behind), (128, "2026-01-01", .missed), (128, "2025-12-31", .behind),
            (nil, "2023-06-30", .noData), (5, "2020-01-01", .underWay),
        ] as [(Int?, String, Progress.Status)]
    )
    func status(_ value: Int?, _ day: String, _ status: Progress.Status) throws {
        #expect(try progress(value, of: target(129), on: day).status == status)
    }

    @Test("without a start nothing is said of the pace")
    func noStart() throws {
        let progress = try progress(10, of: target(40, start: nil), on: "2023-06-30")
        #expect(progress.status == .underWay)
        #expect(progress.expected == nil)
    }

    @Test("an indicator that is to fall meets its target from above")
    func lessIsBetter() throws {
        #expect(try progress(39, of: target(40), on: "2023-06-30", moreIsBetter: false).status == .met)
    }

    private func series(_ values: [Int?]) throws -> [(period: Period, day: CalendarDate, value: Ratio?)] {
        try values.enumerated().map { index, value in
            let period = try #require(Period("2022-Q\(index + 1)"))
            return (period, period.lastDay, value.map { Ratio($0) })
        }
    }

    @Test("a projection goes on at the mean pace of the latest known periods")
    func projection() throws {
        let projection = try #require(Projection(try series([10, 20, nil, 40]), target: Ratio(100)))
        // 31/3 to 31/12/2022 is 275 days for 30; 60 more take 550 days: 3/7/2024... counted from 31/12/2022.
        #expect(projection.change == Ratio(30))
        #expect(projection.days == 275)
        #expect(projection.remaining == Ratio(60))
        #expect(projection.date.iso == "2024-07-03")
    }

    @Test("no projection from two values, from a standstill, away from the target, or once it is met")
    func noProjection() throws {
        #expect(Projection(try series([10, 20]), target: Ratio(100)) == nil)
        #expect(Projection(try series([10, 15, 10]), target: Ratio(100)) == nil)
        #expect(Projection(try series([30, 20, 10]), target: Ratio(100)) == nil)
        #expect(Projection(try series([10, 50, 100]), target: Ratio(100)) == nil)
        #expect(Projection(try series([1, 1, 2]), target: Ratio(1_000_000_000)) == nil)
    }
}
