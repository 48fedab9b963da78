/// What all panels of small multiples have in common: the days and the amounts between which they run.
struct PanelScales: Mark {
    /// The first and the last period of all panels.
    let first: TrendChart.Point?
    let last: TrendChart.Point?

    /// The round amounts between which all values lie.
    let amounts: ClosedRange<Double>

    /// The pixels beside and above the frame that dots may take.
    static let dotRoom = 5.0

    init(_ chart: SmallMultiplesChart) {
        let points = chart.panels.flatMap(\.points)
        first = points.min { $0.day < $1.day }
        last = points.max { $0.day < $1.day }
        var domain = Domain()
        if chart.includesZero { domain.include(0) }
        for point in points { if let value = point.reading.value { domain.include(value.amount) } }
        let ticks = NiceTicks(
            around: domain.range ?? 0...1,
            wanted: 2,
            smallestStep: chart.ticks.smallestStep
        ).values
        amounts = (ticks.first ?? 0)...(ticks.last ?? 1)
    }

    /// The amounts that have a line: the least, the greatest, and zero where it lies between.
    var lines: [Double] {
        let inner = amounts.lowerBound < 0 && amounts.upperBound > 0 ? [0.0] : []
        return [amounts.lowerBound] + inner + [amounts.upperBound]
    }

    func train(x: inout Domain, y: inout Domain) {
        for point in [first, last].compactMap(\.self) { x.include(Double(point.day)) }
        y.include(amounts.lowerBound)
        y.include(amounts.upperBound)
    }

    /// Takes the same room in every panel, whether it has dots at its edges or not.
    func draw(in frame: Frame, on canvas: inout Canvas) {
        canvas.reserve(frame.box.expanded(by: Self.dotRoom))
    }
}
