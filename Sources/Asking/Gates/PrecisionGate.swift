package import Reading

/// B4 and B6: the stem is one short statement, and its list no handful of examples out of many.
package enum PrecisionGate: Gate {
    package static let name = "precise"

    /// Words of the sentence around a gap beyond which the list is lost in it.
    private static let longest = 32
    private static let many: Set<String> = [
        "many", "most", "various", "numerous", "countless", "diverse", "range", "variety", "array", "number",
        "dozens", "hundreds", "thousands",
    ]

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        guard candidate.question == nil,
            candidate.maker == ListMaker.name || candidate.maker == MemberMaker.name
        else { return nil }
        let before = Wording(candidate.before).words
        let after = Wording(candidate.after).words
        if before.count + after.count > longest || hasClauses(before, after) { return .overloaded }
        return isOpen(claim) && namesMany(before) ? .examplesOfMany : nil
    }

    private static func isOpen(_ claim: Claim) -> Bool {
        claim.parts.contains { part in
            if case .enumeration(let list) = part { list.scope != .whole } else { false }
        }
    }

    /// `a wide range of products including`, `most crops, such as`.
    private static func namesMany(_ words: [Word]) -> Bool {
        words.suffix(9).contains { many.contains($0.lower) }
    }

    /// Two statements joined by `and` or `but`, of which only one holds the list.
    private static func hasClauses(_ before: [Word], _ after: [Word]) -> Bool {
        before.indices.contains { index in
            before[..<index].contains(where: isVerb) && opensClause(before, index)
        } || after.indices.contains { opensClause(after, $0) }
    }

    /// `and it is`, `but the guild sold`.
    private static func opensClause(_ words: [Word], _ index: Int) -> Bool {
        guard words[index].kind == .coordinator else { return false }
        let rest = words[(index + 1)...]
        let subject = rest.prefix { word in
            [.pronoun, .determiner, .possessive, .demonstrative, .noun, .name, .adjective].contains(word.kind)
        }
        guard (1...4).contains(subject.count), subject.endIndex < words.count else { return false }
        let isPhrase = [.pronoun, .determiner, .possessive, .demonstrative].contains(rest.first?.kind)
        return isPhrase ? isVerb(words[subject.endIndex]) : words[subject.endIndex].kind.isVerbal
    }

    private static func isVerb(_ word: Word) -> Bool { word.kind.isVerbal || word.kind == .participle }
}
