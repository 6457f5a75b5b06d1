import English

/// What is compared or ranked, where the other side of it is not told: `a wider alliance`, `the last`, `so great a range`.
extension Pointers {
    /// Whether it opens `so great a range`.
    func isDegree(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return token.text.lowercased() == "so" && tree.tokens.indices.contains(index + 2)
            && [.adjective, .adverb].contains(tree.tokens[index + 1].tag)
            && ["a", "an"].contains(tree.tokens[index + 2].text.lowercased())
    }

    /// `A wider alliance was formed`: wider than one told of before.
    func isComparedSubject(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        if token.tag == .comparativeAdverb, ["more", "less"].contains(token.text.lowercased()),
            tree.tokens[token.head].relation == .adjectivalModifier
        {
            return isComparedSubject(modifier: token.head)
        }
        return token.tag == .comparative && token.relation == .adjectivalModifier
            && isComparedSubject(modifier: index)
    }

    private func isComparedSubject(modifier: Int) -> Bool {
        let token = tree.tokens[modifier]
        guard isMainSubject(token.head),
            [.indefinite, .definite].contains(tree.nounPhrase(at: token.head)?.determiner),
            tree.child(of: token.head, .apposition, .clausalModifierOfNoun, .relativeClause) == nil
        else { return false }
        return !shown.contains { tree.tokens[$0].text.lowercased() == "than" }
    }

    private static let ranks: Set<String> = [
        "first", "second", "third", "last", "latter", "former", "next", "youngest", "eldest",
    ]

    /// `The last, Gian Gastone, died`, `The most influential, Ali, received`: of whom, the sentences before say.
    func isRankAlone(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let isRank =
            Self.ranks.contains(token.text.lowercased()) || token.tag == .superlative
            || token.tag == .adjective
                && tree.children(of: index).contains { tree.tokens[$0].tag == .superlativeAdverb }
        guard isRank, index + 1 < tree.tokens.count, tree.tokens[index + 1].tag == .comma, index < 4 else {
            return false
        }
        return tree.tokens[..<index].contains { $0.text.lowercased() == "the" }
    }

    static let happenings: Set<String> = [
        "earthquake", "war", "battle", "eruption", "storm", "flood", "fire", "hurricane", "cyclone",
        "revolution",
        "strike", "election", "explosion",
    ]
    private static let likenesses: Set<String> = [
        "different", "associated", "related", "similar", "comparable", "equivalent", "corresponding",
        "accompanying",
        "improved", "modified", "refined", "simplified", "neighbouring", "neighboring", "rival",
        "separate", "parallel", "resulting",
    ]

    /// `a different cargo`, `an associated firm`: different from what, associated with whom.
    func isOtherThan(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard Self.likenesses.contains(token.text.lowercased()), token.relation == .adjectivalModifier,
            let determiner = tree.nounPhrase(at: token.head)?.determiner,
            determiner == .indefinite
                || determiner == .definite && ["equivalent", "comparable"].contains(token.text.lowercased())
        else { return false }
        let joints: Set<String> = ["from", "than", "to", "with", "of"]
        return !tree.children(of: index).contains { joints.contains(tree.tokens[$0].lemma) }
            && !tree.children(of: token.head, .preposition).contains {
                joints.contains(tree.tokens[$0].lemma)
            }
    }

    /// `ten times as much capital`: as whom.
    func isHalfCompared(_ index: Int) -> Bool {
        guard tree.tokens[index].text.lowercased() == "as", index + 1 < tree.tokens.count,
            ["much", "many", "large", "long", "high", "fast", "heavy", "great", "big", "old"].contains(
                tree.tokens[index + 1].text.lowercased())
        else { return false }
        return !shown.contains {
            $0 > index + 1 && ["as", "that"].contains(tree.tokens[$0].text.lowercased())
        }
    }

    /// Whether it opens with `Farther west`: than what is told before.
    func isFartherOn(_ index: Int) -> Bool {
        index == shown.first
            && ["farther", "further", "earlier", "nearby", "elsewhere"].contains(
                tree.tokens[index].text.lowercased())
            && !tree.tokens.contains { $0.text.lowercased() == "than" }
    }
}
