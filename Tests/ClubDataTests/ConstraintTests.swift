import ClubData
import Diagnostics
import Testing

/// What the schema asks of single cells.
@Suite struct ConstraintTests {
    func field(_ type: String, _ constraints: String, _ more: String = "") -> Package {
        Package(fields: #"{"name": "x", "type": "\#(type)"\#(more), "constraints": {\#(constraints)}}"#)
    }

    func summaries(_ package: Package, _ rows: [String]) -> [String] {
        package.read("x\n" + rows.map { $0 + "\n" }.joined()).diagnostics.map(\.summary)
    }

    @Test("an empty cell of a required field is told, and one that could not be read is not told twice")
    func required() {
        let package = Package(
            fields: #"{"name": "a"}, {"name": "n", "type": "integer", "constraints": {"required": true}}"#
        )
        #expect(
            package.report("a,n\nx,\ny,ba\n") == """
                data/t.csv:2:3: error: n is empty, but it is required [TableRequired]
                  2 | x,
                    |   ^
                    = fill in the cell (cell B2 in a spreadsheet)
                data/t.csv:3:3: error: n is "ba", not a whole number [TableType]
                  3 | y,ba
                    |   ^^
                    = write it in digits, such as 30 (cell B3 in a spreadsheet)

                """
        )
    }

    @Test("a value that must be unique is told with its first row")
    func unique() {
        #expect(
            field("integer", #""unique": true"#).report("x\n7\n8\n\"\"\n007\n\"\"\n") == """
                data/t.csv:5:1: error: x is "7" a second time, but is to be unique [TableUnique]
                  5 | 007
                    | ^^^
                    = mend one of the two rows, or delete one (cell A5 in a spreadsheet)
                data/t.csv:2:1: note: first here
                  2 | 7
                    | ^

                """
        )
    }

    @Test("a value out of range is told with the bound")
    func range() {
        #expect(
            field("integer", #""minimum": 1, "maximum": "8""#).report("x\n0\n1\n8\n9\n") == """
                data/t.csv:2:1: error: x is 0, less than the minimum 1 [TableRange]
                  2 | 0
                    | ^
                    = mend the value, or the bound in the descriptor (cell A2 in a spreadsheet)
                data/t.csv:5:1: error: x is 9, more than the maximum 8 [TableRange]
                  5 | 9
                    | ^
                    = mend the value, or the bound in the descriptor (cell A5 in a spreadsheet)

                """
        )
    }

    @Test("exclusive bounds exclude the bound itself")
    func exclusive() {
        #expect(
            summaries(field("integer", #""exclusiveMinimum": 0, "exclusiveMaximum": 3"#), ["0", "1", "2", "3"])
                == ["x is 0, which is not more than 0", "x is 3, which is not less than 3"]
        )
    }

    @Test("bounds hold exactly between decimals of any number")
    func decimalBounds() {
        let inclusive = field("number", #""minimum": 0.25, "maximum": 1.75"#)
        #expect(
            summaries(inclusive, ["0.2", "0.3", "1.7", "1.8"]) == [
                "x is 0.2, less than the minimum 0.25", "x is 1.8, more than the maximum 1.75",
            ]
        )
        #expect(
            summaries(inclusive, ["0.250", "1.750", "0.249", "1.751"]) == [
                "x is 0.249, less than the minimum 0.25", "x is 1.751, more than the maximum 1.75",
            ]
        )
        let exclusive = field("number", #""exclusiveMinimum": -0.25, "exclusiveMaximum": 0.25"#)
        #expect(
            summaries(exclusive, ["-0.3", "-0.2", "0.2", "0.3"]) == [
                "x is -0.3, which is not more than -0.25", "x is 0.3, which is not less than 0.25",
            ]
        )
        #expect(
            summaries(exclusive, ["-0.25", "0.25"]) == [
                "x is -0.25, which is not more than -0.25", "x is 0.25, which is not less than 0.25",
            ]
        )
    }

    @Test("a bound that is larger than any cell can be beside the column's decimals still holds")
    func hugeBounds() {
        let package = field("number", #""maximum": 9223372036854775807, "minimum": -9223372036854775807"#)
        #expect(summaries(package, ["0.000000001", "-1"]).isEmpty)
        #expect(summaries(field("number", #""minimum": 9223372036854775807"#), ["0.5"]).count == 1)
    }

    @Test("days, months and years have bounds too")
    func dateBounds() {
        #expect(
            summaries(field("date", #""minimum": "2020-08-31""#), ["2020-08-30", "2020-08-31"])
                == ["x is 2020-08-30, less than the minimum 2020-08-31"]
        )
        #expect(
            summaries(field("yearmonth", #""maximum": "2023-06""#), ["2023-06", "2023-07"])
                == ["x is 2023-07, more than the maximum 2023-06"]
        )
        #expect(summaries(field("year", #""maximum": 2023"#), ["2024"]) == ["x is 2024, more than the maximum 2023"])
    }

    @Test("a bound is written in the field's own form, or as a number of JSON")
    func boundForms() {
        let form = #", "decimalChar": ",""#
        #expect(
            summaries(field("number", #""maximum": 1.5"#, form), ["\"1,6\""]) == ["x is 1.6, more than the maximum 1,5"]
        )
        #expect(
            summaries(field("number", #""maximum": "1,5""#, form), ["\"1,6\""]) == [
                "x is 1.6, more than the maximum 1,5"
            ]
        )
    }

    @Test("a value that is not allowed is told with the one that was meant")
    func allowed() {
        let package = field("string", #""enum": ["province", "district", "commune"]"#)
        #expect(
            package.report("x\nprovinc\ndistrict\nward\n") == """
                data/t.csv:2:1: error: x is "provinc", not one of province, district, commune [TableEnum]
                  2 | provinc
                    | ^^^^^^^
                    = did you mean "province"? (cell A2 in a spreadsheet)
                data/t.csv:4:1: error: x is "ward", not one of province, district, commune [TableEnum]
                  4 | ward
                    | ^^^^
                    = write one of these, or add it to the enum of the field in the descriptor (cell A4 in a spreadsheet)

                """
        )
    }

    @Test("allowed values are compared by what they are, not by how they are written")
    func allowedNumbers() {
        #expect(summaries(field("integer", #""enum": [1, "02"]"#), ["01", "2", "3"]) == ["x is 3, not one of 1, 02"])
        #expect(summaries(field("number", #""enum": [0.5]"#), ["0.50", "0.55"]) == ["x is 0.55, not one of 0.5"])
        #expect(summaries(field("boolean", #""enum": [true]"#), ["1", "0"]) == ["x is false, not one of true"])
        #expect(
            summaries(field("date", #""enum": ["2023-06-30"]"#), ["2023-06-30", "2023-06-29"])
                == ["x is 2023-06-29, not one of 2023-06-30"]
        )
    }

    @Test("categories allow their values")
    func categories() {
        let package = Package(
            fields: #"{"name": "x", "type": "string", "categories": [{"value": "a", "label": "A"}, {"value": "b"}]}"#
        )
        #expect(package.table("x\na\n")?.column("x")?.field.allowedTexts == ["a", "b"])
        #expect(summaries(package, ["a", "c"]) == ["x is \"c\", not one of a, b"])
    }

    @Test(
        "a pattern must match the whole text, with or without anchors",
        arguments: ["[a-z]+(-[a-z]+)*", "^[a-z]+(-[a-z]+)*$"]
    )
    func pattern(pattern: String) {
        #expect(
            field("string", #""pattern": "\#(pattern)""#).report("x\ndak-lak\nDak Lak\n") == """
                data/t.csv:3:1: error: x is "Dak Lak", which does not match the pattern \(pattern) [TablePattern]
                  3 | Dak Lak
                    | ^^^^^^^
                    = mend it, or the pattern in the descriptor (cell A3 in a spreadsheet)

                """
        )
    }

    @Test("a pattern's hint is the field's description, which says it in words")
    func patternDescription() {
        let package = field("string", #""pattern": "\\d{2}""#, #", "description": "Mã 2 chữ số.""#)
        #expect(
            package.read("x\n6\n").diagnostics.first?.hint
                == "the field is described as: Mã 2 chữ số. (cell A2 in a spreadsheet)"
        )
    }

    @Test("patterns have the classes of XML Schema, with what is taken away from them")
    func patternClasses() {
        #expect(summaries(field("string", #""pattern": "[a-z-[aeiou]]+""#), ["xyz", "xaz"]).count == 1)
        #expect(summaries(field("string", #""pattern": "\\p{Lu}\\p{L}*""#), ["Đắk", "đắk"]).count == 1)
        #expect(summaries(field("string", #""pattern": "a|bc""#), ["a", "bc", "ac", "abc"]).count == 2)
    }

    @Test("lengths count characters as a reader sees them, and the items of a list")
    func lengths() {
        #expect(
            field("string", #""minLength": 2, "maxLength": 3"#).report("x\nữ\nữữ\nxữx\nxxxx\n") == """
                data/t.csv:2:1: error: x is "ữ", shorter than 2 characters [TableLength]
                  2 | ữ
                    | ^
                    = is something left out? (cell A2 in a spreadsheet)
                data/t.csv:5:1: error: x is "xxxx", longer than 3 characters [TableLength]
                  5 | xxxx
                    | ^^^^
                    = shorten it (cell A5 in a spreadsheet)

                """
        )
        #expect(summaries(field("list", #""maxLength": 1"#), ["a", "\"a,b\""]) == ["x is \"a,b\", longer than 1 item"])
    }
}
