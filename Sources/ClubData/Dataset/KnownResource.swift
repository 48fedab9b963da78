/// A table that has a meaning of its own: what it must hold beyond what the descriptor asks.
struct KnownResource {
    let name: String
    let columns: [KnownColumn]
    var key: [String] = []
    var references: [Reference] = []

    /// A column that must refer to the `id` of another table, where that is there.
    struct Reference {
        let column: String
        let resource: String
    }

    /// The tables that must be there.
    static let required = ["areas", "clubs"]

    /// The table of a name.
    static func named(_ name: String) -> KnownResource? {
        all.first { $0.name == name }
    }

    static let all = [
        areas, areaChanges, clubs, reports, observations, targets, trainings, supports, documents, periods, revisions,
        tiles,
    ]

    private static let areas = KnownResource(
        name: "areas",
        columns: [
            .init("id", .text, .filled, "names an area in every other table"),
            .init("code", .text, .optional, "holds the official code with its zeros at the start"),
            .init("name", .text, .filled, "holds the official name"),
            .init("name_en", .text, .optional, "holds the name in English"),
            .init("kind", .text, .filled, "says whether an area is a province, a district or a commune"),
            .init("level", .integer, .filled, "says how far below the country an area stands"),
            .init("parent", .text, .column, "names the area that an area lies in"),
            .init("valid_from", .date, .optional, "holds the first day on which an area was there"),
            .init("valid_to", .date, .optional, "holds the last day on which an area was there"),
            .init("aliases", .list, .optional, "holds other spellings of the name"),
        ],
        key: ["id"],
        references: [.init(column: "parent", resource: "areas")]
    )

    private static let areaChanges = KnownResource(
        name: "area_changes",
        columns: [
            .init("date", .date, .filled, "holds the day of the change"),
            .init("instrument", .text, .optional, "names the legal instrument"),
            .init("type", .text, .filled, "says whether areas were merged, split, renamed, recoded or abolished"),
            .init("from", .list, .column, "names the areas before the change"),
            .init("to", .list, .column, "names the areas after the change"),
            .init("part", .text, .optional, "says whether a whole area changed or a part of it"),
        ]
    )

    private static let clubs = KnownResource(
        name: "clubs",
        columns: [
            .init("id", .text, .filled, "names a club in every other table"),
            .init("name", .text, .filled, "holds the club's name"),
            .init("area", .text, .filled, "names the area a club belongs to"),
            .init("founded", .date, .optional, "holds the day on which a club was founded"),
            .init("closed", .date, .optional, "holds the day on which a club ended"),
        ],
        key: ["id"],
        references: [.init(column: "area", resource: "areas")]
    )

    private static let reports = KnownResource(
        name: "reports",
        columns: [
            .init("club", .text, .filled, "names the club that reports"),
            .init("period", .period, .filled, "says which period a report is for"),
        ],
        references: [.init(column: "club", resource: "clubs")]
    )

    private static let observations = KnownResource(
        name: "observations",
        columns: [
            .init("area", .text, .filled, "names the area a published figure is for"),
            .init("indicator", .text, .filled, "names the indicator a published figure belongs to"),
            .init("period", .period, .filled, "says which period a published figure is for"),
            .init("value", .number, .filled, "holds the published figure"),
            .init("qualifier", .text, .optional, "says how exact a published figure claims to be"),
            .init("document", .text, .optional, "names the document a figure was published in"),
        ],
        references: [.init(column: "area", resource: "areas"), .init(column: "document", resource: "documents")]
    )

    private static let targets = KnownResource(
        name: "targets",
        columns: [
            .init("id", .text, .filled, "names a target in figures' addresses"),
            .init("area", .text, .filled, "names the area a target is for"),
            .init("indicator", .text, .filled, "names the indicator a target is set for"),
            .init("deadline", .date, .filled, "holds the day by which a target is to be met"),
            .init("value", .number, .filled, "holds what is to be reached"),
            .init("issuer", .text, .optional, "says who set a target"),
            .init("document", .text, .optional, "names the document that sets a target"),
            .init("start", .date, .optional, "holds the day from which progress counts"),
            .init("baseline", .number, .optional, "holds the value on that day"),
            .init("stretch", .boolean, .optional, "says whether a target is set beyond the one that binds"),
            .init("valid_from", .date, .optional, "holds the day from which this version of a target counts"),
            .init("per", .text, .optional, "says whether a target is for the whole time or for each period"),
        ],
        // No key: a target that was revised has a row for each version.
        references: [.init(column: "area", resource: "areas"), .init(column: "document", resource: "documents")]
    )

    private static let trainings = KnownResource(
        name: "trainings",
        columns: [
            .init("area", .text, .filled, "names the area a class was held for"),
            .init("date", .date, .filled, "holds the day of a class"),
            .init("level", .text, .optional, "says which level held a class"),
            .init("classes", .number, .optional, "holds how many classes there were"),
            .init("participants", .number, .optional, "holds how many people took part"),
        ],
        references: [.init(column: "area", resource: "areas")]
    )

    private static let supports = KnownResource(
        name: "supports",
        columns: [
            .init("area", .text, .optional, "names the area that was supported"),
            .init("club", .text, .optional, "names the club that was supported"),
            .init("source", .text, .filled, "says who supported"),
            .init("amount_vnd", .number, .optional, "holds the amount in đồng"),
            .init("date", .date, .optional, "holds the day of the support"),
        ],
        references: [.init(column: "area", resource: "areas"), .init(column: "club", resource: "clubs")]
    )

    private static let documents = KnownResource(
        name: "documents",
        columns: [
            .init("id", .text, .filled, "names a document in every other table"),
            .init("number", .text, .optional, "holds the number and sign with their zeros at the start"),
            .init("title", .text, .filled, "says what a document is called"),
            .init("title_en", .text, .optional, "says what a document is called in English"),
            .init("issuer", .text, .optional, "says who issued a document"),
            .init("issuer_en", .text, .optional, "says in English who issued a document"),
            .init("date", .date, .optional, "holds the day of issue"),
            .init("url", .text, .optional, "says where a document can be read"),
        ],
        key: ["id"]
    )

    private static let periods = KnownResource(
        name: "periods",
        columns: [
            .init("id", .period, .filled, "names a period, such as 2023-Q2"),
            .init("start", .date, .filled, "holds the first day of a period"),
            .init("end", .date, .filled, "holds the last day of a period"),
        ],
        key: ["id"]
    )

    private static let revisions = KnownResource(
        name: "revisions",
        columns: [
            .init("date", .date, .filled, "holds the day on which published figures were changed"),
            .init("indicator", .text, .optional, "names the indicator whose figures were changed"),
            .init("area", .text, .optional, "names the area whose figures were changed"),
            .init("period", .period, .optional, "says for which period figures were changed"),
            .init("note", .text, .filled, "says what was changed and why"),
            .init("note_en", .text, .optional, "says the same in English"),
        ],
        references: [.init(column: "area", resource: "areas")]
    )

    private static let tiles = KnownResource(
        name: "tiles",
        columns: [
            .init("layout", .text, .filled, "names the map that a tile belongs to"),
            .init("code", .text, .filled, "holds the official code of the area with its zeros at the start"),
            .init("name", .text, .optional, "holds the name of the area"),
            .init("label", .text, .filled, "holds at most four letters that stand in a tile"),
            .init("column", .integer, .filled, "says how far to the right a tile stands"),
            .init("row", .integer, .filled, "says how far down a tile stands"),
        ],
        key: ["layout", "code"]
    )
}
