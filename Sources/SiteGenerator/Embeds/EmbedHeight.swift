/// How high the page of a statistic is at its narrowest, 280 pixels: what a frame needs whose host allows no script.
///
/// A page is drawn with the reader's fonts, which nobody knows here, so widths of letters are taken on the wide side and
/// the result is a little high rather than low: empty space below does no harm, a scroll bar does.
struct EmbedHeight: Sendable {
    let block: Block
    let title: String
    let isFrozen: Bool

    /// The width for text and picture in a frame of 280 pixels.
    static let column = 256
    /// The mean width of a letter as a part of the size of the text: DejaVu Sans, the widest of those in use, has 0.6.
    private static let letter = 0.6

    private func height(_ text: String, size: Double, leading: Double, room: Double = Double(column)) -> Double {
        // A line ends before the word that does not fit: on the average half a word of six letters is lost.
        let perLine = max(1, (room / (size * Self.letter)) - 2.5)
        return (Double(text.count) / perLine).rounded(.up) * size * leading
    }

    /// The height in CSS pixels, a multiple of ten.
    var pixels: Int {
        let picture = block.chart.map { $0.chart.picture(width: Self.column, form: .inline).height + 12 } ?? 0
        let mark = block.isIllustrative ? "------------------------" : ""
        var sum = 24 + height(title, size: 19, leading: 1.3) + height(block.sentence, size: 16, leading: 1.5) + 20
        sum += Double(picture) + 48
        sum += height("\(mark)\(block.source). \(block.asOf). CC BY 4.0, giấy phép.", size: 15, leading: 1.5) + 8
        // Two links, each a line of the height of a finger, and of a frozen page what it says of itself.
        sum += 2 * 48 + (isFrozen ? 110 : 0) + 16
        return Int((sum / 10).rounded(.up)) * 10
    }
}
