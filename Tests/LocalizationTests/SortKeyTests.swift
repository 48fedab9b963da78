import Testing

@testable import Localization

@Suite("Names stand in Vietnamese alphabetical order")
struct SortKeyTests {
    /// In the order that ICU 72 gives them under its locale `vi`; none of them are equal there.
    static let inOrder = [
        "\"Nắng\"", "(không rõ)", "01", "1336/QĐ-TTg", "1648", "5%", "500 ₫", "Ba na", "Bà Rịa", "Ba Vì", "Ba_na",
        "Ba-na", "Ba.na", "Bạc Liêu", "Ban", "Bàn", "Bản", "Bana", "Bắc Kạn", "Bắc Ninh", "Buôn Đôn", "Buôn Hồ",
        "Buôn Ma Thuột", "Cu Ba", "Čư", "Cư Kuin", "Cư M'gar", "Da", "Dinh", "Dung", "Dương", "Đa", "Đà Nẵng",
        "Đặng", "Đinh", "Ea", "Ea H'leo", "Ea Kar", "Ea Súp", "EaKar", "Ê Đê", "Fi", "Hà Giang", "Hạ Long",
        "Hà Nam", "Hà Nội", "Hải Dương", "Hải Phòng", "Hậu Giang", "Hoa Binh", "Hoà Bình", "Hòa Bình", "Hué", "Huế",
        "Hưng Yên", "jun", "Krông A Na", "Krông Ana", "Krông Bông", "Krông Búk", "Krông Năng", "Krông Pắc", "la",
        "La", "LA", "là", "lả", "lã", "lá", "Lá", "lạ", "LẠ", "Lak", "lam", "Lắk", "lăm", "lâm", "Lâm Đồng",
        "M'Đrắk", "Mường La", "Ñandú", "nang", "năng", "nâng", "o", "Oanh", "ô", "Ô Loan", "ơ", "Ơ", "Ờ", "Quang",
        "Quảng Nam", "quận 1", "Quận 1", "Quận 10", "Quận 2", "Quận Ba", "Thôn 11", "Thôn 3", "Thôn 3-A",
        "Thôn 3, xã A", "Thôn 3A", "ua", "Uông Bí", "ưa", "Ưng", "vui", "wi", "xa", "y", "ý", "Yên Bái", "zi",
    ]

    @Test("every pair of the table is ordered as ICU orders it")
    func allPairs() {
        let keys = Self.inOrder.map { SortKey($0) }
        var wrong: [String] = []
        for first in keys.indices {
            for second in keys.indices where (keys[first] < keys[second]) != (first < second) {
                wrong.append("\(Self.inOrder[first]) | \(Self.inOrder[second])")
            }
        }
        #expect(wrong == [])
    }

    @Test("the letters come in the order of the alphabet, f j w z in their Latin places")
    func alphabet() {
        let letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map(String.init)
        #expect(letters.reversed().sorted { SortKey($0) < SortKey($1) } == letters)
    }

    @Test("tones break ties only: ngang, huyền, hỏi, ngã, sắc, nặng")
    func tones() {
        let words = ["ma", "mà", "mả", "mã", "má", "mạ", "mã b", "ma c", "mac", "mác"]
        let sorted = words.reversed().sorted { SortKey($0) < SortKey($1) }
        #expect(sorted == ["ma", "mà", "mả", "mã", "má", "mạ", "mã b", "ma c", "mac", "mác"])
    }

    @Test("the normal form makes no difference, anything else does")
    func equality() {
        #expect(SortKey("Lắk") == SortKey("La\u{306}\u{301}k"))
        #expect(SortKey("Lắk").hashValue == SortKey("La\u{306}\u{301}k").hashValue)
        #expect(SortKey("M'Đrắk") != SortKey("M’Đrắk"))
        #expect(SortKey("M'Đrắk") < SortKey("M’Đrắk"))
        #expect(SortKey("M’Đrắk 1") < SortKey("M'Đrắk 2"))
        #expect(SortKey("a\u{200B}b") != SortKey("ab"))
    }

    @Test("an eth typed for Đ stands where Đ stands")
    func eth() {
        #expect(SortKey("Dương") < SortKey("\u{D0}ặng"))
        #expect(SortKey("\u{D0}ặng") < SortKey("Đinh"))
    }

    @Test("what is neither sign, digit nor Latin letter comes last, other signs before the digits")
    func others() {
        let texts = ["", " ", "a b", "ab", "z", "Ωmega", "Ж", "中"]
        #expect(texts.reversed().sorted { SortKey($0) < SortKey($1) } == texts)
        #expect(SortKey("✓") < SortKey("0"))
        #expect(SortKey("~") < SortKey("✓"))
    }
}
