import Markup

/// What a name of a template stands for.
///
/// The kinds are few and closed: a template prints texts and markup, asks whether something is there, goes through
/// lists and into objects. Numbers and dates come as texts, already in the page's language.
public enum TemplateValue: Sendable, Equatable {
    /// A text. It is escaped wherever it is printed.
    case text(String)
    /// Markup of our own writer, printed as it is.
    case markup(Fragment)
    /// Whether a section is shown. It cannot be printed.
    case boolean(Bool)
    /// What a section goes through, item by item.
    case list([TemplateValue])
    /// Values by name.
    case object(TemplateObject)
    /// The name exists here, but has no value on this page. A section over it is not shown, an inverted one is.
    case absent

    /// A text, or ``absent`` for nil.
    public init(_ text: String?) {
        self = text.map(TemplateValue.text) ?? .absent
    }

    /// Markup, or ``absent`` for nil.
    public init(_ markup: Fragment?) {
        self = markup.map(TemplateValue.markup) ?? .absent
    }

    /// An object, or ``absent`` for nil.
    public init(_ object: TemplateObject?) {
        self = object.map(TemplateValue.object) ?? .absent
    }

    /// A list of objects, such as the rows of a table.
    public init(_ objects: [TemplateObject]) {
        self = .list(objects.map(TemplateValue.object))
    }

    /// Whether a section over it is shown: true, and whatever is not empty. An object always is.
    public var isShown: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .markup(let markup): !markup.isEmpty
        case .boolean(let flag): flag
        case .list(let items): !items.isEmpty
        case .object: true
        case .absent: false
        }
    }
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral {
    /// A text.
    public init(stringLiteral text: String) {
        self = .text(text)
    }

    /// True or false.
    public init(booleanLiteral flag: Bool) {
        self = .boolean(flag)
    }
}

extension TemplateValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// A list.
    public init(arrayLiteral items: TemplateValue...) {
        self = .list(items)
    }

    /// An object.
    public init(dictionaryLiteral values: (String, TemplateValue)...) {
        self = .object(TemplateObject(values))
    }
}
