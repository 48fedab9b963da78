/// One tag of a template, as it was read.
struct Tag: Sendable {
    enum Kind: Sendable {
        case value, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
    }

    let kind: Kind

    /// What stands in it, without blanks around; empty for comments and delimiters.
    let name: String

    /// Its bytes in the file, delimiters included.
    let range: Range<Int>

    /// Where its line begins, if nothing but blanks stands before it there.
    let lineStart: Int?

    /// Where the next line begins, if nothing but blanks stands behind it.
    let nextLine: Int?

    /// Whether its line holds nothing else, so that the whole line goes.
    var standsAlone: Bool { lineStart != nil && nextLine != nil }

    /// Its bytes, with what stands before and behind it on its line where that is asked for and blank.
    func extent(takingLeft left: Bool, right: Bool) -> Range<Int> {
        let start = left ? lineStart : nil
        let end = right ? nextLine : nil
        return (start ?? range.lowerBound)..<(end ?? range.upperBound)
    }

    /// Whether a closing tag must follow.
    var opensPair: Bool {
        switch kind {
        case .section, .inverted, .parent, .block: true
        case .value, .unescaped, .close, .partial, .comment, .delimiters: false
        }
    }

    /// The tag as people write it, with the usual delimiters.
    var label: String {
        switch kind {
        case .value: "{{\(name)}}"
        case .unescaped: "{{{\(name)}}}"
        case .section: "{{#\(name)}}"
        case .inverted: "{{^\(name)}}"
        case .close: "{{/\(name)}}"
        case .partial: "{{>\(name)}}"
        case .parent: "{{<\(name)}}"
        case .block: "{{$\(name)}}"
        case .comment: "{{!}}"
        case .delimiters: "{{=}}"
        }
    }
}

extension UInt8 {
    /// Whether it is a space or a tab, which may stand around a tag that has its line to itself.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Whether it is blank or a part of a line's end.
    var isSpace: Bool { isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
