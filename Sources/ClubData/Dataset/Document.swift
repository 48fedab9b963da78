import Quantities

/// A decision, plan, article or other source that figures and targets are taken from.
public struct Document: Sendable, Hashable {
    /// The identifier: `qd-1336`.
    public let id: String

    /// The number and sign: `1336/QĐ-TTg`.
    public let number: String?

    /// What it is called.
    public let title: String

    /// What it is called in English.
    public let englishTitle: String?

    /// Who issued it.
    public let issuer: String?

    /// Who issued it, in English.
    public let englishIssuer: String?

    /// The day of issue.
    public let date: CalendarDate?

    /// Where it can be read.
    public let url: String?

    /// The row of the table `documents`, from 0.
    public let row: Int
}

extension Document {
    /// The documents of the table `documents`, in its order. Rows without identifier or title are left out: they
    /// have an error already.
    static func read(_ table: Table) -> [Document] {
        func text(_ column: String, _ row: Int) -> String? { table.column(column)?.text(row) }
        return (0..<table.rowCount).compactMap { row in
            guard let id = text("id", row), let title = text("title", row) else { return nil }
            return Document(
                id: id,
                number: text("number", row),
                title: title,
                englishTitle: text("title_en", row),
                issuer: text("issuer", row),
                englishIssuer: text("issuer_en", row),
                date: table.column("date")?.date(row),
                url: text("url", row),
                row: row
            )
        }
    }
}
