/// Where data comes from. At least one part is there.
public struct DataSource: Sendable, Hashable {
    /// The document or organization.
    public let title: String?

    /// Where it can be read.
    public let path: String?

    /// Whom to ask.
    public let email: String?

    /// Which version of the source was used.
    public let version: String?
}
