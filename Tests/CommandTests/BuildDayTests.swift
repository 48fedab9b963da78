import Testing

@Suite("The day of the build")
struct BuildDayTests {
    /// The last article here is of 28/8/2023, which begins in Việt Nam at 17:00 of the day before in Greenwich; others
    /// link to it.
    private let midnight = 1_693_155_600

    private func check(_ arguments: [String] = [], epoch: String? = nil) throws -> Program.Outcome {
        try Program.run(
            ["check", Program.repository] + arguments,
            environment: epoch.map { ["SOURCE_DATE_EPOCH": $0] } ?? [:]
        )
    }

    @Test("SOURCE_DATE_EPOCH is a moment, the day is Việt Nam's")
    func epoch() throws {
        #expect(try check(epoch: "\(midnight)").status == 0)
        let early = try check(epoch: "\(midnight - 1)")
        #expect(early.status == 65)
        #expect(early.errors.contains("is not published before 2023-08-28 [LinkTooEarly]"))
    }

    @Test("--as-of with a day goes before the environment, with a period it does not")
    func option() throws {
        #expect(try check(["--as-of", "2023-08-28"], epoch: "0").status == 0)
        #expect(try check(["--as-of", "2023-08-27"]).status == 65)
        #expect(try check(["--as-of", "2023-Q2"], epoch: "0").status == 65)
    }

    @Test("what is no moment and no day is wrong usage")
    func usage() throws {
        let moment = try check(epoch: "yesterday")
        #expect(moment.status == 64)
        #expect(moment.errors.contains(#"SOURCE_DATE_EPOCH is "yesterday", not a number of seconds since 1970"#))
        #expect(try check(["--as-of", "2023-02-29"]).status == 64)
    }
}
