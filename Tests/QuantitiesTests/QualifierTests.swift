import Testing

@testable import Quantities

@Suite("A vague word has a stated reach")
struct QualifierTests {
    @Test(
        "a value is over, nearly or about a figure within that reach only",
        arguments: [
            // exact value, figure, the qualifiers that hold
            ("100", "100", "exact about"),
            ("100.01", "100", "over about"),
            ("105", "100", "over about"),
            ("105.01", "100", "over"),
            ("110", "100", "over"),
            ("110.01", "100", ""),
            ("99.99", "100", "nearly about"),
            ("95", "100", "nearly about"),
            ("94.99", "100", "nearly"),
            ("90", "100", "nearly"),
            ("89.99", "100", ""),
            ("-99", "-100", "over about"),
            ("-109", "-100", "nearly"),
            ("0", "0", "exact about"),
            ("1", "0", ""),
        ]
    )
    func reach(exact: String, figure: String, holding: String) throws {
        let exact = try #require(Ratio(decimal: exact))
        let figure = try #require(Ratio(decimal: figure))
        let words = Qualifier.allCases.filter { $0.holds(for: exact, statedAs: figure) }.map(\.rawValue)
        #expect(words.joined(separator: " ") == holding)
    }

    @Test("26 clubs of 55 members are not nearly 1.400 members")
    func nearlyFourteenHundred() {
        #expect(!Qualifier.nearly.holds(for: Ratio(1430), statedAs: Ratio(1400)))
        #expect(Qualifier.about.holds(for: Ratio(1430), statedAs: Ratio(1400)))
    }

    @Test("what cannot be computed does not hold")
    func overflow() {
        #expect(!Qualifier.over.holds(for: Ratio(.max), statedAs: Ratio(-1)))
        #expect(!Qualifier.about.holds(for: Ratio(.min), statedAs: Ratio(.min)))
    }
}
