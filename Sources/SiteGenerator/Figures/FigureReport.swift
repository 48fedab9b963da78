import ClubData
import Diagnostics
import Localization
import Quantities
import Statistics

/// One figure with all that stands behind it: what `tiendo figure` prints.
public struct FigureReport: Sendable {
    let site: Site
    let subject: FigureSubject

    /// Looks a figure up in a project, as pages and articles would.
    ///
    /// The value is nil where the project's data or settings have an error, or the address names what is not there.
    public static func read(
        _ address: FigureAddress,
        in project: ProjectFolder,
        _ options: SiteBuild.Options = SiteBuild.Options()
    ) -> Checked<FigureReport?> {
        var diagnostics: [Diagnostic] = []
        guard let parts = SiteReader.read(project, options).unwrap(into: &diagnostics), !diagnostics.hasErrors,
            let edition = parts.site.editions.first,
            let subject = edition.subject(of: address, area: edition.settings.area, period: edition.period, at: nil)
                .unwrap(into: &diagnostics)
        else { return Checked(nil, diagnostics) }
        return Checked(FigureReport(site: parts.site, subject: subject), diagnostics)
    }

    /// The whole address, with area and period.
    var address: String {
        let names = FigureAddress.Subject(
            indicator: subject.indicator.id,
            category: subject.category?.id,
            target: subject.target?.id
        )
        let area = site.figures.dataset.areas.areas[subject.area].id
        return FigureAddress(subject: names, area: area, period: subject.period).text
    }

    /// The figure that the address names, or that its target is held against.
    var figure: Figure {
        site.figures.figure(
            subject.indicator,
            category: subject.category,
            area: subject.area,
            period: subject.period
        )
    }

    /// How it stands to the target, where the address names one.
    var progress: Progress? { subject.target.map { site.figures.progress(figure, $0) } }

    /// The exact value: of the figure, or the share of the target.
    var value: Ratio? { subject.target == nil ? figure.value : progress?.share }

    /// Whether the value is known and withheld.
    var isWithheld: Bool {
        let figure = figure
        return subject.target.map { site.figures.withholdsAttained(figure, $0) } ?? figure.isSuppressed
    }

    /// What is above and below the line, before lowest terms; nil where the value is no ratio.
    var line: (numerator: Ratio, denominator: Ratio)? {
        guard let progress else {
            guard let numerator = figure.numerator, let denominator = figure.denominator else { return nil }
            return (numerator, denominator)
        }
        guard let value = progress.value, progress.share != nil else { return nil }
        guard progress.isFalling else { return (value, progress.target.value) }
        guard let baseline = progress.target.baseline, let gone = baseline.subtracting(value),
            let way = baseline.subtracting(progress.target.value)
        else { return nil }
        return (gone, way)
    }

    /// The value as a page prints it.
    func formatted(_ edition: Edition) -> String {
        guard !isWithheld else { return edition.say(.suppressed) }
        return subject.target == nil ? edition.textWithUnit(value, subject.indicator) : edition.percent(value)
    }

    /// The sentence to quote.
    func sentence(_ edition: Edition) -> String {
        guard let category = subject.category, let value = figure.value else { return edition.sentence(figure) }
        let parts = [
            "time": edition.time(subject.indicator, subject.period), "area": edition.name(ofArea: subject.area),
            "value": edition.textWithUnit(value, subject.indicator), "category": category.name[edition.language],
            "name": edition.nameInSentence(subject.indicator),
        ]
        return edition.say(.classSentence, parts).withCapital
    }

    /// What others published of the same figure for the same period.
    var published: [Observation] {
        site.figures.observations.filter { observation in
            observation.indicator == subject.indicator.id && observation.area == subject.area
                && observation.period == subject.period && observation.category == subject.category?.id
                && observation.target == subject.target?.id
        }
    }

    /// The rows that the figure came from, by file.
    var rows: [FileRows] {
        let references = site.figures.rows(behind: figure, subject.target)
        return FileRows.grouped(references, site.figures.dataset)
    }
}
