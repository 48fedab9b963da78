import ClubData
import Diagnostics
import Foundation
import Quantities
import Statistics

/// Times reading, checking and computing alone: from the tables of a project to all its figures, on one core.
///
/// `figures-benchmark FOLDER PERIOD` prints the size of the tables, processor seconds, and the peak of memory as a
/// multiple of that size: in all, and without what the process takes before it has read anything.
@main
enum FiguresBenchmark {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let period = Period(arguments[2]) else {
            print("usage: figures-benchmark FOLDER PERIOD, for instance .build/bench-project 2025-Q2")
            exit(64)
        }
        let content = arguments[1] + "/content/"
        guard let descriptor = file("data/datapackage.json", in: content),
            let yaml = file("indicators.yml", in: content)
        else {
            print("\(arguments[1]) holds no project")
            exit(66)
        }
        var bytes = 0
        let idle = peak()
        let start = seconds()
        let read = DatasetReader.read(descriptor: descriptor) { path in
            let file = file("data/" + path, in: content)
            bytes += file?.bytes.count ?? 0
            return file
        }
        let loaded = seconds()
        let peakOfReading = peak()
        guard let dataset = read.value, !read.diagnostics.hasErrors else {
            print(DiagnosticFormat.text.render(DiagnosticReport(read.diagnostics)))
            exit(65)
        }
        let indicators = IndicatorReader.read(yaml, dataset: dataset).value
        let targets = TargetReader.read(dataset, indicators: indicators).value
        let observations = ObservationReader.read(dataset, indicators: indicators, targets: targets).value
        let figures = Figures(
            dataset: dataset,
            indicators: indicators,
            targets: targets,
            observations: observations,
            registry: nil,
            asOf: period
        )
        let done = seconds()
        let rows = dataset.tables.map { "\($0.rowCount) \($0.resource.name)" }.joined(separator: ", ")
        let size =
            "\(indicators.count) indicators, \(dataset.areas.areas.count) areas, \(figures.periods.count) periods"
        print("\(bytes) bytes: \(rows)")
        print(
            "read and checked in \(hundredths(loaded - start)) s, computed in \(hundredths(done - loaded)) s of processor time"
        )
        print("\(size)")
        func times(_ memory: Int) -> Double { hundredths(Double(memory) / Double(max(1, bytes))) }
        print(
            "peak of memory \(peak()) bytes, \(times(peak())) times the tables; \(times(peakOfReading)) after reading"
        )
        print("without the \(idle) bytes of a process that has read nothing: \(times(peak() - idle)) times")
    }

    private static func file(_ path: String, in folder: String) -> SourceFile? {
        FileManager.default.contents(atPath: folder + path).map {
            SourceFile(path: "content/" + path, bytes: Array($0))
        }
    }

    private static func usage() -> rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static func seconds() -> Double {
        let time = usage().ru_utime
        return Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }

    private static func peak() -> Int { usage().ru_maxrss * 1024 }

    private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
