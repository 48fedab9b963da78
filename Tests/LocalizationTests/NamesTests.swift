import Testing

@testable import Localization

@Suite("Names become addresses, and are found however they are spelt")
struct NamesTests {
    @Test(
        "a slug has letters a–z, digits and single hyphens",
        arguments: [
            ("Đắk Lắk", "dak-lak"), ("Ea H'leo", "ea-hleo"), ("Ea H’leo", "ea-hleo"), ("M'Đrắk", "mdrak"),
            ("Cư Mʼgar", "cu-mgar"), ("Krông Năng", "krong-nang"), ("Buôn Ma Thuột", "buon-ma-thuot"),
            ("Sơ kết 6 tháng đầu năm 2023", "so-ket-6-thang-dau-nam-2023"),
            ("  Ủy ban -- nhân dân!  ", "uy-ban-nhan-dan"),
            ("1336/QĐ-TTg", "1336-qd-ttg"), ("64,3%", "64-3"), ("Hoa\u{300} Thă\u{301}ng", "hoa-thang"),
            ("\u{D0}ặng", "dang"), ("Čư̆ Ñu ƀan", "cu-nu-ban"), ("Straße & Æsop", "strasse-aesop"), ("Ǽ", "muc"),
            ("", "muc"), ("?!…", "muc"), ("日本", "muc"), ("日本 2", "2"),
            ("ẮẰẲẴẶ ấầẩẫậ ẾỀỂỄỆ ốồổỗộ ỚỜỞỠỢ ứừửữự ÝỲỶỸỴ íìỉĩị", "aaaaa-aaaaa-eeeee-ooooo-ooooo-uuuuu-yyyyy-iiiii"),
        ]
    )
    func slugs(name: String, slug: String) {
        #expect(Slug.make(name) == slug)
    }

    @Test(
        "spellings of one name are equal when folded",
        arguments: [
            ("Krông A Na", "Krông Ana"), ("hoà", "hòa"), ("Hòa Thắng", "HOÀ THẮNG"), ("kĩ", "kỹ"), ("Lý", "Lí"),
            ("Thuý", "Thúy"), ("khoẻ", "khỏe"), ("Quy Nhơn", "Qui Nhơn"), ("quý", "quí"), ("quỳnh", "quình"),
            ("Y Jút", "I Jút"), ("Ea H'leo", "Ea H’leo"), ("Ea H'leo", "Ea Hʼleo"), ("Ea H'leo", "ea  hleo"),
            ("Ba-na", "Ba Na"), ("Ba–na", "Bana"), ("Lắk", "La\u{306}\u{301}k"), ("Đắk Lắk", "\u{D0}ắk\u{A0}Lắk"),
            ("Čư̆", "čư̆"), ("Thôn 11", "thôn11"),
        ]
    )
    func sameName(first: String, second: String) {
        #expect(FoldedName(first) == FoldedName(second))
        #expect(FoldedName(first).key == FoldedName(second).key)
    }

    @Test(
        "different names stay different when folded",
        arguments: [
            ("Bắc", "Bạc"), ("Đinh", "Dinh"), ("Lăk", "Lắk"), ("thúy", "thúi"), ("tay", "tai"), ("Hòa An", "Hoa Àn"),
            ("Hoà", "Hoá"), ("Thôn 1", "Thôn 11"), ("mùa", "mừa"), ("cúi", "cúy"), ("", "a"), ("Чу", "Чи"),
        ]
    )
    func otherName(first: String, second: String) {
        #expect(FoldedName(first) != FoldedName(second))
    }

    @Test("the looser key has no marks")
    func searchKey() {
        #expect(FoldedName("Đắk Lắk").searchKey == "daklak")
        #expect(FoldedName("Dak Lak").searchKey == "daklak")
        #expect(FoldedName("M’Đrắk").searchKey == "mdrak")
        #expect(FoldedName("Thuý Kỳ").searchKey == "thuyki")
        #expect(FoldedName("CLB số 11").searchKey == "clbso11")
        #expect(FoldedName("Hòa").key == "hoà")
    }

    @Test("text is brought to its composed form")
    func composed() {
        #expect(Array(nfc("ê\u{301}a\u{323}\u{302}").utf8) == Array("\u{1EBF}\u{1EAD}".utf8))
        #expect(Array(nfc("Đắk Lắk – 20 ₫").utf8) == Array("Đắk Lắk – 20 ₫".utf8))
        #expect(Array(nfc("\u{212B}").utf8) == Array("\u{C5}".utf8))
    }
}
