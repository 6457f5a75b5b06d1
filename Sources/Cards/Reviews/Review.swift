package import Foundation

/// One row of the log: an answer, the amendment of an answer, or the undoing of one.
///
/// The log only grows. A row with `undoes` takes back the row it names; with a rating it stands in that row's
/// place (an amendment, which repeats the answer's own moment), without one it leaves nothing (an undo).
package struct Review: Hashable, Codable, Sendable {
    package var uuid: UUID
    package var card: CardID
    /// The content hash of the card as it was asked.
    package var revision: String
    package var moment: Moment
    package var studyDay: Int
    /// Absent in the row of an undo, and only there.
    package var rating: Rating?
    /// What marking proposed; absent where the learner alone judged.
    package var suggested: Rating?
    /// From the prompt to the answer, capped at 60 000.
    package var milliseconds: Int
    package var typed: String?
    package var verdict: Verdict?
    /// The edit distance that marking found.
    package var distance: Int?
    /// Whether the learner overruled the verdict.
    package var isOverride: Bool
    package var confidence: Confidence?
    /// How many hints were shown before the answer.
    package var hints: Int
    package var session: UUID
    /// The memory model in force, such as `fsrs6`.
    package var model: String
    package var parametersVersion: Int
    package var desiredRetention: Double
    package var undoes: UUID?

    package init(
        uuid: UUID, card: CardID, revision: String, moment: Moment, studyDay: Int, rating: Rating?,
        suggested: Rating? = nil, milliseconds: Int = 0, typed: String? = nil,
        verdict: Verdict? = nil, distance: Int? = nil, isOverride: Bool = false,
        confidence: Confidence? = nil, hints: Int = 0, session: UUID, model: String,
        parametersVersion: Int, desiredRetention: Double, undoes: UUID? = nil
    ) {
        self.uuid = uuid
        self.card = card
        self.revision = revision
        self.moment = moment
        self.studyDay = studyDay
        self.rating = rating
        self.suggested = suggested
        self.milliseconds = milliseconds
        self.typed = typed
        self.verdict = verdict
        self.distance = distance
        self.isOverride = isOverride
        self.confidence = confidence
        self.hints = hints
        self.session = session
        self.model = model
        self.parametersVersion = parametersVersion
        self.desiredRetention = desiredRetention
        self.undoes = undoes
    }
}
