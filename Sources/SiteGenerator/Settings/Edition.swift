import ClubData
import Localization
import Quantities
import Statistics

/// The site in one language: its figures, its words and its addresses. Everything a page needs to be written.
struct Edition: Sendable {
    /// The language.
    let language: Language
    /// The words of the language.
    let strings: Strings
    /// The settings of the site.
    let settings: SiteSettings
    /// All figures.
    let figures: Figures
    /// The default area, by index.
    let area: Int
    /// The period that an area is shown at which is no longer there; nil for the one that the data runs to.
    var past: Period?

    /// The data.
    var dataset: Dataset { figures.dataset }

    /// The period to which the data runs.
    var period: Period { past ?? figures.asOf }

    /// A phrase with its holes filled.
    func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        strings.say(phrase, values)
    }
}
