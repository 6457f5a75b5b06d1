/// What is wrong between and around the fields.
package enum LayoutFault: Hashable, Sendable, CustomStringConvertible {
    case unclosedFence
    case unclosedComment
    case unclosedMaths
    case prose

    package var description: String {
        switch self {
        case .unclosedFence:
            "fenced code is not closed; end it with a line of the same marks"
        case .unclosedComment:
            "a comment is not closed; end it with -->, or write \\< for the sign"
        case .unclosedMaths:
            "mathematics is not closed before its paragraph ends; end it with $$"
        case .prose:
            "prose stands outside a card in a strict deck; move it into a field or a comment"
        }
    }

    package var severity: Severity {
        switch self {
        case .unclosedFence, .unclosedComment, .prose: .error
        case .unclosedMaths: .warning
        }
    }
}
