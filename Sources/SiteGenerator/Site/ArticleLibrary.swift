import Articles
import Diagnostics
import Localization
import Quantities
import StructuredText

/// All articles and pages of prose, with their pictures, in the order in which the site shows them.
struct ArticleLibrary: Sendable {
    /// News, newest first; of one day, by slug.
    let news: [Article]
    /// Pages, by slug.
    let pages: [Article]
    /// News that are finished and wait for their day. They are checked as if they were published.
    let scheduled: [Article]
    /// Drafts that are not shown.
    let drafts: [Article]
    /// Pictures by their path in the project: `content/news/x-1.svg`.
    let pictures: [String: Picture]

    /// The most articles a list shows on one page.
    static let perPage = 20

    /// Reads everything below `content/news` and `content/pages`.
    ///
    /// - Parameter publication: Which of them the site shows.
    static func read(_ project: ProjectFolder, _ publication: Publication) -> Checked<ArticleLibrary> {
        var diagnostics: [Diagnostic] = []
        func articles(_ folder: String, _ kind: Article.Kind) -> [Article] {
            project.paths(below: folder).filter { $0.hasSuffix(".md") }.compactMap { path in
                project.file(path).flatMap { Article.read($0, kind: kind).unwrap(into: &diagnostics) }
            }
        }
        let allNews = articles("content/news", .news).sorted(by: Self.isShownBefore)
        let allPages = articles("content/pages", .page).sorted { $0.slug < $1.slug }
        var pictures: [String: Picture] = [:]
        for path in project.paths(below: "content") where Picture.isPicture(path) {
            guard let file = project.file(path) else { continue }
            pictures[path] = Picture.read(file).unwrap(into: &diagnostics)
        }
        let library = ArticleLibrary(
            news: allNews.filter(publication.includes),
            pages: allPages.filter(publication.includes),
            scheduled: allNews.filter(publication.schedules),
            drafts: (allNews + allPages).filter { $0.isDraft && !publication.drafts },
            pictures: pictures
        )
        return Checked(library, diagnostics + Self.checkNames(allNews) + Self.checkNames(allPages))
    }

    private static func isShownBefore(_ a: Article, _ b: Article) -> Bool {
        a.date == b.date ? a.slug < b.slug : (a.date?.dayNumber ?? 0) > (b.date?.dayNumber ?? 0)
    }

    /// The news in a language.
    func news(in language: Language) -> [Article] { news.filter { $0.language == language } }

    /// The article or page of a slug in any language.
    func article(_ slug: String) -> Article? { (news + pages).first { $0.slug == slug } }

    /// The page of a slug, or its translation, in a language.
    func page(_ slug: String, in language: Language) -> Article? {
        pages.first { $0.language == language && ($0.slug == slug || $0.translationOf?.name == slug) }
    }

    /// The same article in another language.
    func translation(of article: Article, in language: Language) -> Article? {
        let original = article.translationOf?.name ?? article.slug
        return (article.kind == .news ? news : pages).first {
            $0.language == language && ($0.slug == original || $0.translationOf?.name == original)
        }
    }

    /// What a link may lead to from an article: what is published, and from one that waits for its day also what
    /// appears by then.
    func isReachable(_ target: Article, from article: Article) -> Bool {
        if (news + pages).contains(where: { $0.source.path == target.source.path }) { return true }
        guard let date = article.date, let day = target.date,
            scheduled.contains(where: { $0.source.path == article.source.path })
        else { return false }
        return day <= date && scheduled.contains { $0.source.path == target.source.path }
    }

    /// Two files with one slug, translations of what is not there or of no other language, topics with one address.
    private static func checkNames(_ articles: [Article]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var seen: [String: Article] = [:]
        for article in articles {
            if let first = seen[article.slug] {
                diagnostics.append(
                    .error(
                        "DuplicateAddress",
                        "two articles have the address \"\(article.slug)\"",
                        at: .file(article.source.path),
                        hint: "rename one of the files",
                        notes: [.init("the other one", at: .file(first.source.path))]
                    )
                )
            }
            seen[article.slug] = article
        }
        for article in articles {
            if let problem = problem(ofTranslation: article, among: seen) { diagnostics.append(problem) }
        }
        return diagnostics
            + Language.allCases.flatMap { language in NewsTopics.problems(articles.filter { $0.language == language }) }
    }

    private static func problem(ofTranslation article: Article, among known: [String: Article]) -> Diagnostic? {
        guard let mention = article.translationOf else { return nil }
        guard let original = known[mention.name] else {
            return .error(
                "UnknownArticle",
                "there is no article \"\(mention.name)\" to be a translation of",
                at: mention.location,
                hint: NearMiss.nearest(to: mention.name, among: known.keys.sorted()).map { "did you mean \"\($0)\"?" }
            )
        }
        if original.language == article.language {
            return .error(
                "TranslationLanguage",
                "the article and \"\(mention.name)\", which it translates, are both in \(article.language.rawValue)",
                at: mention.location,
                hint: "say with language: which one is not"
            )
        }
        let rival = known.values.filter {
            $0.translationOf?.name == mention.name && $0.language == article.language && $0.slug < article.slug
        }.min { $0.slug < $1.slug }
        return rival.map { first in
            .error(
                "TranslationLanguage",
                "\"\(mention.name)\" has two translations into \(article.language.rawValue)",
                at: mention.location,
                hint: "keep one of them",
                notes: [.init("the other one", at: first.translationOf?.location ?? .file(first.source.path))]
            )
        }
    }
}

extension ArticleLibrary {
    /// The picture that an article names by a path beside it.
    func picture(_ name: String, beside article: Article) -> Picture? {
        ProjectPath.resolve(name, from: article.source.path).flatMap { pictures[$0] }
    }
}

/// Paths of a project, as they are written in prose.
enum ProjectPath {
    /// The path that a relative one means, seen from a file; nil where it leaves the project.
    static func resolve(_ relative: String, from file: String) -> String? {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in relative.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
