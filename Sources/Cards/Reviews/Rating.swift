/// How well a learner recalled a card, from worst to best; the raw value is FSRS's G.
package enum Rating: Int, CaseIterable, Codable, Comparable, Sendable {
    case again = 1
    case hard
    case good
    case easy

    package static func < (left: Rating, right: Rating) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Whether the learner recalled the card at all.
    package var isRecall: Bool { self != .again }
}
