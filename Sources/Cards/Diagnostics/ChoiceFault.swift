/// What is wrong with the options of a choice.
package enum ChoiceFault: Hashable, Sendable, CustomStringConvertible {
    case noRightOption
    case oneOption
    case emptyOption
    case hasAnswer
    case noBox
    case textAfterOptions
    case repeatedOption(String)

    package var description: String {
        switch self {
        case .noRightOption:
            "no option is marked right; mark it with '- [x]'"
        case .oneOption:
            "a choice has one option; add others, or write the answer after A:"
        case .emptyOption:
            "an option has no text; write it after the box"
        case .hasAnswer:
            "a choice has both options and an answer (A:); keep the options and mark the right one with '- [x]'"
        case .noBox:
            "an option has no box; begin it with '- [x]' or '- [ ]'"
        case .textAfterOptions:
            "text follows the options of a choice; indent it, or put '---' before it"
        case .repeatedOption(let text):
            "the option '\(text)' stands twice; remove one"
        }
    }
}
