import Articles
import Localization

extension NewsTopics {
    /// What an article shares with others counts by kind, and the more the fewer articles have it: an area that all
    /// articles are about says little.
    private enum Weight {
        static let club = 4
        static let tag = 3
        static let indicator = 2
        static let area = 2
        static let event = 1
        static let category = 1
        /// What a kind's weight is multiplied by before it is divided by the number of articles.
        static let scale = 10_000
    }

    /// The articles that share the most with one: clubs, tags, indicators quoted, areas, event, category. Whole numbers
    /// are added up, and of equals the newest comes first, so the order is the same in every build.
    func related(to article: Article, among news: [Article]) -> [Article] {
        let own = features(of: article)
        var frequencies = own.mapValues { _ in 0 }
        let others = news.map { features(of: $0) }
        for other in others {
            for key in other.keys where frequencies[key] != nil { frequencies[key, default: 0] += 1 }
        }
        let scored = zip(news, others).enumerated().compactMap { order, pair -> (score: Int, order: Int)? in
            guard pair.0.slug != article.slug else { return nil }
            let score = pair.1.reduce(0) { sum, feature in
                guard own[feature.key] != nil, let count = frequencies[feature.key], count > 0 else { return sum }
                return sum + feature.value * Weight.scale / count
            }
            return score > 0 ? (score, order) : nil
        }
        return scored.sorted { ($1.score, $0.order) < ($0.score, $1.order) }.map { news[$0.order] }
    }

    private func features(of article: Article) -> [String: Int] {
        var features: [String: Int] = [:]
        for club in article.clubs { features["club:" + club.name] = Weight.club }
        for tag in article.tags { features["tag:" + Slug.make(tag)] = Weight.tag }
        for indicator in indicators[article.slug] ?? article.quotedIndicators {
            features["indicator:" + indicator] = Weight.indicator
        }
        for area in article.areas { features["area:" + area.name] = Weight.area }
        if let event = article.event { features["event:" + event.name] = Weight.event }
        if let category = article.category { features["category:" + category.name] = Weight.category }
        return features
    }
}
