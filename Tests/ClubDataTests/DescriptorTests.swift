import ClubData
import Diagnostics
import Testing

/// What `datapackage.json` says, and what is told of one that is wrong.
@Suite struct DescriptorTests {
    func read(_ text: String) -> Checked<PackageDescriptor?> {
        DescriptorReader.read(SourceFile(path: "datapackage.json", text: text))
    }

    /// A package of one resource with one field.
    func told(resource: String = "", dialect: String = "", schema: String = "", field: String = "") -> [String] {
        let text = """
            {"resources": [{"name": "t", "path": "t.csv"\(resource), "dialect": {"delimiter": ";"\(dialect)},
            "schema": {"fields": [{"name": "f"\(field)}]\(schema)}}]}
            """
        return read(text).diagnostics.map { "\($0.summary) [\($0.identifier)] \($0.hint ?? "")" }
    }

    @Test("all that is said is there")
    func whole() throws {
        let package = try #require(
            read(
                """
                {"name": "clb", "title": "CLB", "description": "d", "version": "1.0.0",
                 "licenses": [{"name": "CC-BY-4.0", "path": "https://x", "title": "CC"}],
                 "sources": [{"title": "TCNCT", "path": "https://y", "email": "a@b", "version": "2"}],
                 "homepage": "https://z", "keywords": ["a"], "own": {"any": 1},
                 "resources": [
                  {"name": "clubs", "type": "table", "path": ["a.csv", "b/c.csv"], "title": "T", "description": "D",
                   "format": "csv", "mediatype": "text/csv", "encoding": "UTF-8", "bytes": 12, "illustrative": true,
                   "dialect": {"delimiter": ";", "header": false, "doubleQuote": false},
                   "sources": [{"title": "own"}], "licenses": [],
                   "schema": {"fieldsMatch": ["subset"], "primaryKey": "id", "uniqueKeys": [["id", "n"]],
                    "foreignKeys": [{"fields": "id", "reference": {"resource": "x", "fields": "y"}}],
                    "fields": [
                     {"name": "id", "type": "string", "title": "Mã", "description": "m", "private": true,
                      "constraints": {"required": true, "pattern": "a+"}, "rdfType": "http://x", "example": "aa"},
                     {"name": "n", "type": "number", "decimalChar": ",", "groupChar": ".", "bareNumber": false}]}},
                  {"name": "photo", "path": "p.png"},
                  {"name": "rows", "data": []
                   , "schema": {"fields": [{"name": "x"}]}}
                 ]}
                """
            ).value
        )
        #expect(package.name == "clb")
        #expect(package.title == "CLB")
        #expect(package.description == "d")
        #expect(package.version == "1.0.0")
        #expect(package.licenses.map(\.name) == ["CC-BY-4.0"])
        #expect(package.licenses.map(\.path) == ["https://x"])
        #expect(package.sources.map(\.email) == ["a@b"])
        #expect(package.resources.map(\.name) == ["clubs", "photo", "rows"])
        let clubs = try #require(package.resource("clubs"))
        #expect(clubs.format == .csv)
        if case .files(let paths) = clubs.content { #expect(paths.map(\.text) == ["a.csv", "b/c.csv"]) }
        #expect(clubs.isIllustrative)
        #expect(clubs.byteCount == 12)
        #expect(clubs.sources.map(\.title) == ["own"])
        #expect(clubs.licenses.isEmpty)
        #expect(clubs.dialect.delimiter == UInt8(ascii: ";"))
        #expect(!clubs.dialect.hasHeader)
        #expect(!clubs.dialect.doublesQuotes)
        let schema = try #require(clubs.schema)
        #expect(schema.fieldsMatch == .subset)
        #expect(schema.primaryKey == ["id"])
        #expect(schema.uniqueKeys == [["id", "n"]])
        #expect(schema.foreignKeys.map(\.resource) == ["x"])
        #expect(schema.field("id")?.isPrivate == true)
        #expect(schema.field("id")?.constraints.pattern == "a+")
        #expect(schema.field("id")?.title == "Mã")
        guard case .number(let form) = schema.field("n")?.type else {
            Issue.record("n is no number")
            return
        }
        #expect(form.decimalChar == ",")
        #expect(form.groupChar == ".")
        #expect(!form.isBare)
        #expect(package.resource("photo")?.format == .other("png"))
        #expect(package.resource("photo")?.schema == nil)
        #expect(package.resource("rows")?.format == .json)
        #expect(package.resource("rows")?.sources.map(\.title) == ["TCNCT"])
        #expect(package.resource("rows")?.schema?.fields.map(\.type) == [.any])
    }

    @Test("a slip in the name of a property is a warning with the one that was meant")
    func nearMiss() {
        #expect(
            told(field: #", "constrains": {}"#) == [
                "\"constrains\" is not a property that the standard gives to a field [DescriptorName] did you mean \"constraints\"?"
            ]
        )
        #expect(
            told(resource: #", "ilustrative": true"#) == [
                "\"ilustrative\" is not a property that the standard gives to a resource [DescriptorName] "
                    + "did you mean \"illustrative\"?"
            ]
        )
        #expect(told(resource: #", "contact": "x""#, field: #", "unit": "person""#).isEmpty)
    }

    @Test(
        "what the standard has and this program has not is an error that names it",
        arguments: [
            (#", "hash": "x""#, "", "", "", "a resource has \"hash\" other than sha256"),
            (#", "encoding": "windows-1258""#, "", "", "", "the encoding is \"windows-1258\""),
            (#", "format": "xlsx""#, "", "", "", "the resource \"t\" has the format \"xlsx\""),
            ("", #", "escapeChar": "x""#, "", "", "a dialect has \"escapeChar\""),
            ("", #", "headerRows": [1, 2]"#, "", "", "headerRows is not [1]"),
            ("", #", "lineTerminator": ";""#, "", "", "lineTerminator is neither \"\\n\" nor \"\\r\\n\""),
            ("", #", "quoteChar": "«""#, "", "", "quoteChar is \"«\", not one character of ASCII"),
            ("", "", "", #", "type": "geopoint""#, "the field f has the type \"geopoint\""),
            ("", "", "", #", "type": "date", "format": "any""#, "the field f has the format \"any\""),
            ("", "", "", #", "type": "time""#, "the field f has the type \"time\""),
            ("", "", "", #", "type": "datetime""#, "the field f has the type \"datetime\""),
            ("", "", "", #", "type": "year", "format": "%Y""#, "the field f has the format \"%Y\""),
            ("", "", "", #", "type": "list", "itemType": "time""#, "the items of f have the type \"time\""),
            ("", "", "", #", "constraints": {"jsonSchema": {}}"#, "the constraints object of f has \"jsonSchema\""),
            ("", "", "", #", "type": "string", "constraints": {"pattern": "\\i\\c*"}"#, "the pattern of f has \"\\i\""),
        ]
    )
    func unsupported(resource: String, dialect: String, schema: String, field: String, summary: String) {
        let found = told(resource: resource, dialect: dialect, schema: schema, field: field)
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix(
                summary + ", which the standard allows but tiendo does not read [DescriptorUnsupported]"
            ) == true,
            "\(found)"
        )
    }

    @Test(
        "paths lead to files in the descriptor's folder",
        arguments: ["../t.csv", "/t.csv", "a/../t.csv", ".git/t.csv", "a//t.csv", "a\\\\t.csv"]
    )
    func paths(path: String) {
        let found = read(#"{"resources": [{"name": "t", "path": "\#(path)", "schema": {"fields": [{"name": "f"}]}}]}"#)
        #expect(found.diagnostics.map(\.identifier) == ["ResourcePath"])
        #expect(found.value?.resources.isEmpty == true)
    }

    @Test("a path on the web is told with the way out")
    func webPath() {
        let found = read(
            #"{"resources": [{"name": "t", "path": "https://x/t.csv", "schema": {"fields": [{"name": "f"}]}}]}"#
        )
        #expect(
            shown(found.diagnostics) == """
                datapackage.json:1:38: error: path is "https://x/t.csv", an address on the web, which the standard allows but \
                tiendo does not read [DescriptorUnsupported]
                  1 | {"resources": [{"name": "t", "path": "https://x/t.csv", "schema": {"fields": [{"name": "f"}]}}]}
                    |                                      ^^^^^^^^^^^^^^^^^
                    = put a copy beside the descriptor

                """
        )
    }

    @Test(
        "values that do not suit are told",
        arguments: [
            (
                #", "type": "intger""#,
                "the field f has the type \"intger\", which the standard does not know [ValueChoice] "
                    + "did you mean \"integer\"?"
            ),
            (
                #", "type": "integer", "constraints": {"minimum": "một"}"#,
                "minimum of f is \"một\", not a whole number "
                    + "[DescriptorValue] write it in digits, such as 30"
            ),
            (
                #", "type": "integer", "constraints": {"enum": [1, 1.5]}"#,
                "enum of f is \"1.5\", not a whole number "
                    + "[DescriptorValue] write a whole number, or give the field the type number in the descriptor"
            ),
            (
                #", "type": "string", "constraints": {"minimum": 1}"#,
                "minimum cannot be asked of f, which has the type string "
                    + "[DescriptorValue] take it out, or give the field another type"
            ),
            (
                #", "type": "integer", "constraints": {"pattern": "a"}"#,
                "pattern cannot be asked of f, which has the type integer "
                    + "[DescriptorValue] take it out, or give the field another type"
            ),
            (
                #", "type": "string", "constraints": {"pattern": "a("}"#,
                "the pattern of f is \"a(\", which is no regular expression "
                    + "[DescriptorValue] are all brackets closed?"
            ),
            (
                #", "type": "number", "groupChar": ".""#,
                "groupChar and decimalChar are both \".\" [DescriptorValue] "
                    + "in Vietnam groupChar is \".\" and decimalChar \",\""
            ),
            (
                #", "type": "boolean", "trueValues": ["0"]"#,
                "\"0\" is among both trueValues and falseValues [DescriptorValue] "
            ),
            (#", "private": "yes""#, "private is \"yes\", not true or false [ValueType] "),
            (#", "missingValues": [1]"#, "missingValues holds 1, not a text [ValueType] "),
            (
                #", "type": "string", "format": "url""#,
                "the format of f is \"url\", not one of default, email, uri, binary, uuid "
                    + "[ValueChoice] did you mean \"uri\"?"
            ),
        ]
    )
    func values(field: String, expected: String) {
        #expect(told(field: field) == [expected])
    }

    @Test("what must be there is told")
    func missing() {
        func told(_ text: String) -> [String] { read(text).diagnostics.map { "\($0.summary): \($0.hint ?? "")" } }
        #expect(told("{}") == ["the data package has no \"resources\": add \"resources\": a list of its tables"])
        #expect(
            told(#"{"resources": [{"path": "a.csv"}]}"#)
                == ["a resource has no \"name\": add \"name\": a short name without spaces"]
        )
        #expect(
            told(#"{"resources": [{"name": "a"}]}"#) == [
                "the resource \"a\" has no \"path\": add \"path\": the name of its file"
            ]
        )
        #expect(
            told(#"{"resources": [{"name": "a", "path": "a.csv"}]}"#)
                == ["the resource \"a\" has no \"schema\": add \"schema\": what its columns hold"]
        )
        #expect(
            told(#"{"resources": [{"name": "a", "path": "a.csv", "schema": {}}]}"#)
                == ["a schema has no \"fields\": add \"fields\": a list of the columns"]
        )
        #expect(
            told(#"{"licenses": [{"title": "x"}], "sources": [{}], "resources": [{"name": "a", "path": "a.png"}]}"#)
                == [
                    "a licence has no \"name\": add \"name\": its identifier, such as CC-BY-4.0",
                    "a source has no \"title\": add \"title\": the document or organization",
                ]
        )
    }

    @Test("names that stand twice are told with the first")
    func twice() {
        let found = read(
            """
            {"resources": [
            {"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "f"}, {"name": "f"}]}},
            {"name": "a", "path": "b.csv", "schema": {"fields": [{"name": "f"}]}}]}
            """
        )
        #expect(
            shown(found.diagnostics) == """
                datapackage.json:2:78: error: the field "f" is given twice [DuplicateName]
                  2 | {"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "f"}, {"name": "f"}]}},
                    |                                                                              ^^^
                    = give one of the two another name
                datapackage.json:2:63: note: first given here
                  2 | {"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "f"}, {"name": "f"}]}},
                    |                                                               ^^^
                datapackage.json:3:10: error: the resource "a" is given twice [DuplicateName]
                  3 | {"name": "a", "path": "b.csv", "schema": {"fields": [{"name": "f"}]}}]}
                    |          ^^^
                    = give one of the two another name
                datapackage.json:2:10: note: first given here
                  2 | {"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "f"}, {"name": "f"}]}},
                    |          ^^^

                """
        )
    }

    @Test("keys name fields of the schema")
    func keys() {
        #expect(
            told(schema: #", "primaryKey": ["g"], "uniqueKeys": [["field"]]"#) == [
                "primaryKey names \"g\", which is no field of the schema [DescriptorField] did you mean \"f\"?",
                "uniqueKeys names \"field\", which is no field of the schema [DescriptorField] known here: f",
            ]
        )
        #expect(
            told(schema: #", "foreignKeys": [{"fields": ["f"], "reference": {"resource": "x", "fields": []}}]"#) == [
                "a foreign key of 1 fields refers to 0 [DescriptorValue] name as many fields on either side"
            ]
        )
    }

    @Test("a name that cannot stand in an address is refused")
    func names() {
        let found = read(#"{"resources": [{"name": "Câu lạc bộ", "path": "a.png"}]}"#).diagnostics
        #expect(
            found.map(\.summary)
                == ["the name \"Câu lạc bộ\" is not made of lower-case letters, digits, \"-\", \"_\" and \".\""]
        )
    }
}
