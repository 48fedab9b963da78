import ClubData
import Quantities

/// Decides what is withheld: first what is small, then what would give it away.
///
/// Everything published of a sensitive measure is a sum of atoms. A small atom is safe when amounts can be moved
/// between it and others without changing any published sum, far enough that what is left possible is as wide as the
/// threshold. The planner looks for such others and withholds them too. The strands of a group (the atoms of each of
/// its owners) are in the same published figures, so that only their common sum M is told; with n strands, each at
/// least 1, the amount of one can be anything over a width of M − n. A group is whole when M − n reaches the threshold.
/// Of private cells it must hold as many as the threshold besides, so that no sum of fewer clubs' cells is told.
///
/// Of the partners that could be taken, it takes the one that costs the fewest published figures; of those, the fewest
/// cells; of those, the smallest amounts; of equals, the first in the table.
///
/// Sources: L. H. Cox, "Suppression Methodology and Statistical Disclosure Control", Journal of the American
/// Statistical Association 75 (1980) 377–385; A. Hundepool et al., "Statistical Disclosure Control", Wiley 2012,
/// chapter 4 (minimum frequency rule, protection intervals, secondary suppression).
struct SuppressionPlanner {
    private let sums: SuppressionAtoms
    private let sides: Set<Int>
    private let dataset: Dataset
    private let threshold: Int
    private var hiddenFigures: Set<Int> = []
    private var hiddenAtoms: Set<Int> = []
    private var isSafe: [Bool]

    /// Areas down to this level, the country and its provinces, keep their totals.
    static let lowestTotal = 1

    /// - Parameter sides: The measures that are but a side of a ratio; no figure of theirs is a total to be kept.
    init(_ sums: SuppressionAtoms, sides: Set<Int> = [], dataset: Dataset, threshold: Int) {
        self.sums = sums
        self.sides = sides
        self.dataset = dataset
        self.threshold = threshold
        isSafe = Array(repeating: false, count: sums.atoms.count)
    }

    /// What is withheld, figures by their number and atoms by their index.
    mutating func plan() -> (figures: Set<Int>, atoms: Set<Int>) {
        let small = sums.sums.filter { isSmall($0.value) && !isTotal($0.key) }.map(\.key).sorted()
        hiddenFigures.formUnion(small)
        for (index, atom) in sums.atoms.enumerated() where atom.cell != nil && isSmall(atom.value) {
            hiddenAtoms.insert(index)
        }
        let ofPrivateCells = sums.atoms.indices.filter { sums.atoms[$0].privateCells > 0 }
        let exposed = hiddenAtoms.sorted() + ofPrivateCells + firstUnpublishedAtoms(of: small)
        for atom in exposed where !isSafe[atom] { protect(atom) }
        return (hiddenFigures, hiddenAtoms)
    }

    private func isSmall(_ value: Int) -> Bool { value > 0 && value < threshold }

    private func isTotal(_ figure: Int) -> Bool {
        let (place, area) = sums.place(of: figure)
        return dataset.areas.areas[area].level <= Self.lowestTotal && !sides.contains(place.measure)
    }

    /// For each small figure made of rows that are not published, the first of its atoms: as long as that one can move
    /// out of the figure, the figure is safe.
    private func firstUnpublishedAtoms(of figures: [Int]) -> [Int] {
        var wanted = Set(figures)
        var found: [Int] = []
        for (index, atom) in sums.atoms.enumerated() where atom.cell == nil {
            let own = atom.figures.filter(wanted.contains)
            guard !own.isEmpty else { continue }
            wanted.subtract(own)
            found.append(index)
        }
        return found
    }

    // MARK: Groups

    /// Atoms of several owners that move together, and what must be withheld so that they can.
    private struct Group {
        var owners: [Int]
        /// By owner, its atoms.
        var strands: [[Int]]
        /// Figures that are in some strands and not in others.
        var exposing: Set<Int> = []
        var isPossible = true
    }

    /// What a group costs, compared from the left.
    private struct Cost: Comparable {
        var totals = 0
        var figures = 0
        var cells = 0
        var amount = 0

        static func < (a: Cost, b: Cost) -> Bool {
            (a.totals, a.figures, a.cells, a.amount) < (b.totals, b.figures, b.cells, b.amount)
        }
    }

    private mutating func protect(_ atom: Int) {
        var owners = [sums.atoms[atom].owner]
        var group = closed(atom, owners)
        // An atom in no published sum cannot be worked out from any.
        while !published(atom).isEmpty, isAlone(group) || !group.isPossible || !isWide(group) {
            guard let partner = partner(of: atom, owners), partner.cost.totals == 0 || partner.cost < alone(atom) else {
                hiddenFigures.formUnion(published(atom))
                group = Group(owners: owners, strands: [[atom]])
                break
            }
            owners.append(partner.owner)
            group = closed(atom, owners)
        }
        hiddenFigures.formUnion(group.exposing)
        for atom in group.strands.joined() {
            if sums.atoms[atom].cell != nil { hiddenAtoms.insert(atom) }
            isSafe[atom] = true
        }
    }

    /// Whether a group is one amount by itself. Many private cells that are always told together are no such one.
    private func isAlone(_ group: Group) -> Bool {
        group.strands.count < 2 && group.strands.joined().allSatisfy { sums.atoms[$0].privateCells < threshold }
    }

    private func published(_ atom: Int) -> [Int] {
        sums.atoms[atom].figures.filter { !hiddenFigures.contains($0) }
    }

    /// What it costs to withhold every figure that an atom is in.
    private func alone(_ atom: Int) -> Cost {
        let figures = published(atom)
        return Cost(totals: figures.filter(isTotal).count, figures: figures.count)
    }

    /// Whether what can be moved within a group is as wide as the threshold; and, of private cells, whether there are as
    /// many of them, so that no sum of fewer is told.
    private func isWide(_ group: Group) -> Bool {
        let strands = group.strands.map { strand in strand.map { sums.atoms[$0] } }
        let width = strands.reduce(0) { $0 &+ max(0, ($1.map(\.value).min() ?? 0) - 1) }
        let cells = strands.map { $0.map(\.privateCells).min() ?? 0 }
        guard cells.contains(where: { $0 > 0 }) else { return width >= threshold }
        return width >= threshold && cells.reduce(0, +) >= threshold
    }

    /// The group that an atom makes with owners: all their atoms that are in the same published figures, and in turn
    /// those in the figures of these, since a report that was carried forward is in the figures of several periods.
    private func closed(_ atom: Int, _ owners: [Int]) -> Group {
        var group = Group(owners: owners, strands: owners.map { _ in [] })
        guard let first = owners.firstIndex(of: sums.atoms[atom].owner) else { return group }
        group.strands[first] = [atom]
        var waiting = published(atom)
        var seen = Set(waiting)
        while let figure = waiting.popLast() {
            let members = owners.map { owner in
                sums.atomsOfOwner[owner].first { sums.atoms[$0].figures.contains(figure) }
            }
            guard !members.contains(nil) else {
                group.exposing.insert(figure)
                continue
            }
            for (strand, member) in zip(group.strands.indices, members) {
                guard let member, !group.strands[strand].contains(member) else { continue }
                group.strands[strand].append(member)
                // A published 0 cannot give anything away; a private one can, since nobody knows that it is 0.
                let atom = sums.atoms[member]
                if atom.value < 1, atom.privateCells == 0 { group.isPossible = false }
                waiting += published(member).filter { seen.insert($0).inserted }
            }
        }
        // A strand without atoms has nothing in common with the rest.
        if group.strands.contains(where: { $0.isEmpty || !areApart($0) }) { group.isPossible = false }
        return group
    }

    /// Whether no two atoms of a strand are in one published figure, which would then change by both.
    private func areApart(_ strand: [Int]) -> Bool {
        var seen: Set<Int> = []
        return strand.count < 2 || strand.allSatisfy { published($0).allSatisfy { seen.insert($0).inserted } }
    }

    // MARK: Partners

    /// The owner that is best added to a group: of the same area if that costs no total, else of the areas around.
    private func partner(of atom: Int, _ owners: [Int]) -> (owner: Int, cost: Cost)? {
        var best: (owner: Int, cost: Cost)?
        var inner: Int?
        let tree = dataset.areas
        let own = sums.areaOfOwner[sums.atoms[atom].owner]
        for area in [own] + tree.ancestors(of: own) {
            for place in [area] + tree.descendants(of: area) {
                if let inner, tree.isWithin(place, inner) { continue }
                for owner in sums.ownersOfArea[place] where !owners.contains(owner) {
                    let group = closed(atom, owners + [owner])
                    guard group.isPossible else { continue }
                    let cost = cost(group)
                    if best.map({ cost < $0.cost }) ?? true { best = (owner, cost) }
                }
            }
            if let best, best.cost.totals == 0 { return best }
            inner = area
        }
        return best
    }

    private func cost(_ group: Group) -> Cost {
        var cost = Cost(totals: group.exposing.filter(isTotal).count, figures: group.exposing.count)
        for atom in group.strands.joined() where sums.atoms[atom].cell != nil && !hiddenAtoms.contains(atom) {
            cost.cells += 1
            cost.amount = cost.amount &+ sums.atoms[atom].value
        }
        return cost
    }
}
