import Statistics

extension Blocks {
    /// The block that an article asks for; nil where there is nothing to show.
    func block(_ request: BlockRequest) -> Block? {
        switch request {
        case .usual(let kind, let indicator, let area): block(kind, indicator, area: area)
        case .change(let indicator, let area, let from, let to): change(indicator, area: area, from: from, to: to)
        case .distribution(let indicator, let area, let limits):
            limits.isEmpty ? distribution(indicator, area: area) : histogram(indicator, area: area, limits: limits)
        case .pairs(let pair): pairs(pair)
        case .multiples(let indicator, let area): multiples(indicator, area: area)
        case .heat(let indicator, let area): heat(indicator, area: area)
        case .map(let indicator, let area, let layout): map(indicator, area: area, layout: layout)
        case .timeline(let area, let event): timeline(area: area, event: event)
        }
    }
}
