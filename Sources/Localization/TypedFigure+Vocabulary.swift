extension TypedFigure {
    /// Whether a word, in small letters, can stand in a typed figure at all. A scan of prose asks this before it tries to
    /// read one, which costs more.
    public static func mayHold(_ word: String, language: Language) -> Bool {
        vocabulary[language, default: []].contains(word) || TypedUnit.currencies.contains(word)
    }

    private static let vocabulary: [Language: Set<String>] = [
        .vi: words(
            TypedWords.before[.vi, default: []].map(\.text) + TypedWords.after[.vi, default: []].map(\.text),
            TypedUnit.percents[.vi, default: []],
            """
            nửa phân phần gấp đôi rưỡi lần đa số lớn đông quá bán thiểu hầu hết tất cả toàn bộ hàng chục trăm nghìn ngàn vạn \
            triệu tỉ tỷ từ đến không một hai ba bốn tư năm sáu bảy bẩy tám chín mười mươi mốt lăm linh lẻ
            """
        ),
        .en: words(
            TypedWords.before[.en, default: []].map(\.text) + TypedWords.after[.en, default: []].map(\.text),
            TypedUnit.percents[.en, default: []],
            """
            a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion \
            and half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths \
            ninth ninths tenth tenths of the double twice triple times most majority minority all tens dozens hundreds \
            thousands millions billions between from to
            """
        ),
    ]

    private static func words(_ phrases: [String], _ more: [String], _ text: String) -> Set<String> {
        Set((phrases + more + [text]).flatMap { $0.split(separator: " ").map(String.init) })
    }
}
