package import Cards

/// A card's due day put elsewhere by a plan.
package struct DueMove: Hashable, Sendable {
    package var card: CardID
    /// Study days.
    package var from: Int
    package var to: Int

    package init(card: CardID, from: Int, to: Int) {
        (self.card, self.from, self.to) = (card, from, to)
    }
}

/// A move as the library keeps it: it holds until the card is answered again.
package struct LoggedMove: Hashable, Sendable {
    /// How many answers the card had; what it says after another one is nobody's concern.
    package var answers: Int
    package var from: Int
    package var to: Int
    /// Whether it falls away where the schedule has changed meanwhile, as a shift within the fuzz range does and a
    /// holiday does not.
    package var isBound: Bool

    package init(answers: Int, from: Int, to: Int, isBound: Bool) {
        (self.answers, self.from, self.to, self.isBound) = (answers, from, to, isBound)
    }
}

extension Scheduler {
    /// The state that a card's answers lead to, with its due days moved as plans have it.
    ///
    /// A move stands at the place of the log that its count of answers names, so that an undo, an amendment and a
    /// clock that was set back need no care of their own. Of several moves at one place each follows the one before.
    package func replay(_ answers: [Answer], moves: [LoggedMove], of card: CardID) -> CardState {
        guard !moves.isEmpty else { return replay(answers, of: card) }
        let fuzz = Fuzz(card: card)
        var seen: CardState.Seen?
        for answer in answers {
            var next = next(turn(after: seen, at: answer.moment, fuzz: fuzz), answer.rating)
            for move in moves where move.answers == next.reviews { next.take(move) }
            seen = next
        }
        return seen.map(CardState.seen) ?? .new
    }
}

extension CardState.Seen {
    /// Steps are never moved.
    fileprivate mutating func take(_ move: LoggedMove) {
        guard phase == .review, !move.isBound || move.from == dueDay else { return }
        dueDay = move.to
        due = last.start(ofStudyDay: move.to)
    }
}
