/// Three to seven members that a sentence coordinates, with sure boundaries.
package struct Enumeration: Hashable, Sendable {
    /// Each member as a range of words, without its article.
    package var members: [Range<Int>]
    /// The words that a gap for the whole list takes the place of.
    package var blank: Range<Int>
    package var edge: Edge
    package var form: Form
    package var scope: Scope

    /// What the list hangs on: it says where the first member begins.
    package enum Edge: String, Sendable {
        /// `such as`, `including`, `comprises`, a colon: nothing but a list follows.
        case marker
        /// `a combination of`.
        case collection
        /// A preposition that its verb calls for: `focused on`.
        case preposition
        /// A verb whose object the list is.
        case verb
    }

    package enum Form: String, Sendable {
        case noun, gerund, infinitive
        /// Modifiers of one noun that stands after them: `logistical, intelligence, and advisory support`.
        case modifier
    }

    /// How much of what there is the members are.
    package enum Scope: String, Sendable {
        /// All of it, as far as the sentence says.
        case whole
        /// `included A, B and C`: there may be more.
        case some
        /// `such as`, `including`: examples.
        case examples
    }

    /// The fewest and the most members that are asked for at once.
    package static let sizes = 3...7
}

/// Why a coordination in a sentence is not taken for a list.
package enum ListDoubt: String, CaseIterable, Sendable {
    case unclearStart, unclearEnd, notParallel, nested, openEnded, alternatives, tooMany, bracketed, noLeadIn
}
