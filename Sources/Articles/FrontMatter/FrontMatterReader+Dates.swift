import Quantities
import StructuredText

extension FrontMatterReader {
    /// A day that exists, not before another one.
    mutating func date(_ node: Node, _ name: String, notBefore first: CalendarDate? = nil) -> CalendarDate? {
        guard node.value != .null, let text = nodes.text(node, name) else { return nil }
        guard let date = CalendarDate(iso: text) else {
            nodes.error(
                "FrontMatterDate",
                "\(name) is \"\(text)\", not a day of the calendar",
                at: node.range,
                hint: Self.meant(by: text).map { "did you mean \($0.iso)?" }
                    ?? "write year-month-day, such as 2023-07-10"
            )
            return nil
        }
        if let first, date < first {
            nodes.error(
                "FrontMatterDate",
                "\(name) is \(date.iso), before the article's date \(first.iso)",
                at: node.range,
                hint: "correct one of the two"
            )
        }
        return date
    }

    /// The day meant by `10/7/2023`, `10-7-2023`, `2023/7/10` or `2023-7-10`: the day first, as Vietnamese is written.
    private static func meant(by text: String) -> CalendarDate? {
        let parts = text.split(omittingEmptySubsequences: false) { "/-. ".contains($0) }.map { Int($0) ?? 0 }
        guard parts.count == 3 else { return nil }
        return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
            ?? CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    }
}
