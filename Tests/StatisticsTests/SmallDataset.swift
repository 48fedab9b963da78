import ClubData
import Diagnostics
import Quantities
import Statistics
import Testing

/// A data package in memory: tables as CSV, with the type of each column after its name.
struct SmallDataset {
    /// Two provinces; the first has two districts.
    static let areas = """
        id:string,name:string,kind:string,level:integer,parent:string
        nuoc,Nước,country,0,
        tinh,Tỉnh,province,1,nuoc
        khac,Khác,province,1,nuoc
        ha,Hạ,district,2,tinh
        thuong,Thượng,district,2,tinh
        """

    /// Reads tables given as name and CSV; the areas above stand for a table `areas` that is not given.
    static func read(
        _ tables: KeyValuePairs<String, String>,
        illustrative: Set<String> = [],
        privateFields: Set<String> = [],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> Dataset {
        var all = tables.map { ($0.key, $0.value) }
        if !all.contains(where: { $0.0 == "areas" }) { all.insert(("areas", areas), at: 0) }
        var files: [String: SourceFile] = [:]
        var resources: [String] = []
        for (name, text) in all {
            let (header, rest) = split(text)
            let columns = header.split(separator: ",").map { $0.split(separator: ":") }
            let fields = columns.map { column in
                let kept = privateFields.contains(String(column[0])) ? #", "private": true"# : ""
                return #"{"name": "\#(column[0])", "type": "\#(column[1])"\#(kept)}"#
            }.joined(separator: ", ")
            let mark = illustrative.contains(name) ? #""illustrative": true, "# : ""
            resources.append(
                #"{"name": "\#(name)", "path": "\#(name).csv", \#(mark)"schema": {"fields": [\#(fields)]}}"#
            )
            let csv = columns.map { String($0[0]) }.joined(separator: ",") + "\n" + rest + "\n"
            files[name + ".csv"] = SourceFile(path: "content/data/\(name).csv", text: csv)
        }
        let descriptor = SourceFile(
            path: "content/data/datapackage.json",
            text: #"{"name": "small", "resources": [\#(resources.joined(separator: ", "))]}"#
        )
        let read = DatasetReader.read(descriptor: descriptor) { files[$0] }
        let report = DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics))
        return try #require(read.value, Comment(rawValue: report), sourceLocation: sourceLocation)
    }

    private static func split(_ text: String) -> (header: String, rest: String) {
        let parts = text.split(separator: "\n", maxSplits: 1)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
}

/// Indicators from YAML, which must be sound.
func indicators(
    _ yaml: String,
    _ dataset: Dataset,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> [Indicator] {
    let read = IndicatorReader.read(SourceFile(path: "content/indicators.yml", text: yaml), dataset: dataset)
    let report = DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics))
    try #require(read.diagnostics.isEmpty, Comment(rawValue: report), sourceLocation: sourceLocation)
    return read.value
}

/// What reading indicators says, as it is printed.
func complaints(_ yaml: String, _ dataset: Dataset) -> String {
    let read = IndicatorReader.read(SourceFile(path: "content/indicators.yml", text: yaml), dataset: dataset)
    return DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics))
}

/// Figures of a dataset, all areas registered unless told otherwise.
func figures(
    _ dataset: Dataset,
    _ yaml: String,
    registry: [String]? = nil,
    asOf: String = "2023-Q4",
    targets: [Target] = [],
    threshold: Int? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Figures {
    Figures(
        dataset: dataset,
        indicators: try indicators(yaml, dataset, sourceLocation: sourceLocation),
        targets: targets,
        observations: [],
        registry: registry?.compactMap { dataset.areas.index(of: $0) },
        asOf: try #require(Period(asOf)),
        threshold: threshold
    )
}

extension Figures {
    /// The value of `indicator[:class]@area@period`, for short.
    func value(_ address: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Ratio? {
        try figure(address, sourceLocation: sourceLocation).value
    }

    /// The figure at an address.
    func figure(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Figure {
        let address = try #require(FigureAddress(text), sourceLocation: sourceLocation)
        let indicator = try #require(self.indicator(address.subject.indicator), sourceLocation: sourceLocation)
        let area = try #require(address.area.flatMap { dataset.areas.index(of: $0) }, sourceLocation: sourceLocation)
        let category = indicator.categories.first { $0.id == address.subject.category }
        return self.figure(indicator, category: category, area: area, period: address.period ?? asOf)
    }
}
