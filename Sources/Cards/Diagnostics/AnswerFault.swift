/// What is wrong with an answer that is typed.
package enum AnswerFault: Hashable, Sendable, CustomStringConvertible {
    case emptyAlternative
    case repeatedAnswer(String)
    case badTolerance(String)
    case wrongIsRight(String)
    case repeatedWrong(String)

    package var description: String {
        switch self {
        case .emptyAlternative:
            "an alternative beside ' | ' is empty; write it or remove the bar"
        case .repeatedAnswer(let text):
            "the alternative '\(text)' stands twice; remove one"
        case .badTolerance(let text):
            "the tolerance '\(text)' is no number; write it like '28 ± 2' or '28 ± 5%'"
        case .wrongIsRight(let text):
            "'\(text)' is listed both as right and as wrong; keep it in one place"
        case .repeatedWrong(let text):
            "the wrong answer '\(text)' stands twice; remove one"
        }
    }
}
