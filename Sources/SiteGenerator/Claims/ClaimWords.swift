import Localization

/// The words of a language that tell what a sentence does with a number. All are keys as ``FoldedName`` makes them.
struct ClaimWords: Sendable {
    /// Before a number they make it the name or the place of something: a year, a document, a hamlet.
    let names: Set<String>
    /// They make a whole sentence an assumption, a calculation or a denial: nothing in it is a claim.
    let unreal: PhraseSet
    /// They end a clause, as a comma does.
    let breaks: PhraseSet
    /// They speak of what is to be reached.
    let goals: PhraseSet
    /// They speak of what is to be reached and of nothing else: a number beside them is a target.
    let firmGoals: PhraseSet
    /// They say that a percentage is what is reached of something.
    let reached: Set<String>
    /// Before a number they make it a change or a rest, not the whole.
    let changes: Set<String>
    /// They make a number one of each, or of some, not the whole.
    let parts: Set<String>
    /// They point to another time than the article's.
    let otherTimes: PhraseSet
    /// Between a phrase and a number, or a number and a phrase, they join the two.
    let verbs: Set<String>
    /// After a number's phrase they leave it what it is; anything else narrows it.
    let openers: Set<String>
    /// After a phrase they lead to a place.
    let places: Set<String>
    /// Words before a thing that make it a single one: "mỗi", "this".
    let single: Set<String>
    /// Words after a thing that make it a single one: "số", "thôn".
    let singleAfter: Set<String>
    /// The words for kinds of area.
    let kinds: [(key: [String], kind: String)]
    /// Before a kind of area they make it any or several of the kind.
    let anyOf: Set<String>
    /// Capitalised words that begin the names of offices, papers and people, not of places.
    let offices: Set<String>
    /// After an attributing word they show that it attributes nothing.
    let notSources: Set<String>
    /// After an attributing word inside a clause they show that it does.
    let sources: Set<String>

    static func of(_ language: Language) -> ClaimWords { language == .vi ? vietnamese : english }

    /// Words as written to keys.
    private static func keys(_ text: String) -> Set<String> {
        Set(text.split(separator: " ").map { FoldedName(String($0)).key })
    }

    private static func phrases(_ texts: String...) -> PhraseSet { PhraseSet(texts.map(phrase)) }

    private static func phrase(_ text: String) -> [String] {
        text.split(separator: " ").map { FoldedName(String($0)).key }
    }

    private static let vietnamese = ClaimWords(
        names: keys(
            """
            năm tháng ngày quý kỳ thứ số điều khoản đoạn định án hoạch quyết văn bản tư thôn khu tổ ấp buôn phường quận \
            khóa lần đợt trang hình bảng bài chương mục dự tuổi giờ phút mã
            """
        ),
        unreal: phrases(
            "nếu",
            "giả sử",
            "giả định",
            "ví dụ",
            "thí dụ",
            "tưởng tượng",
            "giá như",
            "chia",
            "nhân lên",
            "phép",
            "trừ đi",
            "cộng lại",
            "không phải",
            "chứ không",
            "không đúng",
            "gấp mấy",
            "hay là"
        ),
        breaks: phrases("nhưng", "còn", "trong khi", "so với", "trong đó", "tức", "riêng"),
        goals: phrases(
            "chỉ tiêu",
            "mục tiêu",
            "kế hoạch",
            "giao",
            "phấn đấu",
            "định mức",
            "phải",
            "cần",
            "dự kiến",
            "yêu cầu",
            "đòi hỏi",
            "đặt ra",
            "đặt mức",
            "đề ra",
            "đích",
            "sẽ",
            "nhiệm vụ"
        ),
        firmGoals: phrases("chỉ tiêu", "mục tiêu", "giao", "phấn đấu"),
        reached: keys("đạt thành bằng được thực"),
        changes: keys("tăng giảm thêm bớt mất còn thiếu nữa hụt từ mới"),
        parts: keys("mỗi từng bình trung quân lại khác"),
        otherTimes: phrases(
            "năm ngoái",
            "năm trước",
            "quý trước",
            "kỳ trước",
            "cùng kỳ",
            "tháng trước",
            "khi ấy",
            "khi đó",
            "lúc ấy",
            "lúc đó",
            "bấy giờ",
            "hồi đó",
            "trước đây",
            "trước đó",
            "đầu năm",
            "ban đầu",
            "đầu tiên",
            "sắp tới",
            "năm sau",
            "sang năm",
            "lúc đầu",
            "ngày đầu"
        ),
        verbs: keys("là đạt lên tới đến được chiếm có gồm ở mức hiện nay đã khoảng người các còn của tổng cộng nâng"),
        openers: keys(
            """
            ở tại của trên trong với và cùng tính vào đến tới cuối đầu hết giữa liên tự đang tham sinh hiện so thì nhưng cho \
            toàn cả năm sau trước bằng chiếm đạt nay từ góp tức khắp trải đóng
            """
        ),
        places: keys("ở tại của trên trong toàn cả khắp"),
        single: keys("một mỗi từng riêng mọi"),
        singleAfter: keys("số thôn này ấy đó khu tổ xóm ấp buôn bản nào thứ kia tôi chúng ta mình"),
        kinds: [
            (["tỉnh"], "province"), (["huyện"], "district"), (["thành", "phố"], "city"), (["thị", "xã"], "town"),
            (["thị", "trấn"], "township"), (["xã"], "commune"), (["phường"], "ward"), (["nước"], "country"),
            (["quốc"], "country"),
        ].map { (phrase($0.0.joined(separator: " ")), $0.1) },
        anyOf: keys("các mỗi từng nhiều những một hai ba bốn mấy vài cấp số"),
        offices: keys(
            """
            hội ủy ubnd hđnd ban sở đề quyết kế nghị chương trung câu clb liên quỹ tạp báo văn chính thủ bộ mặt đoàn tháng \
            theo ông bà anh chị cụ bác đảng phòng trạm dự tổ luật chỉ thông công trưởng phó chủ tết covid ngày năm quý đến \
            tính tổng việt
            """
        ),
        notSources: keys("dõi đó đuổi kịp hướng quý huyện tháng năm từng lứa mức quy"),
        sources: keys("báo thống số lời nguồn tạp ông bà hội cục sở phòng ban đại ubnd ước kết bản")
    )

    private static let english = ClaimWords(
        names: keys(
            """
            year years quarter month no number decision plan programme resolution hamlet figure table page chapter aged age \
            article section zone january february march april may june july august september october november december q \
            since project
            """
        ),
        unreal: phrases(
            "if",
            "suppose",
            "imagine",
            "for example",
            "for instance",
            "divided",
            "times",
            "not",
            "would",
            "multiplied",
            "minus",
            "plus",
            "add up",
            "adds up"
        ),
        breaks: phrases(
            "but",
            "while",
            "whereas",
            "compared with",
            "compared to",
            "against",
            "of whom",
            "of them",
            "that is"
        ),
        goals: phrases(
            "target",
            "targets",
            "goal",
            "goals",
            "quota",
            "plan",
            "plans",
            "planned",
            "aims",
            "aim",
            "asks",
            "asked",
            "should",
            "must",
            "will",
            "set",
            "norm",
            "norms",
            "expected",
            "needs"
        ),
        firmGoals: phrases("target", "goal", "quota", "aims", "asks", "asked"),
        reached: keys("reached reaches achieved met meets attained completed at"),
        changes: keys(
            "rose grew fell up down more fewer additional another gained lost added by from remain left further new"
        ),
        parts: keys("each every per average mean other others remaining rest some"),
        otherTimes: phrases(
            "last year",
            "a year earlier",
            "a year ago",
            "the year before",
            "the quarter before",
            "last quarter",
            "previous quarter",
            "previous year",
            "then",
            "at that time",
            "earlier",
            "at first",
            "at the start",
            "next year"
        ),
        verbs: keys("is are was were reached at of came to stood totalled had has have made up the been now"),
        openers: keys(
            """
            in across with and by at as on while but so when after before had have has were are was of now throughout under \
            taking over since today
            """
        ),
        places: keys("in across of throughout"),
        single: keys("a one this that each every its her his our my their"),
        singleAfter: keys("number no"),
        kinds: [
            (["province"], "province"), (["district"], "district"), (["city"], "city"), (["town"], "town"),
            (["township"], "township"), (["commune"], "commune"), (["ward"], "ward"), (["country"], "country"),
        ],
        anyOf: keys("each every some many other several two three four five a all any"),
        offices: keys(
            """
            the association decision plan programme prime people's peoples provincial mr mrs ms dr by in at of on for from a \
            an january february march april may june july august september october november december covid resolution \
            women's womens viet
            """
        ),
        notSources: keys(""),
        sources: keys("")
    )

    /// What attributes a sentence to someone else, where the settings do not say.
    static let attributions = ["theo", "according to"]
}
