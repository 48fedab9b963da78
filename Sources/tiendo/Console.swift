import Diagnostics
import Glibc

/// Prints to the terminal: problems to the error stream, results to the output stream.
enum Console {
    /// Prints a report and returns whether an error stands.
    ///
    /// - Parameter writes: Whether the command would have written files, so that the summary says it has not.
    static func show(_ report: DiagnosticReport, _ format: DiagnosticFormat, writes: Bool = true) -> Bool {
        let text = format.render(report, coloured: isTerminal(STDERR_FILENO))
        // What a program reads goes where programs read.
        write(text, to: format == .text ? STDERR_FILENO : STDOUT_FILENO)
        if format == .text, let summary = summary(report, writes) { write(summary + "\n", to: STDERR_FILENO) }
        return report.hasErrors
    }

    /// Prints a line of the result.
    static func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    /// Prints an error that has no diagnostic: one of the system's.
    static func fail(_ summary: String, hint: String?) {
        write("error: \(summary)\n" + (hint.map { "    = \($0)\n" } ?? ""), to: STDERR_FILENO)
    }

    private static func summary(_ report: DiagnosticReport, _ writes: Bool) -> String? {
        func count(_ number: Int, _ word: String) -> String? {
            number == 0 ? nil : "\(number) \(word)\(number == 1 ? "" : "s")"
        }
        let parts = [count(report.errorCount, "error"), count(report.warningCount, "warning")].compactMap { $0 }
        guard !parts.isEmpty else { return nil }
        return parts.joined(separator: ", ") + (report.hasErrors && writes ? "; nothing was written" : "")
    }

    private static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && getenv("NO_COLOR") == nil
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

/// The machine's processors.
enum Processors {
    /// How many are there to use, at least 1.
    static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
