/// An answer to a question of a quiz, which leaves the schedule alone; a later one to the same question stands in its
/// place.
package struct QuizAnswer: Hashable, Codable, Sendable {
    /// The question's place in the quiz, from 0.
    package var position: Int
    /// The content hash of the card as it was asked.
    package var revision: String
    package var moment: Moment
    /// From the prompt to the answer, capped at 60 000.
    package var milliseconds: Int
    package var typed: String
    package var verdict: Verdict

    package init(
        position: Int, revision: String, moment: Moment, milliseconds: Int, typed: String, verdict: Verdict
    ) {
        self.position = position
        self.revision = revision
        self.moment = moment
        self.milliseconds = milliseconds
        self.typed = typed
        self.verdict = verdict
    }
}
