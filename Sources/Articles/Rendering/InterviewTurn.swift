/// The part of a paragraph in an interview, told by the bold label it begins with.
enum InterviewTurn: String {
    case question, answer

    /// `Hỏi:` and `Đáp:` in Vietnamese, `Question:` and `Answer:` in English; nil for any other label.
    init?(label: String) {
        switch label {
        case "Hỏi:", "Question:": self = .question
        case "Đáp:", "Answer:": self = .answer
        default: return nil
        }
    }
}
