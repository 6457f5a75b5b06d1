import Cards
import Scheduling

extension Session {
    /// What the next line is taken for.
    indirect enum Phase: Sendable {
        case idle
        case asking(Asking)
        /// An answer is given, and the learner says how sure it felt before it is shown.
        case confiding(Answered)
        case rating(Rating)
        /// The phase that the next line goes on with.
        case paused(Phase)
        case ended

        /// A card on the screen.
        struct Asking: Sendable {
            var item: QueueItem
            var question: Question
            var hints = 0
            /// How many of the card's own hints were shown; the source counts as a hint and is none of them.
            var hintStep = 0
            /// Whether an answer of the wrong form was let pass already.
            var wasAskedAgain = false
            /// Milliseconds of earlier lines on this card.
            var spent = 0
            /// Members of a list that were named line by line.
            var lines: [String] = []
            /// The row of those lines, already on disk.
            var draft: Review?
        }

        /// An answer that was marked and not yet shown.
        struct Answered: Sendable {
            var asking: Asking
            var row: Review
            /// Whether the row is on disk: it is if it was marked.
            var isWritten: Bool
            var suggested: Cards.Rating
            var marked: Announcement.Marked
        }

        /// A card whose answer is shown.
        struct Rating: Sendable {
            var asking: Asking
            /// The row of the answer, already on disk if it was marked.
            var row: Review
            var isWritten: Bool
            /// The states that again, hard, good and easy lead to.
            var choices: Choices
            var suggested: Cards.Rating
        }
    }
}

extension Session.Phase {
    /// The phase beneath a pause.
    var active: Session.Phase {
        if case .paused(let phase) = self { phase.active } else { self }
    }
}
