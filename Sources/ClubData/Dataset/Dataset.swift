/// All data of a site, read and held against its descriptor.
public struct Dataset: Sendable {
    /// What `datapackage.json` says.
    public let descriptor: PackageDescriptor

    /// The tables, in the order of the descriptor.
    public let tables: [Table]

    /// The areas of the table `areas`.
    public let areas: AreaTree

    /// How the areas changed, by the table `area_changes` and the days on which areas are there.
    public let areaHistory: AreaHistory

    /// The clubs of the table `clubs`, by identifier.
    public let clubs: [Club]

    /// The documents of the table `documents`, in its order; none where there is no such table.
    public let documents: [Document]

    /// When periods begin and end.
    public let periods: PeriodCalendar

    /// The table of a resource.
    public func table(_ name: String) -> Table? {
        tables.first { $0.resource.name == name }
    }

    /// The document of an identifier.
    public func document(_ id: String) -> Document? {
        documents.first { $0.id == id }
    }
}
