package import Reading

/// B2: the answer put back into the gap gives the claim's own words, so that no hedge or negation is lost.
package enum EntailmentGate: Gate {
    package static let name = "rebuilt"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        if case .block(_, let items) = claim.parts.first, candidate.items == items { return nil }
        if let gap = candidate.gap { return isRebuilt(candidate, from: gap) ? nil : .notRebuilt }
        guard candidate.before + candidate.filling + candidate.after == claim.wording.text else {
            return .notRebuilt
        }
        return isInPlace(candidate) ? nil : .notRebuilt
    }

    /// The statement, cut only where nothing of the rest is lost, with the answer back in its place.
    private static func isRebuilt(_ candidate: Candidate, from gap: Gap) -> Bool {
        let after =
            candidate.after.hasPrefix(" (") && candidate.kind == .cloze
            ? candidate.after.drop { $0 != ")" }.dropFirst() : candidate.after[...]
        let letters = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
        return letters(candidate.before + candidate.filling + after) == letters(gap.statement.text)
            && isInPlace(candidate)
    }

    /// The items stand in the filling in their order, with nothing but commas, articles and `and` between them.
    private static func isInPlace(_ candidate: Candidate) -> Bool {
        guard !candidate.items.isEmpty else { return true }
        var rest = candidate.filling[...]
        for item in candidate.items {
            guard let found = rest.firstRange(of: item), isJoint(rest[..<found.lowerBound]) else {
                return false
            }
            rest = rest[found.upperBound...]
        }
        return rest.isEmpty
    }

    private static func isJoint(_ text: Substring) -> Bool {
        text.split { " ,".contains($0) }.allSatisfy {
            ["and", "a", "an", "the", "&"].contains($0.lowercased())
        }
    }
}
