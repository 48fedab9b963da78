/// Terms under which data may be used. At least one of `name` and `path` is there.
public struct License: Sendable, Hashable {
    /// The identifier of the Open Definition or of SPDX, such as `CC-BY-4.0`.
    public let name: String?

    /// Where the terms can be read.
    public let path: String?

    /// The name for people.
    public let title: String?
}
