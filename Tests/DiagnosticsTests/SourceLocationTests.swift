import Diagnostics
import Testing

@Suite("A place in a file is told as a reader sees it")
struct SourceLocationTests {
    /// The place of the first occurrence of a text in a file of that text.
    private func place(of part: String, in text: String) throws -> Place {
        let file = SourceFile(path: "a.csv", text: text)
        let bytes = Array(part.utf8)
        let start = try #require(file.bytes.indices.first { file.bytes[$0...].starts(with: bytes) })
        return file.location(of: start..<start + bytes.count)
    }

    @Test("lines and columns count from 1")
    func fromOne() throws {
        let location = try place(of: "id", in: "id,tên\n1,a\n")
        #expect(location == Place(path: "a.csv", line: 1, column: 1, width: 2, excerpt: "id,tên"))
        #expect(location.label == "a.csv:1:1")
    }

    @Test("a column counts letters, not bytes, whether their marks are part of them or follow them")
    func vietnameseLetters() throws {
        let composed = try place(of: "83", in: "Đắk Lắk,Buôn Hồ,83\n")
        let decomposed = try place(of: "83", in: "Đă\u{301}k La\u{306}\u{301}k,Buo\u{302}n Ho\u{302}\u{300},83\n")
        #expect(composed.column == 17)
        #expect(decomposed.column == 17)
        #expect(composed.width == 2)
    }

    @Test("an offset inside a letter means the whole letter")
    func insideLetter() {
        let file = SourceFile(path: "a.csv", text: "xĐa\u{306}\u{301}y")
        let columns = (0...file.bytes.count).map { file.location(at: $0).column }
        // x is a byte, Đ two, a and its two marks five, y one; the last offset is the end of the file.
        #expect(columns == [1, 2, 2, 3, 3, 3, 3, 3, 4, 5])
        #expect(file.location(of: 3..<4).width == 1)
        #expect(file.location(of: 2..<6).width == 2)
    }

    @Test("a family of emoji and a flag are one column each")
    func emoji() throws {
        #expect(try place(of: "!", in: "👨‍👩‍👧🇻🇳!").column == 3)
    }

    @Test("the end of a line is not part of it, whatever it is made of")
    func lineEnds() throws {
        let text = "một\r\nhai\r\nba"
        #expect(
            try place(of: "hai", in: text)
                == Place(path: "a.csv", line: 2, column: 1, width: 3, excerpt: "hai")
        )
        #expect(
            try place(of: "ba", in: text)
                == Place(path: "a.csv", line: 3, column: 1, width: 2, excerpt: "ba")
        )
        let atEnd = try place(of: "\r\nba", in: text)
        #expect(atEnd == Place(path: "a.csv", line: 2, column: 4, width: 1, excerpt: "hai"))
    }

    @Test("a range over several lines is cut at the end of its first")
    func severalLines() throws {
        let location = try place(of: "b\nc\nd", in: "ab\nc\nd")
        #expect(location == Place(path: "a.csv", line: 1, column: 2, width: 1, excerpt: "ab"))
    }

    @Test("an empty range is one column wide")
    func emptyRange() {
        #expect(SourceFile(path: "a.csv", text: "ab").location(at: 1).width == 1)
    }

    @Test("after a line break at the end of the file comes an empty last line")
    func lastLine() {
        let file = SourceFile(path: "a.csv", text: "a\nb\n")
        #expect(file.location(at: 4) == Place(path: "a.csv", line: 3, column: 1, width: 1, excerpt: ""))
        let open = SourceFile(path: "a.csv", text: "a\nb")
        #expect(open.location(at: 3) == Place(path: "a.csv", line: 2, column: 2, width: 1, excerpt: "b"))
    }

    @Test("an offset outside the file is moved to its nearest end")
    func outside() {
        let file = SourceFile(path: "a.csv", text: "ab\ncd")
        #expect(file.location(at: 99) == Place(path: "a.csv", line: 2, column: 3, width: 1, excerpt: "cd"))
        #expect(file.location(at: -7) == Place(path: "a.csv", line: 1, column: 1, width: 1, excerpt: "ab"))
        #expect(file.location(of: -7..<99).width == 2)
        #expect(file.text(-7..<99) == "ab\ncd")
        #expect(file.text(80..<99) == "")
    }

    @Test("an empty file has one line with nothing in it")
    func emptyFile() {
        let location = SourceFile(path: "a.csv", text: "").location(at: 0)
        #expect(location == Place(path: "a.csv", line: 1, column: 1, width: 1, excerpt: ""))
    }

    @Test("a byte order mark takes no column")
    func byteOrderMark() {
        let file = SourceFile(path: "a.csv", text: "\u{FEFF}id,tên\n")
        #expect(
            file.location(of: 3..<5)
                == Place(path: "a.csv", line: 1, column: 1, width: 2, excerpt: "id,tên")
        )
        #expect(file.location(at: 0).column == 1)
        #expect(SourceFile(path: "a.csv", text: "\u{FEFF}").location(at: 3).column == 1)
    }

    @Test("bytes that are not UTF-8 show as U+FFFD, a column each")
    func notUTF8() {
        let file = SourceFile(path: "a.csv", bytes: [0x61, 0xE9, 0x62, 0xFF, 0x63])
        let location = file.location(of: 3..<4)
        #expect(
            location == Place(path: "a.csv", line: 1, column: 4, width: 1, excerpt: "a\u{FFFD}b\u{FFFD}c")
        )
    }

    @Test("a line and a column in bytes give an offset, at most the file's end")
    func offsets() {
        let file = SourceFile(path: "a.md", text: "Đắk\nLắk\n")
        #expect(file.offset(line: 1, byteColumn: 1) == 0)
        #expect(file.offset(line: 2, byteColumn: 2) == 8)
        #expect(file.offset(line: 3, byteColumn: 1) == file.bytes.count)
        #expect(file.offset(line: 4, byteColumn: 1) == file.bytes.count)
        #expect(file.offset(line: 1, byteColumn: 999) == file.bytes.count)
        #expect(file.offset(line: 0, byteColumn: -3) == 0)
    }

    @Test("every offset of a file lies on the line that text.split counts")
    func everyOffset() {
        let text = "Đắk Lắk\r\n\n83,7\nhết\n"
        let file = SourceFile(path: "a.csv", text: text)
        for offset in file.bytes.indices {
            let breaks = file.bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
            #expect(file.location(at: offset).line == breaks + 1)
        }
    }

    @Test("a file as a whole has neither line nor excerpt")
    func wholeFile() {
        let location = SourceLocation.file("content/site.yml")
        #expect(location.label == "content/site.yml")
        #expect(location.excerpt == nil)
    }
}
