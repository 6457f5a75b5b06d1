/// How far an edit changes what a card asks, from least to most (instructors.md 4.2).
package enum EditClass: Int, Comparable, Codable, Sendable {
    /// Equal but for case, blanks, marks, tags, remarks, sources and the order of options.
    case cosmetic = 0
    /// The same answers, numbers and negations in other words.
    case wording
    /// Only wrong options differ.
    case distractors
    /// The answer is reworded or widened.
    case key
    /// Another question or another answer: the card is new and its history is kept.
    case meaning

    package static func < (left: EditClass, right: EditClass) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Whether the schedule goes on.
    package var keepsSchedule: Bool { self < .meaning }

    /// Half of all words in common make two wordings alike.
    static let likeness = 0.5

    /// Classifies an edit; the author's own word on the new note overrules.
    package static func classify(old: Note, new: Note) -> EditClass {
        let found = compare(NoteMeaning(old), NoteMeaning(new))
        switch new.change {
        case .major?: return .meaning
        case .minor?: return min(found, .key)
        case nil: return found
        }
    }

    private static func compare(_ old: NoteMeaning, _ new: NoteMeaning) -> EditClass {
        guard old.kindName == new.kindName, old.numbers == new.numbers, old.negations == new.negations else {
            return .meaning
        }
        let likeness = jaccard(old.promptTokens, new.promptTokens)
        guard likeness >= EditClass.likeness else { return .meaning }
        guard old.keys == new.keys else { return isSameKey(old, new) ? .key : .meaning }
        if old.promptTokens != new.promptTokens { return .wording }
        return old.distractors == new.distractors ? .cosmetic : .distractors
    }

    /// Whether the old answers are among the new ones, or each answer is alike in words, numbers and negation.
    private static func isSameKey(_ old: NoteMeaning, _ new: NoteMeaning) -> Bool {
        if old.kindName == "typed", Set(old.keys).isSubset(of: new.keys) { return true }
        guard old.kindName != "judge", old.keys.count == new.keys.count else { return false }
        return zip(old.keys, new.keys).allSatisfy { left, right in
            let (one, other) = (NoteMeaning.tokens(left), NoteMeaning.tokens(right))
            return jaccard(one, other) >= likeness && NoteMeaning.numbers(one) == NoteMeaning.numbers(other)
                && NoteMeaning.negations(one) == NoteMeaning.negations(other)
        }
    }

    /// The share of words that two texts have in common (Jaccard 1912); two empty ones are alike.
    static func jaccard(_ left: [String], _ right: [String]) -> Double {
        let (one, other) = (Set(left), Set(right))
        let union = one.union(other).count
        return union == 0 ? 1 : Double(one.intersection(other).count) / Double(union)
    }
}
