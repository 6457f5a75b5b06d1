/// What is allowed and still worth a word.
package enum DeckAdvice: Hashable, Sendable, CustomStringConvertible {
    /// A marker of the whole grammar in a file that is read in plain mode.
    case plainModeMarker(String)
    case indentedMarker(String)
    case pairWithoutBlanks
    case pairInField
    case shownAnswer
    case unknownUnit(String)
    case falseWithoutRemark
    case everyOptionRight
    case numbersOutOfOrder
    case missingIDs(Int)
    case noCards
    /// Another note asks the same and its answer differs.
    case samePrompt(path: String, line: Int)
    case sameNote(path: String, line: Int)

    package var description: String {
        switch self {
        case .plainModeMarker(let marker):
            "'\(marker)' is plain text here; begin the file with YAML front matter to use the whole grammar"
        case .indentedMarker(let marker):
            "\(marker) is indented and so is text; a field begins in the first column"
        case .pairWithoutBlanks:
            "the line looks like a pair; put a blank on each side of the colons to make it a card"
        case .pairInField:
            "this pair is part of the field above; put '---' before it to make it a card"
        case .shownAnswer:
            "this answer is shown and rated by the learner; up to 12 words on one line are typed"
        case .unknownUnit(let unit):
            "'\(unit)' is no unit known here, so the answer is matched as text"
        case .falseWithoutRemark:
            "a False: card has no Remark:; say what is true"
        case .everyOptionRight:
            "every option is marked right; add a wrong one"
        case .numbersOutOfOrder:
            "the list's numbers do not count up; the order of the lines is what is asked"
        case .missingIDs(let count):
            "\(count) \(count == 1 ? "note has" : "notes have") no id; recite check --stamp writes them, so that edits keep progress"
        case .noCards:
            "the deck has no card; write Q: and A:, or C: with a [gap]"
        case .samePrompt(let path, let line):
            "another answer to the same question stands at \(path):\(line); make the questions differ"
        case .sameNote(let path, let line):
            "the same card stands at \(path):\(line); remove one"
        }
    }

    package var severity: Severity {
        switch self {
        case .samePrompt: .error
        case .indentedMarker, .noCards, .pairInField: .warning
        case .plainModeMarker, .pairWithoutBlanks, .shownAnswer, .unknownUnit,
            .falseWithoutRemark, .everyOptionRight, .numbersOutOfOrder, .missingIDs, .sameNote:
            .hint
        }
    }
}
