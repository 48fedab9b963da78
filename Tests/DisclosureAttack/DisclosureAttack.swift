/// Works out what published sums tell of amounts that were not published: the attack that withholding must stand.
///
/// Amounts are whole numbers within bounds; each published figure is an equation. Bounds are narrowed by every equation
/// until nothing changes, and the least and the greatest possible amount are then found by search, so that what is
/// told is exact: there is a set of amounts that fits everything published and has this least, or this greatest, one.
public struct DisclosureAttack {
    private var lower: [Int] = []
    private var upper: [Int] = []
    /// Where a search begins to look; what it finds does not depend on it, only how soon.
    private var likely: [Int?] = []
    private var equations: [[(amount: Int, factor: Int)]] = []
    private var totals: [Int] = []
    private var equationsOf: [[Int]] = []

    /// How many bounds a search may try.
    private static let patience = 2_000

    /// Knows nothing yet.
    public init() {}

    /// An amount that is not known, within bounds that everybody knows.
    ///
    /// - Parameter likely: Where to look first: the true amount lets a test find others near it soon.
    public mutating func addAmount(in bounds: ClosedRange<Int>, likely: Int? = nil) -> Int {
        self.likely.append(likely)
        lower.append(bounds.lowerBound)
        upper.append(bounds.upperBound)
        equationsOf.append([])
        return lower.count - 1
    }

    /// A published sum of amounts.
    public mutating func addSum(of amounts: [Int], is total: Int) {
        add(amounts.map { ($0, 1) }, is: total)
    }

    /// An amount that is the sum of others and of something known.
    public mutating func addTotal(of amounts: [Int], and known: Int, in bounds: ClosedRange<Int>) -> Int {
        let total = addAmount(in: bounds, likely: amounts.reduce(known) { $0 + (likely[$1] ?? lower[$1]) })
        add(amounts.map { ($0, 1) } + [(total, -1)], is: -known)
        return total
    }

    private mutating func add(_ terms: [(amount: Int, factor: Int)], is total: Int) {
        for term in terms { equationsOf[term.amount].append(equations.count) }
        equations.append(terms)
        totals.append(total)
    }

    /// What an amount can be, as far as the search finds amounts that fit: where its patience ends too soon, the range is
    /// narrower than the truth and never wider. Nil where nothing that fits was found.
    public func range(of amount: Int) -> ClosedRange<Int>? {
        var narrowed = self
        guard narrowed.narrow(Array(equations.indices)) else { return nil }
        let scope = connected(to: amount)
        var (least, greatest) = (narrowed.lower[amount], narrowed.upper[amount])
        while least <= greatest, !(narrowed.canBe(amount, least, scope) ?? false) { least += 1 }
        while greatest >= least, !(narrowed.canBe(amount, greatest, scope) ?? false) { greatest -= 1 }
        return least <= greatest ? least...greatest : nil
    }

    /// The amounts that an amount has to do with, by way of equations.
    private func connected(to amount: Int) -> [Int] {
        var found: Set<Int> = [amount]
        var waiting = [amount]
        while let next = waiting.popLast() {
            for equation in equationsOf[next] {
                for term in equations[equation] where found.insert(term.amount).inserted { waiting.append(term.amount) }
            }
        }
        return found.sorted()
    }

    private func canBe(_ amount: Int, _ value: Int, _ scope: [Int]) -> Bool? {
        var guess = self
        (guess.lower[amount], guess.upper[amount]) = (value, value)
        var patience = Self.patience
        return guess.isPossible(equationsOf[amount], scope, &patience)
    }

    private mutating func isPossible(_ changed: [Int], _ scope: [Int], _ patience: inout Int) -> Bool? {
        guard narrow(changed) else { return false }
        guard let broken = scope.flatMap({ equationsOf[$0] }).first(where: { !holdsWhereLikely($0) }) else {
            return true
        }
        let open = equations[broken].map(\.amount).filter { lower[$0] < upper[$0] }
        guard let next = open.min(by: { upper[$0] - lower[$0] < upper[$1] - lower[$1] }) else { return false }
        patience -= 1
        guard patience > 0 else { return nil }
        let first = firstTry(next)
        // First the likely amount, then what is below it, then what is above.
        for bounds in [
            first...first, lower[next]...max(lower[next], first - 1), min(upper[next], first + 1)...upper[next],
        ] {
            if bounds != first...first, bounds.contains(first) { continue }
            var guess = self
            (guess.lower[next], guess.upper[next]) = (bounds.lowerBound, bounds.upperBound)
            guard let found = guess.isPossible(equationsOf[next], scope, &patience) else { return nil }
            if found { return true }
        }
        return false
    }

    /// The amount to try first: the likely one, or what bounds leave nearest to it.
    private func firstTry(_ amount: Int) -> Int {
        min(max(likely[amount] ?? lower[amount], lower[amount]), upper[amount])
    }

    /// Whether an equation holds of the amounts that are tried first.
    private func holdsWhereLikely(_ equation: Int) -> Bool {
        equations[equation].reduce(0) { $0 + $1.factor * firstTry($1.amount) } == totals[equation]
    }

    /// Narrows all bounds until nothing changes; false where an equation cannot hold.
    private mutating func narrow(_ changed: [Int]) -> Bool {
        var waiting = changed
        var isWaiting = [Bool](repeating: false, count: equations.count)
        for equation in waiting { isWaiting[equation] = true }
        while let equation = waiting.popLast() {
            isWaiting[equation] = false
            var least = -totals[equation]
            var greatest = -totals[equation]
            for (amount, factor) in equations[equation] {
                least += factor > 0 ? factor * lower[amount] : factor * upper[amount]
                greatest += factor > 0 ? factor * upper[amount] : factor * lower[amount]
            }
            guard least <= 0, greatest >= 0 else { return false }
            for (amount, factor) in equations[equation] {
                // The others come to between these, so factor × amount lies between their opposites.
                let (low, high) = (lower[amount], upper[amount])
                if factor > 0 {
                    upper[amount] = min(high, low - least)
                    lower[amount] = max(low, high - greatest)
                } else {
                    lower[amount] = max(low, high + least)
                    upper[amount] = min(high, low + greatest)
                }
                guard lower[amount] <= upper[amount] else { return false }
                guard lower[amount] != low || upper[amount] != high else { continue }
                for other in equationsOf[amount] where !isWaiting[other] {
                    isWaiting[other] = true
                    waiting.append(other)
                }
            }
        }
        return true
    }
}
