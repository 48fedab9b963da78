import Articles
import ClubData
import Diagnostics
import Localization
import Quantities
import Statistics
import Templates

/// Reads a project up to the point where its pages can be written: settings, words, templates, data, figures, articles.
struct SiteReader {
    /// What was read.
    struct Parts: Sendable {
        var site: Site
        let templates: TemplateLibrary
        let descriptor: SourceFile
    }

    private let project: ProjectFolder
    private let options: SiteBuild.Options
    private var diagnostics: [Diagnostic] = []

    /// Reads everything, and goes on after an error as long as the next stage can still say something true.
    static func read(_ project: ProjectFolder, _ options: SiteBuild.Options) -> Checked<Parts?> {
        var reader = SiteReader(project: project, options: options)
        let parts = reader.parts()
        return Checked(parts, reader.diagnostics)
    }

    private init(project: ProjectFolder, options: SiteBuild.Options) {
        self.project = project
        self.options = options
    }

    private mutating func parts() -> Parts? {
        let settings = file("content/site.yml", "the settings of the site").flatMap { self.settings($0) }
        let templates = compileTemplates()
        let assets = Assets.read(project).unwrap(into: &diagnostics)
        let library = ArticleLibrary.read(project, Publication(drafts: options.drafts, day: options.day)).unwrap(
            into: &diagnostics
        )
        let strings = Language.allCases.filter { settings?.languages.contains($0) ?? true }.map { self.strings($0) }
        let descriptor = file("content/data/datapackage.json", "the descriptor of the data")
        let dataset = descriptor.flatMap { self.dataset($0) }
        let indicators = dataset.flatMap { self.indicators($0) }
        guard let settings, let descriptor, let dataset, let indicators, let templates,
            let figures = self.figures(settings, dataset, indicators)
        else { return nil }
        let area = dataset.areas.index(of: settings.area) ?? 0
        let editions = settings.languages.compactMap { language in
            strings.compactMap { $0 }.first { $0.language == language }.map {
                Edition(language: language, strings: $0, settings: settings, figures: figures, area: area)
            }
        }
        guard editions.count == settings.languages.count, !diagnostics.hasErrors else { return nil }
        var site = Site(
            settings: settings,
            editions: editions,
            figures: figures,
            assets: assets,
            library: library,
            statistics: StatisticIndex(figures, lowestLevel: settings.embedLevel),
            reports: ReportIndex(dataset, suppression: figures.suppression),
            findings: Reconciliation.findings(figures, rounding: settings.rounding)
        )
        site.revisions = RevisionRecord.compare(options.previous, figures, library, settings)
            .unwrap(into: &diagnostics)
        site.press = PicturePress(pictures: settings.pictures, published: options.published)
        for edition in editions { site.topics[edition.language] = NewsTopics(library.news(in: edition.language)) }
        for edition in editions { site.lists[edition.language] = site.newsLists(edition) }
        site.claims = ClaimScan.claims(of: library, editions)
        diagnostics += site.claims.compactMap(\.warning)
        for edition in editions { site.shelf[edition.language] = Blocks(edition: edition, site: site).all(of: area) }
        site.mainPictures = site.mainSocialPictures()
        return Parts(site: site, templates: templates, descriptor: descriptor)
    }

    private mutating func file(_ path: String, _ what: String) -> SourceFile? {
        guard let file = project.file(path) else {
            diagnostics.append(
                .error(
                    "MissingFile",
                    "there is no \(path)",
                    at: .file(path),
                    hint: "it holds \(what); every project has one"
                )
            )
            return nil
        }
        return file
    }

    private mutating func settings(_ file: SourceFile) -> SiteSettings? {
        guard var settings = SiteSettingsReader.read(file).unwrap(into: &diagnostics) else { return nil }
        if let text = options.baseURL {
            guard let url = BaseURL(text) else {
                diagnostics.append(
                    .error(
                        "AddressForm",
                        "--base-url is \"\(text)\", not an address of the web",
                        at: nil,
                        hint: "write it whole, such as https://thongke.example.vn/"
                    )
                )
                return nil
            }
            settings.baseURL = url
        }
        if let period = options.asOf { settings.period = period }
        return settings
    }

    private mutating func strings(_ language: Language) -> Strings? {
        let path = "templates/strings/\(language.rawValue).yml"
        return file(path, "the words of the language").flatMap { file in
            Strings.read(file, language).unwrap(into: &diagnostics)
        }
    }

    private mutating func compileTemplates() -> TemplateLibrary? {
        let sources = project.paths(below: "templates").filter { $0.hasSuffix(".mustache") }.compactMap { path in
            project.file(path).map { file in
                (name: String(path.dropFirst("templates/".count).dropLast(".mustache".count)), source: file)
            }
        }
        return TemplateLibrary.compile(sources).unwrap(into: &diagnostics)
    }

    private mutating func dataset(_ descriptor: SourceFile) -> Dataset? {
        DatasetReader.read(descriptor: descriptor) { [project] path in project.file("content/data/" + path) }
            .unwrap(into: &diagnostics)
    }

    private mutating func indicators(_ dataset: Dataset) -> [Indicator]? {
        file("content/indicators.yml", "what each figure means").map { file in
            IndicatorReader.read(file, dataset: dataset).unwrap(into: &diagnostics)
        }
    }

    private mutating func figures(_ settings: SiteSettings, _ dataset: Dataset, _ indicators: [Indicator]) -> Figures? {
        let targets = TargetReader.read(dataset, indicators: indicators).unwrap(into: &diagnostics)
        let observations = ObservationReader.read(dataset, indicators: indicators, targets: targets)
            .unwrap(into: &diagnostics)
        checkNames(settings, dataset, indicators)
        guard !diagnostics.hasErrors else { return nil }
        let figures = Figures(
            dataset: dataset,
            indicators: indicators,
            targets: targets,
            observations: observations,
            registry: settings.registry?.compactMap { dataset.areas.index(of: $0) },
            asOf: settings.period,
            threshold: settings.privacyThreshold
        )
        diagnostics += figures.diagnostics
        return figures
    }

    /// Names in the settings that the data does not have.
    private mutating func checkNames(_ settings: SiteSettings, _ dataset: Dataset, _ indicators: [Indicator]) {
        let areas = dataset.areas.areas.map(\.id)
        let ids = indicators.map(\.id)
        let home = settings.home
        let wanted =
            [settings.area].map { ("area", $0, areas) } + (settings.registry ?? []).map { ("area", $0, areas) }
            + (home.headline + [home.targets, home.trend, home.ranking].compactMap { $0 }).map {
                ("indicator", $0, ids)
            }
        for (what, name, known) in wanted where !known.contains(name) {
            diagnostics.append(
                .error(
                    "SettingName",
                    "the settings name the \(what) \"\(name)\", which is not there",
                    at: project.file("content/site.yml").flatMap { Self.place(of: name, in: $0) }
                        ?? .file("content/site.yml"),
                    hint: NearMiss.hint(for: name, among: known)
                )
            )
        }
    }

    /// Where a name stands in a file, as a whole word.
    private static func place(of name: String, in file: SourceFile) -> SourceLocation? {
        let word = Array(name.utf8)
        let bytes = file.bytes
        guard bytes.count >= word.count else { return nil }
        func isLetter(_ index: Int) -> Bool {
            bytes.indices.contains(index)
                && (bytes[index] == UInt8(ascii: "-") || Character(Unicode.Scalar(bytes[index])).isLetter
                    || Character(Unicode.Scalar(bytes[index])).isNumber)
        }
        return (0...(bytes.count - word.count)).first { start in
            bytes[start..<start + word.count].elementsEqual(word) && !isLetter(start - 1)
                && !isLetter(start + word.count)
        }.map { file.location(of: $0..<$0 + word.count) }
    }
}
