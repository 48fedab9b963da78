/// How exactly a published figure claims to be: "gần 1.400", "trên 7,3 tỉ đồng".
///
/// The raw value is what a table of observations says. A vague word is given a stated reach, so that it can be checked:
/// it may leave out up to a tenth, never more.
public enum Qualifier: String, Sendable, CaseIterable {
    /// The figure as it stands.
    case exact

    /// Greater than the figure, by a tenth of it at most: "trên", "hơn".
    case over

    /// Less than the figure, by a tenth of it at most: "gần".
    case nearly

    /// The figure or a twentieth of it to either side: "khoảng".
    case about

    /// Whether an exact value may be published as this figure with this word.
    ///
    ///     Qualifier.nearly.holds(for: Ratio(1_386), statedAs: Ratio(1_400))   // true
    ///     Qualifier.nearly.holds(for: Ratio(1_430), statedAs: Ratio(1_400))   // false
    ///     Qualifier.over.holds(for: Ratio(129), statedAs: Ratio(100))         // false: too far above
    ///
    /// Bounds are included; "over" and "nearly" the figure itself are not. False where the difference of the two does
    /// not fit in 64 bits.
    public func holds(for exact: Ratio, statedAs figure: Ratio) -> Bool {
        let size = figure < .zero ? Ratio.zero.subtracting(figure) : figure
        guard let difference = exact.subtracting(figure), let opposite = figure.subtracting(exact),
            let tenth = size?.divided(by: Ratio(10)), let twentieth = size?.divided(by: Ratio(20))
        else { return false }
        return switch self {
        case .exact: exact == figure
        case .over: difference > .zero && difference <= tenth
        case .nearly: opposite > .zero && opposite <= tenth
        case .about: max(difference, opposite) <= twentieth
        }
    }
}
