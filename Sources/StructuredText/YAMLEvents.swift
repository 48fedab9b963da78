import CYaml
import Diagnostics

/// The events of a YAML text, one after another, as libyaml's parser tells them.
///
/// libyaml is the C library inside the Yams package. Its events are read here and not through Yams' composer, because
/// that one is recursive without a bound of ours, follows aliases while it compares names, and forgets where values end.
struct YAMLEvents: ~Copyable {
    /// One event, with its place in Unicode scalars from the start of the text.
    struct Event {
        enum Kind {
            case streamStart, streamEnd, documentStart, documentEnd
            case alias(String)
            case scalar(String, plain: Bool)
            case sequenceStart(flow: Bool), sequenceEnd
            case mappingStart(flow: Bool), mappingEnd
        }

        let kind: Kind
        /// The name after `&`, under which aliases find the value again.
        let anchor: String?
        let place: Range<Int>
    }

    /// What libyaml has against the text.
    struct Failure: Error {
        enum Place {
            /// Unicode scalars from the start of the text.
            case scalars(Int)
            /// Bytes from the start of the text, where it cannot even be cut into characters.
            case bytes(Int)
        }

        let problem: String
        let place: Place
        /// What libyaml was reading, and where that began, in Unicode scalars.
        let context: (text: String, start: Int)?
    }

    // libyaml keeps a pointer to its own parser, which must therefore not move.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

    /// Reads from a text that must outlive the events.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    mutating func next() throws(Failure) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { yaml_event_delete(&event) }
        let (kind, anchor) = Self.contents(of: event)
        let start = event.start_mark.index
        return Event(kind: kind, anchor: anchor, place: start..<max(start, event.end_mark.index))
    }

    private var failure: Failure {
        let parser = parser.pointee
        let problem = parser.problem.map { String(cString: $0) } ?? "the text is not YAML"
        if parser.error == YAML_READER_ERROR {
            return Failure(problem: problem, place: .bytes(parser.problem_offset), context: nil)
        }
        return Failure(
            problem: problem,
            place: .scalars(parser.problem_mark.index),
            context: parser.context.map { (String(cString: $0), parser.context_mark.index) }
        )
    }

    private static func contents(of event: yaml_event_t) -> (Event.Kind, anchor: String?) {
        switch event.type {
        case YAML_STREAM_START_EVENT: return (.streamStart, nil)
        case YAML_DOCUMENT_START_EVENT: return (.documentStart, nil)
        case YAML_DOCUMENT_END_EVENT: return (.documentEnd, nil)
        case YAML_ALIAS_EVENT: return (.alias(text(event.data.alias.anchor) ?? ""), nil)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return (
                .scalar(String(decoding: bytes, as: UTF8.self), plain: scalar.style == YAML_PLAIN_SCALAR_STYLE),
                text(scalar.anchor)
            )
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return (.sequenceStart(flow: start.style == YAML_FLOW_SEQUENCE_STYLE), text(start.anchor))
        case YAML_SEQUENCE_END_EVENT: return (.sequenceEnd, nil)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return (.mappingStart(flow: start.style == YAML_FLOW_MAPPING_STYLE), text(start.anchor))
        case YAML_MAPPING_END_EVENT: return (.mappingEnd, nil)
        default: return (.streamEnd, nil)
        }
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}
