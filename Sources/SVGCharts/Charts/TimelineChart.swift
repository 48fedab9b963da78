/// Documents and milestones in the order of their days.
///
/// ```swift
/// TimelineChart(
///     text: text,
///     entries: [
///         .init(day: 18_505, date: "31/8/2020", title: "Quyết định 1336/QĐ-TTg", kind: decision),
///         .init(day: 19_538, date: "30/6/2023", title: "83 câu lạc bộ", kind: milestone),
///     ],
///     asOf: .init(day: 19_538, label: "Số liệu đến 30/6/2023"),
///     ticks: [.init(day: 18_628, label: "2021"), .init(day: 18_993, label: "2022")]
/// )
/// ```
///
/// On wide pictures the axis on the left is true to time, and a line leads from each day to its entry. The rule for
/// entries that would touch: they keep their order and move apart as little as possible (``LabelColumn``); where all
/// together need more room the axis becomes longer. On narrow pictures entries stand at even distances, each with its
/// date. Titles wrap, to four lines at the most; what has no room ends in "…" with the whole title in a `<title>`. It
/// is made for up to forty entries; more make it taller.
public struct TimelineChart: Chart {
    /// The shape that marks the entries of a kind.
    public enum Glyph: Sendable, Hashable, CaseIterable {
        case circle, square, diamond, triangle
    }

    /// A kind of entry.
    public struct Kind: Sendable, Hashable {
        /// The words for the kind, for the key.
        public let name: String

        /// The shape of its entries.
        public let glyph: Glyph

        /// A kind of entry.
        public init(name: String, glyph: Glyph) {
            self.name = name
            self.glyph = glyph
        }
    }

    /// Something that happened, or is to happen, on a day.
    public struct Entry: Sendable, Hashable {
        /// The day as a count of days from a fixed one.
        public let day: Int

        /// The day as the reader shall see it.
        public let date: String

        /// What happened.
        public let title: String

        /// What kind of thing it is.
        public let kind: Kind

        /// An entry.
        public init(day: Int, date: String, title: String, kind: Kind) {
            self.day = day
            self.date = date
            self.title = title
            self.kind = kind
        }
    }

    /// A day with words: a tick of the axis, or the day up to which the data go.
    public struct Moment: Sendable, Hashable {
        /// The day as a count of days from a fixed one.
        public let day: Int

        /// Its words.
        public let label: String

        /// A day with words.
        public init(day: Int, label: String) {
            self.day = day
            self.label = label
        }
    }

    /// The chart's words.
    public let text: ChartText

    /// The entries from the earliest; those of one day in the order given.
    public let entries: [Entry]

    /// The day up to which the data go, or today: a line across the axis with its words in bold.
    public let asOf: Moment?

    /// Days marked on the axis of wide pictures, such as the first of each year. Those outside of the entries' days are
    /// left out; where they crowd, every second, third … stands.
    public let ticks: [Moment]

    /// - Parameters:
    ///   - text: The chart's words.
    ///   - entries: The entries in any order.
    ///   - asOf: The day up to which the data go, or today.
    ///   - ticks: Days marked on the axis of wide pictures.
    public init(text: ChartText, entries: [Entry], asOf: Moment? = nil, ticks: [Moment] = []) {
        self.text = text
        self.entries = entries.enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        self.asOf = asOf
        self.ticks = ticks.sorted { $0.day < $1.day }
    }

    /// Draws the chart for a width, in the form asked for.
    public func picture(width: Int, form: ChartForm) -> Picture {
        Picture(of: text, form: form, width: width, drawing: drawing)
    }

    func drawing(width: Double) -> Canvas {
        guard !entries.isEmpty else { return Canvas.note(text.missing, width: width) }
        let key = Key(entries: kinds, style: TextSizes(width: width).small)
        let drawing = width < TextSizes.wide ? list(width: width) : axis(width: width)
        return Canvas.column([key.drawing(width: width), drawing], gap: 14)
    }

    /// Each kind once, in the order in which they occur.
    private var kinds: [Key.Entry] {
        var seen: Set<Kind> = []
        return entries.map(\.kind).filter { seen.insert($0).inserted }.map {
            Key.Entry(sample: .glyph($0.glyph), text: $0.name)
        }
    }
}

extension TimelineChart.Glyph {
    /// The pixels from the middle to a side.
    static let radius = 6.0

    /// A colour of its own besides the shape.
    var role: Role {
        switch self {
        case .circle: .part(0)
        case .square: .part(3)
        case .diamond: .part(1)
        case .triangle: .part(4)
        }
    }

    /// The shape around a place. All have about the same area.
    func shape(around middle: Place) -> Shape {
        let radius = Self.radius
        func corner(_ x: Double, _ y: Double) -> Place { Place(x: middle.x + x * radius, y: middle.y + y * radius) }
        return switch self {
        case .circle: .circle(center: middle, radius: radius)
        case .square:
            .box(
                Box(left: corner(-0.9, 0).x, top: corner(0, -0.9).y, right: corner(0.9, 0).x, bottom: corner(0, 0.9).y)
            )
        case .diamond:
            .polyline([corner(0, -1.25), corner(1.25, 0), corner(0, 1.25), corner(-1.25, 0), corner(0, -1.25)])
        case .triangle: .polyline([corner(0, -1.2), corner(1.2, 0.95), corner(-1.2, 0.95), corner(0, -1.2)])
        }
    }
}
