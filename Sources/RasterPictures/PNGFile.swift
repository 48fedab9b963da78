import CLibRSVG

/// A PNG file that was taken apart and found whole: every part has the checksum that it says.
public struct PNGFile: Sendable, Hashable {
    /// Width in pixels.
    public let width: Int
    /// Height in pixels.
    public let height: Int

    /// The parts in their order: the name of each, and its content.
    let chunks: [Chunk]

    struct Chunk: Sendable, Hashable {
        let name: String
        let content: [UInt8]
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Takes a file apart; nil for one that is cut off or damaged, or that is no PNG.
    public init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.signature) else { return nil }
        var chunks: [Chunk] = []
        var offset = Self.signature.count
        while offset < bytes.count {
            guard let chunk = Self.chunk(bytes, at: offset) else { return nil }
            chunks.append(chunk)
            offset += 12 + chunk.content.count
        }
        guard let head = chunks.first, head.name == "IHDR", head.content.count == 13, chunks.last?.name == "IEND" else {
            return nil
        }
        width = Self.number(head.content, 0)
        height = Self.number(head.content, 4)
        self.chunks = chunks
    }

    /// The text that the file holds under a keyword.
    public func text(_ keyword: String) -> String? {
        let start = Array(keyword.utf8) + [0]
        return chunks.first { $0.name == "tEXt" && $0.content.starts(with: start) }.map {
            String(decoding: $0.content.dropFirst(start.count), as: UTF8.self)
        }
    }

    private static func chunk(_ bytes: [UInt8], at offset: Int) -> Chunk? {
        guard bytes.count - offset >= 12 else { return nil }
        let count = number(bytes, offset)
        guard count <= bytes.count - offset - 12 else { return nil }
        let body = Array(bytes[offset + 4..<offset + 8 + count])
        guard number(bytes, offset + 8 + count) == Int(checksum(body)) else { return nil }
        return Chunk(name: String(decoding: body.prefix(4), as: UTF8.self), content: Array(body.dropFirst(4)))
    }

    private static func number(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: crc32(0, bytes, uInt(bytes.count)))
    }
}
