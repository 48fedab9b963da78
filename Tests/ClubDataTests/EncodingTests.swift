import ClubData
import Diagnostics
import Testing

/// Tables that are not in UTF-8.
@Suite struct EncodingTests {
    let clubs = Package(fields: #"{"name": "câu lạc bộ", "type": "string"}, {"name": "n", "type": "integer"}"#)
    let text = "câu lạc bộ,n\nLê Lợi 👵,1\nĐắk Lắk,ba\n"

    /// A text in UTF-16, in either order of bytes.
    private func utf16(_ text: String, isLittleEndian: Bool, mark: Bool = true) -> [UInt8] {
        ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return isLittleEndian ? [low, high] : [high, low]
        }
    }

    @Test(
        "UTF-16 with a byte order mark is read, and places in it are those that a reader sees",
        arguments: [true, false]
    )
    func utf16CSV(isLittleEndian: Bool) {
        let read = clubs.read(bytes: utf16(text, isLittleEndian: isLittleEndian))
        #expect(cells(read.value?.table("t"), "câu lạc bộ") == ["Lê Lợi 👵", "Đắk Lắk"])
        #expect(
            shown(read.diagnostics) == """
                data/t.csv:3:9: error: n is "ba", not a whole number [TableType]
                  3 | Đắk Lắk,ba
                    |         ^^
                    = write it in digits, such as 30 (cell B3 in a spreadsheet)

                """
        )
    }

    @Test("JSON in UTF-16 is read too", arguments: [true, false])
    func utf16JSON(isLittleEndian: Bool) {
        var package = clubs
        package.resource = #""path": "t.csv", "format": "json", "encoding": "utf-16""#
        let rows = "[{\"câu lạc bộ\": \"Ấm áp\",\n\"n\": 1.5}]"
        let read = package.read(bytes: utf16(rows, isLittleEndian: isLittleEndian))
        #expect(cells(read.value?.table("t"), "câu lạc bộ") == ["Ấm áp"])
        #expect(read.diagnostics.map(\.identifier) == ["TableType"])
        #expect(read.diagnostics.first?.location?.label == "data/t.csv:2:6")
    }

    @Test(
        "without a mark the descriptor must say which UTF-16 it is",
        arguments: [(true, "utf-16le"), (false, "UTF-16BE")]
    )
    func utf16WithoutMark(isLittleEndian: Bool, name: String) {
        let bytes = utf16("câu lạc bộ,n\nĐắk Lắk,1\n", isLittleEndian: isLittleEndian, mark: false)
        #expect(
            shown(clubs.read(bytes: bytes).diagnostics) == """
                data/t.csv: error: the file is not in UTF-8 but looks like UTF-16 without a byte order mark [TextEncoding]
                    = save it as UTF-8 (in a spreadsheet: CSV UTF-8), or give a table "encoding": \
                "\(name.lowercased())" in the descriptor

                """
        )
        var package = clubs
        package.resource = #""path": "t.csv", "encoding": "\#(name)""#
        let read = package.read(bytes: bytes)
        #expect(read.diagnostics.isEmpty)
        #expect(cells(read.value?.table("t"), "câu lạc bộ") == ["Đắk Lắk"])
    }

    @Test("half a pair, or half a unit at the end, is told where it stands")
    func brokenUTF16() {
        let start = utf16("câu lạc bộ,n\nLê", isLittleEndian: true)
        for rest: [UInt8] in [[0x3D, 0xD8, 0x2C, 0x00], [0x75, 0xDC, 0x2C, 0x00], [0x2C]] {
            let found = clubs.read(bytes: start + rest).diagnostics
            #expect(found.map(\.summary) == ["the text is not UTF-16 here"])
            #expect(found.map(\.identifier) == ["TextEncoding"])
            #expect(found.first?.location?.label == "data/t.csv:2:3")
        }
    }

    @Test("a file in UTF-8 is not passed off as UTF-16, and the length is that of the file")
    func mislabelled() {
        var package = clubs
        package.resource = #""path": "t.csv", "encoding": "utf-16""#
        #expect(
            package.read("câu lạc bộ,n\n").diagnostics.map(\.summary) == [
                "the file has no byte order mark, so it is not UTF-16 as the descriptor says"
            ]
        )
        package.resource = #""path": "t.csv", "bytes": 30"#
        let bytes = utf16("câu lạc bộ,n\r\n", isLittleEndian: true)
        #expect(bytes.count == 30)
        #expect(package.read(bytes: bytes).diagnostics.isEmpty)
    }

    @Test("a workbook saved as CSV by a Vietnamese Excel is read with only the dialect changed")
    func vietnameseExcel() {
        let fields = """
            {"name": "name", "type": "string"}, {"name": "members", "type": "integer", "groupChar": "."},
            {"name": "share", "type": "number", "decimalChar": ",", "groupChar": "."},
            {"name": "founded", "type": "date", "format": "%d/%m/%Y"}
            """
        var package = Package(resource: #""path": "t.csv", "dialect": {"delimiter": ";"}"#, fields: fields)
        let text =
            "name;members;share;founded\r\n\"CLB \"\"Ấm áp\"\"; số 1\";1.214;64,3;31/08/2020\r\n"
            + "Lắk;52;1.250,5;1/7/2021\r\n"
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16(text, isLittleEndian: true)] {
            let read = package.read(bytes: bytes)
            let table = read.value?.table("t")
            #expect(read.diagnostics.isEmpty)
            #expect(cells(table, "name") == ["CLB \"Ấm áp\"; số 1", "Lắk"])
            #expect(cells(table, "members") == ["1214", "52"])
            #expect(cells(table, "share") == ["64.3", "1250.5"])
            #expect(cells(table, "founded") == ["2020-08-31", "2021-07-01"])
        }
        package.resource = #""path": "t.csv""#
        #expect(package.read(text).diagnostics.first?.identifier == "TableDelimiter")
    }

    /// One text in three old encodings, each as Windows shows its bytes to those who read no Vietnamese (Latin-1).
    static let oldTexts: [(encoding: String, latin1: String, word: String)] = [
        ("TCVN3 (ABC)", "§¾k L¾k cã c©u l¹c bé liªn thÕ hÖ tù gióp nhau; ng\u{AD}êi cao tuæi", "Đắk"),
        ("VNI", "Ñaék Laék coù caâu laïc boä lieân theá heä töï giuùp nhau; ngöôøi cao tuoåi", "Đắk"),
        ("Windows-1258", "Ðãìk Lãìk có câu laòc bôò liên thêì hêò týò giúp nhau; ngýõÌi cao tuôÒi", "Đắk"),
        ("TCVN3 (ABC)", "Héi Ng\u{AD}êi cao tuæi tØnh NghÖ An,12\nCLB Kú T©n", "Hội"),
        ("VNI", "Hoäi Ngöôøi cao tuoåi tænh Ngheä An,12\nCLB Kyø Taân", "Hội"),
        ("Windows-1258", "Hôòi NgýõÌi cao tuôÒi tiÒnh Nghêò An,12\nCLB KyÌ Tân", "Hội"),
        ("VNI", "HOÄI NGÖÔØI CAO TUOÅI TÆNH NGHEÄ AN", "HỘI"),
        ("Windows-1258", "HÔòI NGÝÕÌI CAO TUÔÒI TIÒNH NGHÊòI", "HỘI"),
        ("TCVN3 (ABC)", "M\u{FC}", "Mỹ"), ("VNI", "phu\u{EF} n\u{F6}\u{F5}", "phụ"),
    ]

    @Test("text in an old Vietnamese encoding is called by its name, with the word as it reads", arguments: oldTexts)
    func oldEncodings(encoding: String, latin1: String, word: String) {
        let bytes = latin1.unicodeScalars.map { UInt8($0.value) }
        let found = clubs.read(bytes: Array("a,n\n".utf8) + bytes + Array(",1\n".utf8)).diagnostics
        #expect(
            found.map(\.summary) == [
                "the text is not UTF-8 here; it looks like \(encoding), in which the word reads \"\(word)\""
            ]
        )
        #expect(found.map(\.identifier) == ["TextEncoding"])
        #expect(found.first?.location?.line == 2)
    }

    @Test("each old encoding is told with how to save it right")
    func waysOut() {
        let hints = Self.oldTexts.prefix(3).map { old in
            clubs.read(bytes: old.latin1.unicodeScalars.map { UInt8($0.value) }).diagnostics.first?.hint
        }
        #expect(
            hints == [
                "turn it into Unicode first (in UniKey: Ctrl+Shift+F6, from TCVN3 (ABC) to Unicode), then "
                    + "save it as UTF-8 (in a spreadsheet: CSV UTF-8)",
                "turn it into Unicode first (in UniKey: Ctrl+Shift+F6, from VNI Windows to Unicode), then "
                    + "save it as UTF-8 (in a spreadsheet: CSV UTF-8)",
                "open it as Windows-1258 (in Excel: Data, From Text/CSV, File Origin 1258) and "
                    + "save it as UTF-8 (in a spreadsheet: CSV UTF-8)",
            ]
        )
    }

    @Test(
        "what looks like none of them, or like several, is not given a name",
        arguments: ["na\u{EF}ve Stra\u{DF}e Gar\u{E7}on", "\u{80}\u{81}\u{FF}", "Lak \u{96} Kar", "Mu\u{F1}oz"]
    )
    func otherEncodings(latin1: String) {
        let bytes = latin1.unicodeScalars.map { UInt8($0.value) }
        #expect(clubs.read(bytes: bytes).diagnostics.map(\.summary) == ["the text is not UTF-8 here"])
    }

    @Test(
        "workbooks and UTF-32 are called by their names",
        arguments: [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "the file is a workbook of an old Excel, not text"),
            ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "the file is in UTF-32, not UTF-8"),
            ([0, 0, 0xFE, 0xFF], "the file is in UTF-32, not UTF-8"),
        ] as [([UInt8], String)]
    )
    func otherKinds(bytes: [UInt8], summary: String) {
        #expect(clubs.read(bytes: bytes).diagnostics.map(\.summary) == [summary])
    }
}
