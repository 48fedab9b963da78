import ClubData
import Statistics

extension Table {
    /// The rows as downloads have them: by the columns of the primary key, else by all columns from the left, so that
    /// the order in which rows were typed changes nothing. An empty cell comes first.
    ///
    /// - Parameters:
    ///   - columns: The columns that are published; no other has a part in the order.
    ///   - suppression: What is withheld stands where an empty cell would: its place would tell its size.
    func rowsInOrder(of columns: [Column], _ suppression: Suppression = .none) -> [Int] {
        let key = resource.schema?.primaryKey ?? []
        let own = key.compactMap { name in columns.first { $0.field.name == name } }
        let ranks = ((own.count == key.count ? own : []) + columns).map { column in
            let hidden = suppression.rows(table: resource.name, field: column.field.name)
            return hidden.isEmpty
                ? column.ranks
                : column.ranks.enumerated().map { hidden.contains($0.offset) ? Column.missing : $0.element }
        }
        return (0..<rowCount).sorted { first, second in
            for column in ranks where column[first] != column[second] { return column[first] < column[second] }
            return first < second
        }
    }
}

extension Column {
    /// A number for each cell in the order of its values: texts by their bytes, numbers and days as they count.
    fileprivate var ranks: [Int] {
        switch kind {
        case .text, .list:
            let order = texts.indices.sorted { texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8) }
            var ranks = [Int](repeating: 0, count: texts.count)
            for (rank, text) in order.enumerated() { ranks[text] = rank }
            return cells.map { $0 == Column.missing ? $0 : ranks[$0] }
        default: return cells
        }
    }
}
