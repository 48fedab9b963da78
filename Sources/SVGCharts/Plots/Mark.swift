/// Something that a plot shows by its scales: bars, a line, rules, an axis, labels.
///
/// A plot asks each mark twice: first which values it will show, so that the scales are settled before anything is
/// drawn, then to draw. What a mark draws beyond the frame becomes the plot's margin, so nobody has to guess margins.
protocol Mark: Sendable {
    /// Extends the domains to the values that the mark shows.
    func train(x: inout Domain, y: inout Domain)

    /// Draws, in the pixels of the frame.
    func draw(in frame: Frame, on canvas: inout Canvas)
}

extension Mark {
    /// Marks that show no values of their own, such as axes, leave the scales alone.
    func train(x: inout Domain, y: inout Domain) {}
}
