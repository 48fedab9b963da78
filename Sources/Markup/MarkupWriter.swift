/// Writes HTML and SVG, byte by byte, with every text and attribute escaped.
///
/// ```swift
/// var writer = MarkupWriter()
/// writer.element("p", ["class": "lead"]) { $0.text("5 < 8") }
/// writer.fragment.text  // <p class="lead">5 &lt; 8</p>
/// ```
/// Names of elements and attributes are the program's own and are not escaped. An attribute whose value is nil is left
/// out; one whose value is "" is written with empty quotes, which both languages take.
public struct MarkupWriter: Sendable {
    /// What has been written, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// A writer with nothing written.
    ///
    /// - Parameter capacity: About how many bytes will be written; more is fine, and grows as it goes.
    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Attributes in the order they are written.
    public typealias Attributes = KeyValuePairs<String, String?>

    /// What has been written, as a fragment.
    public var fragment: Fragment { Fragment(bytes: bytes) }

    /// Writes a start tag.
    public mutating func open(_ name: String, _ attributes: Attributes = [:]) {
        tag(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an end tag.
    public mutating func close(_ name: String) {
        raw("</")
        raw(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an element with what `body` writes inside.
    public mutating func element(
        _ name: String,
        _ attributes: Attributes = [:],
        _ body: (inout MarkupWriter) -> Void
    ) {
        open(name, attributes)
        body(&self)
        close(name)
    }

    /// Writes an element that holds a text.
    public mutating func element(_ name: String, _ attributes: Attributes = [:], text: some StringProtocol) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// Writes a void element of HTML: `<br>`, `<img …>`.
    public mutating func void(_ name: String, _ attributes: Attributes = [:]) {
        open(name, attributes)
    }

    /// Writes an element of SVG or XML that has no content: `<path …/>`.
    public mutating func selfClosing(_ name: String, _ attributes: Attributes = [:]) {
        tag(name, attributes)
        raw("/>")
    }

    /// Writes a text.
    public mutating func text(_ text: some StringProtocol) {
        Escaper.append(text, to: &bytes)
    }

    /// Writes markup that was made before.
    public mutating func fragment(_ fragment: Fragment) {
        bytes += fragment.bytes
    }

    /// Writes a line break of the source, for files that people read.
    public mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes the XML declaration that opens a file of its own.
    public mutating func xmlDeclaration() {
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    private mutating func tag(_ name: String, _ attributes: Attributes) {
        bytes.append(UInt8(ascii: "<"))
        raw(name)
        for (name, value) in attributes {
            guard let value else { continue }
            bytes.append(UInt8(ascii: " "))
            raw(name)
            raw("=\"")
            Escaper.append(value, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }
}
