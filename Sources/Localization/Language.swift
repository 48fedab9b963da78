/// A language that a site can be written in.
///
/// Its methods put values into words as the field writes them: ``decimal(_:)``, ``money(_:decimals:rounding:)``,
/// ``date(_:)``, ``period(_:)``. Nothing depends on the machine's locale.
public enum Language: String, Sendable, CaseIterable {
    /// Vietnamese.
    case vi

    /// English.
    case en

    /// The code for HTML's `lang` and for feeds (BCP 47).
    public var htmlCode: String { rawValue }
}
