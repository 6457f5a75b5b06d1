package import Cards

/// What a card expects, in deck syntax: `(optional) word`, `37.5 ± 1% °C`.
package enum Answer: Hashable, Sendable {
    /// Any one of these, also for a cloze's gap.
    case short([String])
    /// Any one of these numbers.
    case number([String])
    /// A number that the deck's reader has read already.
    case quantity(Quantity)
    /// All of these in any order; ` | ` parts the alternatives of a member.
    case list([String])
    /// All of these in this order.
    case order([String])
    /// The letters of the right options, a for the first; options in the order shown.
    case choice([Note.Option])
    case judge(Bool)
}
