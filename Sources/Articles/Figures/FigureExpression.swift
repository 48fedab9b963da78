import Diagnostics
import Quantities

/// What stands between `{{` and `}}` in prose: the address of a figure, and maybe the text that is printed for it.
///
/// ```
/// {{clubs@dak-lak}}                  the value
/// {{clubs/ubnd@dak-lak = 64,3%}}     the typed text, checked against the share of the target
/// {{observed:clubs@bac-kan@2023}}    what someone else published
/// {{sentence:clubs@dak-lak}}         a whole sentence
/// {{clubs-by-fund:over-200m}}        a class of a breakdown, at the default area and period
/// ```
/// The grammar is `[form:]indicator[:category][/target][@area[@period]] [= typed text]`, on one line, at most
/// ``maximumLength`` bytes. Names are letters a–z, digits, `-`, `_` and `.`.
public struct FigureExpression: Sendable, Hashable {
    /// What is printed for the address.
    public enum Form: String, Sendable, CaseIterable {
        /// The figure that the data gives.
        case value
        /// The figure that someone published, with its qualifier.
        case observed
        /// A sentence that says what the figure is, of where and when.
        case sentence
    }

    /// The longest expression with its braces, in bytes.
    public static let maximumLength = 300

    /// What is printed.
    public let form: Form
    /// The indicator's id.
    public let indicator: String
    /// The id of a class of a breakdown.
    public let category: String?
    /// The id of a target: the figure is the share of it that is reached.
    public let target: String?
    /// The area's id; nil where the article's or the site's is meant.
    public let area: String?
    /// The period; nil where the article's or the site's is meant.
    public let period: Period?
    /// The text that is printed instead of the value once the data bears it out, as typed.
    public let typed: String?
    /// The address as it is written, without the form: `clubs/ubnd@dak-lak`.
    public let address: String
    /// Where the whole expression stands, braces and all.
    public let location: SourceLocation
    /// Where the address stands.
    public let addressLocation: SourceLocation
    /// Where the typed text stands.
    public let typedLocation: SourceLocation?
}
