import Articles
import Localization
import Statistics
import SVGCharts
import Templates

/// The picture that stands for a page where its link is shown: Open Graph's `og:image` (https://ogp.me) and Twitter's.
struct SocialPicture: Sendable, Hashable {
    /// The whole address.
    let url: String
    /// The media type: `image/png`.
    let type: String
    /// Width and height in pixels, where they are known.
    let size: Picture.Size?
    /// What it shows, for those who do not see it.
    let alt: String

    /// What templates get.
    var template: TemplateValue {
        .object([
            "url": .text(url),
            "type": .text(type),
            "width": .optional(size.map { String($0.width) }),
            "height": .optional(size.map { String($0.height) }),
            "alt": .text(alt),
        ])
    }

    /// A photograph or another raster picture of an article; nil for an SVG, which no network shows.
    init?(_ cover: ProseImage, alt: String, _ edition: Edition) {
        let types = [(".png", "image/png"), (".jpg", "image/jpeg"), (".jpeg", "image/jpeg")]
        guard let type = types.first(where: { cover.source.hasSuffix($0.0) })?.1 else { return nil }
        var size: Picture.Size?
        if let width = cover.width, let height = cover.height { size = Picture.Size(width: width, height: height) }
        self.init(url: edition.settings.baseURL.origin + cover.source, type: type, size: size, alt: alt)
    }

    /// The card of a statistic; nil where it has none.
    ///
    /// - Parameter frozen: The folder of the statistic at a period, where it is about that and not about the latest.
    init?(_ statistic: Statistic, _ blocks: Blocks, frozen: Route? = nil) {
        guard statistic.hasRasterPictures(isFrozen: frozen != nil), let block = statistic.block(blocks) else {
            return nil
        }
        let route = frozen ?? blocks.edition.embedRoute(indicator: statistic.indicator.id, area: statistic.area)
        self.init(
            url: blocks.edition.url(Route(path: route.path + Statistic.cardName)),
            type: "image/png",
            size: Picture.Size(width: StatisticCard.width, height: StatisticCard.height),
            alt: block.sentence
        )
    }

    private init(url: String, type: String, size: Picture.Size?, alt: String) {
        (self.url, self.type, self.size, self.alt) = (url, type, size, alt)
    }
}

extension PageWriter {
    /// The card of an area's main statistic; nil where it has none, and the site's stands for the page.
    func socialPicture(ofArea area: Int, _ blocks: Blocks) -> SocialPicture? {
        site.mainStatistic(in: area).flatMap { SocialPicture($0, blocks) }
    }

    /// The card of an indicator in the area that its page is about.
    func socialPicture(of indicator: Indicator, _ blocks: Blocks) -> SocialPicture? {
        guard site.statistics.contains(indicator, edition.area) else { return nil }
        return SocialPicture(Statistic(site: site, indicator: indicator, area: edition.area), blocks)
    }

    /// An article's photograph where networks can show it, else the card of the first figure in it that has one.
    func socialPicture(of article: Article, _ cover: ProseImage?, _ subjects: [FigureSubject]) -> SocialPicture? {
        if let cover, let mention = article.cover, let picture = SocialPicture(cover, alt: mention.alt, edition) {
            return picture
        }
        return subjects.lazy.compactMap { [site, edition] subject in
            guard site.statistics.contains(subject.indicator, subject.area) else { return nil }
            let blocks = Blocks(edition: edition.standing(at: subject.area), site: site)
            return SocialPicture(Statistic(site: site, indicator: subject.indicator, area: subject.area), blocks)
        }.first
    }
}

extension Site {
    /// The statistic that stands for an area: that of the home page's targets, else of its headline, else its first.
    func mainStatistic(in area: Int) -> Statistic? {
        let named = ([settings.home.targets].compactMap { $0 } + settings.home.headline).compactMap(figures.indicator)
        return (named + figures.indicators).first { statistics.contains($0, area) }.map {
            Statistic(site: self, indicator: $0, area: area)
        }
    }

    /// The card that stands for pages without a statistic of their own, by language.
    func mainSocialPictures() -> [Language: SocialPicture] {
        var pictures: [Language: SocialPicture] = [:]
        for edition in editions {
            pictures[edition.language] = mainStatistic(in: edition.area).flatMap {
                SocialPicture($0, Blocks(edition: edition.standing(at: edition.area), site: self))
            }
        }
        return pictures
    }
}
