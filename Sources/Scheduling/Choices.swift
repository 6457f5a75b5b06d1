package import Cards

/// The states that the four ratings lead to.
package struct Choices: Hashable, Sendable {
    package var again: CardState
    package var hard: CardState
    package var good: CardState
    package var easy: CardState

    init(_ state: (Rating) -> CardState) {
        again = state(.again)
        hard = state(.hard)
        good = state(.good)
        easy = state(.easy)
    }

    package subscript(rating: Rating) -> CardState {
        switch rating {
        case .again: again
        case .hard: hard
        case .good: good
        case .easy: easy
        }
    }
}
