/// One step of a compiled template. Plain numbers only, so that reading one counts no references.
enum Instruction: Sendable {
    /// Writes a range of the program's text.
    case text(Range<Int>)

    /// A line begins here that holds more than a tag alone, so the indentation is due.
    case lineStart

    /// Prints the value of a reference, a text escaped.
    case value(reference: Int)

    /// Prints the value of a reference as markup.
    case unescaped(reference: Int)

    /// Goes through a value up to the section's end; behind that, at `next`, where the value is not shown.
    case section(reference: Int, next: Int)

    /// Takes the section's next item, or leaves it.
    case sectionEnd

    /// Goes on where a value is not shown, else at `next`.
    case inverted(reference: Int, next: Int)

    /// Renders another template.
    case call(site: Int)

    /// Renders what was given for a block from outside, else goes on with what stands in it.
    case block(site: Int)

    /// Goes back to where the template, or the content given for a block, was called.
    case end
}
