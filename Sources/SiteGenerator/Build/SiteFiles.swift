import Diagnostics
import Localization
import Templates

/// Writes all files of a site: pages in parallel, then what is made from the plan of pages.
struct SiteFiles: Sendable {
    private let parts: SiteReader.Parts
    private var site: Site { parts.site }

    init(_ parts: SiteReader.Parts) {
        self.parts = parts
    }

    /// A unit with the edition it belongs to.
    private struct Work: Sendable {
        let edition: Edition
        let unit: PageUnit
    }

    /// Writes everything. Workers take units by turns and return what they made; it is put together in the plan's order.
    func write(workers: Int) async -> Checked<[OutputFile]> {
        let work = site.editions.flatMap { edition in
            PageUnit.all(site, edition).map { Work(edition: edition, unit: $0) }
        }
        let pages = site.editions.map { edition in
            PageUnit.all(site, edition).flatMap { $0.pages(site, edition) }
        }
        var diagnostics = Self.duplicates(pages.flatMap { $0 })
        guard diagnostics.isEmpty else { return Checked([], diagnostics) }
        let written = await write(work, workers: workers)
        diagnostics += written.flatMap(\.diagnostics)
        let pictures = await pictures(workers: workers)
        diagnostics += pictures.diagnostics
        var files = written.flatMap(\.value) + others(pages, pictures.value)
        files.append(HeaderRules(base: site.settings.baseURL.path).file(for: files))
        return Checked(files, diagnostics)
    }

    private func write(_ work: [Work], workers: Int) async -> [PageWriter.Written] {
        await withTaskGroup(of: [(Int, PageWriter.Written)].self) { group in
            for worker in 0..<workers {
                group.addTask { [site, parts] in
                    let templates = parts.templates.independentCopy()
                    return stride(from: worker, to: work.count, by: workers).map { index in
                        let writer = PageWriter(site: site, edition: work[index].edition, templates: templates)
                        return (index, work[index].unit.write(writer))
                    }
                }
            }
            var written = [PageWriter.Written?](repeating: nil, count: work.count)
            for await results in group {
                for (index, result) in results { written[index] = result }
            }
            return written.compactMap { $0 }
        }
    }

    /// The pictures, each once by its address, in the order of the addresses; workers scale the large ones.
    private func pictures(workers: Int) async -> Checked<[OutputFile]> {
        var seen: Set<String> = []
        let pictures = site.library.pictures.sorted { $0.key < $1.key }.map(\.value)
            .filter { seen.insert($0.path).inserted }
        let published = await withTaskGroup(of: [(Int, Checked<[OutputFile]>)].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    stride(from: worker, to: pictures.count, by: workers).map { ($0, pictures[$0].published()) }
                }
            }
            var published = [Checked<[OutputFile]>](repeating: Checked([]), count: pictures.count)
            for await results in group {
                for (index, result) in results { published[index] = result }
            }
            return published
        }
        return Checked(published.flatMap(\.value).sorted { $0.path < $1.path }, published.flatMap(\.diagnostics))
    }

    /// What is no page: assets, pictures, downloads, feeds, the map of the site.
    private func others(_ pages: [[PlannedPage]], _ pictures: [OutputFile]) -> [OutputFile] {
        let feeds = Feeds(site: site, templates: parts.templates)
        let downloads = Downloads(site: site, descriptor: parts.descriptor)
        return site.assets.files
            + pictures
            + site.figures.dataset.tables.flatMap(downloads.files)
            + FindingsDownload(site: site).files()

            + site.revisions.files
            + site.frozen.kept
            + [downloads.descriptorFile()] + feeds.files()
            + site.editions.map { SearchIndex(site, $0, parts.templates).file } + [
                feeds.sitemap(withAlternates(pages)), feeds.robots(),
            ]
    }

    /// Each page with its addresses in all languages, in the order of the settings; none where it has but one.
    private func withAlternates(_ pages: [[PlannedPage]]) -> [PlannedPage] {
        var routes: [String: [(Language, Route)]] = [:]
        for (edition, own) in zip(site.editions, pages) {
            for page in own { routes[page.name, default: []].append((edition.language, page.route)) }
        }
        return pages.joined().map { page in
            var page = page
            if let all = routes[page.name], all.count > 1 { page.alternates = all }
            return page
        }
    }

    /// Two pages that would stand at one address: a page of prose named like a folder of the site, for instance.
    private static func duplicates(_ pages: [PlannedPage]) -> [Diagnostic] {
        var seen: [Route: PlannedPage] = [:]
        var diagnostics: [Diagnostic] = []
        for page in pages {
            guard let first = seen[page.route] else {
                seen[page.route] = page
                continue
            }
            diagnostics.append(
                .error(
                    "DuplicateAddress",
                    "two pages have the address /\(page.route.path)",
                    at: (page.source ?? first.source).map { .file($0) },
                    hint: "rename the file, or the word in templates/strings"
                )
            )
        }
        return diagnostics
    }
}
