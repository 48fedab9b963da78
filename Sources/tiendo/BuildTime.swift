import ArgumentParser
import Foundation
import Quantities

/// What `--as-of` takes: a period of the data, or the day of the build.
enum BuildTime: ExpressibleByArgument {
    case period(Period)
    case day(CalendarDate)

    /// Reads a period as it is written in data, or a day as `2023-07-15`.
    init?(argument: String) {
        if let period = Period(argument) {
            self = .period(period)
        } else if let day = CalendarDate(iso: argument) {
            self = .day(day)
        } else {
            return nil
        }
    }
}

/// The moment that a reproducible build takes for now (reproducible-builds.org/specs/source-date-epoch).
enum SourceDateEpoch {
    /// What the environment says.
    static var text: String? {
        ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The day in Việt Nam, seven hours ahead of Greenwich, at a number of seconds since 1970; nil for any other text.
    static func day(_ text: String) -> CalendarDate? {
        guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let seconds = Int(text),
            seconds < Int.max - 86_400
        else { return nil }
        return CalendarDate(dayNumber: (seconds + 7 * 3600) / 86_400)
    }
}
