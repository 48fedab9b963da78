import StructuredText

/// What `datapackage.json` says of the data as a whole, and of each table in it.
///
/// The form is that of the Data Package standard, version 2 (Frictionless Data Package, datapackage.org/standard). Its
/// properties that say nothing about how the data is read (`homepage`, `keywords`, `contributors`, …) stay in ``node``.
public struct PackageDescriptor: Sendable, Hashable {
    /// A short name for machines.
    public let name: String?

    /// The name for people.
    public let title: String?

    /// What the data is, in CommonMark.
    public let description: String?

    /// The version of the data.
    public let version: String?

    /// Under which terms the data may be used; of several, any.
    public let licenses: [License]

    /// Where the data comes from.
    public let sources: [DataSource]

    /// The tables and other files, in the order written; their names are unique.
    public let resources: [ResourceDescriptor]

    /// The descriptor as it was written, to be published again.
    public let node: Node

    /// The resource of a name.
    public func resource(_ name: String) -> ResourceDescriptor? {
        resources.first { $0.name == name }
    }
}
