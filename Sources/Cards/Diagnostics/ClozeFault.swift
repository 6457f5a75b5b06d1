/// What is wrong with the gaps of a cloze.
package enum ClozeFault: Hashable, Sendable, CustomStringConvertible {
    case noGap
    case onlyLinks
    case emptyGap
    case emptyAlternative
    case emptyHint
    case nested
    case unclosed
    case strayBracket

    package var description: String {
        switch self {
        case .noGap:
            "the cloze has no gap; put what is to be recalled in [brackets]"
        case .onlyLinks:
            "the brackets of the cloze are read as links; put a backslash before what follows the ']'"
        case .emptyGap:
            "a gap is empty; write its answer between the brackets, or write \\[ for a bracket"
        case .emptyAlternative:
            "a gap has an empty alternative beside ' | '; write it or remove the bar"
        case .emptyHint:
            "a gap has an empty hint after ' :: '; write it or remove the colons"
        case .nested:
            "a gap stands within a gap; close the outer one first, or write \\[ for a bracket"
        case .unclosed:
            "a gap is not closed before its paragraph ends; add ']', or write \\[ for a bracket"
        case .strayBracket:
            "a ']' closes no gap; open the gap with '[', or write \\] for a bracket"
        }
    }
}
