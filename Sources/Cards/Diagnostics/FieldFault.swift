/// A field where it may not stand, or without what it needs.
package enum FieldFault: Hashable, Sendable, CustomStringConvertible {
    case answerWithoutQuestion
    /// The line of the first answer.
    case secondAnswer(first: Int)
    case answerToCloze
    case answerToStatement
    case answerToPair
    case questionWithoutAnswer
    case emptyQuestion
    case emptyAnswer
    case emptyCloze
    case emptyStatement(Bool)
    case emptyField(FieldMarker)
    case emptyTerm
    case emptyDefinition
    case withoutCard(FieldMarker)
    case wrongWithoutQuestion
    case wrongWithoutUse
    /// The line of the first one.
    case repeated(FieldMarker, first: Int)

    package var description: String {
        switch self {
        case .answerWithoutQuestion:
            "an answer (A:) has no question (Q:) before it; write the question above it"
        case .secondAnswer(let first):
            "the question already has an answer on line \(first); join the two with ' | ' or remove one"
        case .answerToCloze:
            "a cloze (C:) takes no answer (A:); put the answer in [brackets], or start the card with Q:"
        case .answerToStatement:
            "a statement to judge takes no answer (A:); say what is true in a Remark:"
        case .answerToPair:
            "a pair takes no answer (A:); write the answer after ' :: ', or start the card with Q:"
        case .questionWithoutAnswer:
            "a question has no answer; add A:, or options with '- [x]' and '- [ ]'"
        case .emptyQuestion:
            "a question (Q:) is empty; write what is asked after Q:"
        case .emptyAnswer:
            "an answer (A:) is empty; write it after A:, or as a list below"
        case .emptyCloze:
            "a cloze (C:) is empty; write a sentence with a [gap] after C:"
        case .emptyStatement(let isTrue):
            "a statement (\(isTrue ? "True:" : "False:")) is empty; write what is to be judged after the colon"
        case .emptyField(let marker):
            "the field \(marker.written) is empty; write its text or remove it"
        case .emptyTerm:
            "a pair has no term before its colons; write one, or put a backslash before them"
        case .emptyDefinition:
            "a pair has no definition after its colons; write one, or put a backslash before them"
        case .withoutCard(let marker):
            "the field \(marker.written) stands outside a card; put it below the card that it belongs to"
        case .wrongWithoutQuestion:
            "a wrong answer (Wrong:) has no question before it; put it below a card with an answer"
        case .wrongWithoutUse:
            "wrong answers (Wrong:) serve no card of options or judgement; write a wrong option as '- [ ]'"
        case .repeated(let marker, let first):
            "the card already has a \(marker.written) on line \(first); join the two"
        }
    }
}
