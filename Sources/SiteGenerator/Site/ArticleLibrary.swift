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
    /// Pictures by their path in the project: `content/news/x-1.svg`.
    let pictures: [String: Picture]

    /// The most articles a list shows on one page.
    static let perPage = 20

    /// Reads everything below `content/news` and `content/pages`.
    ///
    /// - Parameters:
    ///   - drafts: Whether drafts are shown.
    static func read(_ project: ProjectFolder, drafts: Bool) -> Checked<ArticleLibrary> {
        var diagnostics: [Diagnostic] = []
        func articles(_ folder: String, _ kind: Article.Kind) -> [Article] {
            project.paths(below: folder).filter { $0.hasSuffix(".md") }.compactMap { path in
                project.file(path).flatMap { Article.read($0, kind: kind).unwrap(into: &diagnostics) }
            }
        }
        let news = articles("content/news", .news).filter { drafts || !$0.isDraft }.sorted(by: Self.isShownBefore)
        let pages = articles("content/pages", .page).filter { drafts || !$0.isDraft }.sorted { $0.slug < $1.slug }
        var pictures: [String: Picture] = [:]
        for path in project.paths(below: "content") where Picture.isPicture(path) {
            guard let file = project.file(path) else { continue }
            pictures[path] = Picture.read(file).unwrap(into: &diagnostics)
        }
        let library = ArticleLibrary(news: news, pages: pages, pictures: pictures)
        return Checked(library, diagnostics + library.checkNames())
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

    /// Two files with one slug, and translations of what is not there.
    private func checkNames() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for articles in [news, pages] {
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
                guard let original = article.translationOf, seen[original.name] == nil else { continue }
                diagnostics.append(
                    .error(
                        "UnknownArticle",
                        "there is no article \"\(original.name)\" to be a translation of",
                        at: original.location,
                        hint: NearMiss.nearest(to: original.name, among: articles.map(\.slug))
                            .map { "did you mean \"\($0)\"?" }
                    )
                )
            }
        }
        return diagnostics
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
