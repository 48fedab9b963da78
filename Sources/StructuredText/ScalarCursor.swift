/// Turns libyaml's places, which count Unicode scalars from the start of the text, into offsets of the file.
///
/// libyaml goes forward through the text and so does the cursor, so that a whole text costs one walk over it.
struct ScalarCursor {
    private let bytes: [UInt8]
    private let part: Range<Int>
    private var scalars = 0
    private var offset: Int

    /// A cursor at the start of a part of a file's bytes, which are UTF-8.
    init(bytes: [UInt8], part: Range<Int>) {
        self.bytes = bytes
        self.part = part
        offset = part.lowerBound
    }

    /// The offset of the scalar that has a number of others before it in the part; the part's end where it has fewer.
    mutating func offset(after count: Int) -> Int {
        while scalars < count, offset < part.upperBound {
            repeat { offset += 1 } while offset < part.upperBound && isContinuation(bytes[offset])
            scalars += 1
        }
        while scalars > count, offset > part.lowerBound {
            repeat { offset -= 1 } while offset > part.lowerBound && isContinuation(bytes[offset])
            scalars -= 1
        }
        return offset
    }

    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
