/// How a template is taken that names what is not there.
public enum TemplateStrictness: Sendable {
    /// Every name must be there and fit its tag; whatever would print nothing, or print a text as markup, is an error.
    /// What a site is built with.
    case strict

    /// As Mustache's specification has it: a name, a partial or a value that is not there prints nothing, and a text
    /// may be printed without escaping.
    case lenient
}
