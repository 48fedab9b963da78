/// Values by name, in the order they were set: the site's, a page's, or those of one row.
///
/// ```swift
/// var page: TemplateObject = ["title": "Đắk Lắk", "rows": []]
/// page["lead"] = .absent
/// page.names  // ["title", "rows", "lead"]
/// ```
/// Names are compared as texts, so that composed and decomposed letters are alike. A name of a template never holds a
/// dot or a blank, so a value under such a name is never found.
public struct TemplateObject: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        let name: String
        var value: TemplateValue
    }

    private(set) var entries: [Entry] = []

    /// Where each name stands in `entries`; kept only when they are too many to look through one by one.
    private var positions: [String: Int] = [:]

    /// The most names that are looked through one by one.
    private static let fewNames = 16

    /// An object without values.
    public init() {}

    /// The values in this order. Of two with one name the later counts, at the place of the earlier.
    public init(_ values: some Sequence<(String, TemplateValue)>) {
        for (name, value) in values { self[name] = value }
    }

    /// The names, in the order they were first set.
    public var names: [String] { entries.map(\.name) }

    /// Whether it has no values.
    public var isEmpty: Bool { entries.isEmpty }

    /// The value of a name, or nil where there is no such name. Setting nil takes the name out.
    public subscript(name: String) -> TemplateValue? {
        get {
            position(of: name).map { entries[$0].value }
        }
        set {
            switch (position(of: name), newValue) {
            case (let position?, let value?):
                entries[position].value = value
            case (nil, let value?):
                entries.append(Entry(name: name, value: value))
                index(from: entries.count - 1)
            case (let position?, nil):
                entries.remove(at: position)
                positions = [:]
                index(from: 0)
            case (nil, nil):
                break
            }
        }
    }

    /// These values and another object's, whose values count where both have a name.
    public func merging(_ other: TemplateObject) -> TemplateObject {
        var result = self
        for entry in other.entries { result[entry.name] = entry.value }
        return result
    }

    /// Two objects are equal when they have the same names and values in the same order.
    public static func == (a: TemplateObject, b: TemplateObject) -> Bool {
        a.entries == b.entries
    }

    private func position(of name: String) -> Int? {
        guard entries.count <= Self.fewNames else { return positions[name] }
        var position = 0
        while position < entries.count {
            if entries[position].name == name { return position }
            position += 1
        }
        return nil
    }

    private mutating func index(from start: Int) {
        guard entries.count > Self.fewNames else { return }
        let first = positions.isEmpty ? 0 : start
        for position in first..<entries.count { positions[entries[position].name] = position }
    }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
    /// The values in the order they are written.
    public init(dictionaryLiteral values: (String, TemplateValue)...) {
        self.init(values)
    }
}
