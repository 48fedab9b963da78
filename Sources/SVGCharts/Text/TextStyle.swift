/// The size and weight of a text, and how much room it takes in Noto Sans.
struct TextStyle: Sendable, Hashable {
    /// The two weights that the site's web fonts have.
    enum Weight: Sendable, Hashable {
        case regular
        case bold
    }

    /// The font size in CSS pixels.
    let size: Double
    let weight: Weight

    init(size: Double, weight: Weight = .regular) {
        self.size = size
        self.weight = weight
    }

    /// The part of a line above the baseline: Noto Sans' own ascent, which has room for Ễ and Ở.
    var ascent: Double { 1.069 * size }

    /// The part of a line below the baseline: Noto Sans' own descent, which has room for the dots of ạ and ỵ.
    var descent: Double { 0.293 * size }

    /// The height of a line, in whole pixels as browsers round it. Lines that follow each other at this distance never
    /// touch, whatever their tone marks.
    var lineHeight: Double { (ascent + descent).rounded(.up) }

    /// The width of a text on one line, in CSS pixels.
    func width(of text: some StringProtocol) -> Double {
        pixels(thousandths(of: text))
    }

    /// The width of a text on one line, in thousandths of the font size.
    func thousandths(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + FontMetrics.width(of: $1, weight: weight) }
    }

    /// Thousandths of the font size as CSS pixels.
    func pixels(_ thousandths: Int) -> Double {
        Double(thousandths) * size / 1000
    }
}
