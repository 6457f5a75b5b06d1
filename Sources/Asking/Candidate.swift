import Reading

/// A card as a maker proposes it, before the gates.
package struct Candidate: Sendable {
    package var maker: String
    package var kind: DraftCard.Kind
    /// Which of the maker's cards of this claim; part of the card's name.
    package var slot: String
    /// An instruction before the sentence, such as `Name all three:`.
    package var instruction: String?
    /// The sentence before, shown where the claim needs it.
    package var preface: String?
    /// The sentence up to the gap.
    package var before: String
    /// The sentence after the gap.
    package var after: String
    /// What stands in the gap in the source, word for word.
    package var filling: String
    /// The right answer; for a list, its items joined.
    package var answer: String
    package var items: [String] = []
    /// Overrides the sentence with a gap, for questions with words of their own.
    package var question: String?
    /// Title and headings, outermost first.
    package var topic: [String]
    package var options: [DraftCard.Option] = []
    /// What of the claim's tree is asked for, where the maker worked on it.
    package var gap: Gap?
    /// What was changed in a statement to judge.
    var change: Falsehood.Kind?
    /// How sure the maker is before anything else is weighed, 0 to 1.
    package var sureness: Double

    package static let gap = "____"

    /// The sentence as the card shows it, without instruction.
    package var body: String {
        if let question { return question }
        return (preface.map { $0 + " " } ?? "") + before + Candidate.gap + after
    }

    package var prompt: String {
        (instruction.map { $0 + " " } ?? "") + body
    }

    package var context: String { topic.joined(separator: " › ") }

    /// Whether its members are asked for, in any order or in theirs.
    package var isList: Bool { kind == .list || kind == .order }

    /// Everything that counts as an answer.
    package var answers: [String] { items.isEmpty ? [answer] : items }
}
