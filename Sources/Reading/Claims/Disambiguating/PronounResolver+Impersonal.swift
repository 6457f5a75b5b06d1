import English

/// An `it` that stands for nothing.
extension PronounResolver {
    /// Whether the token is the empty "it" of "it is known that" or "it took years to".
    func isImpersonal(_ index: Int) -> Bool {
        guard tree.tokens[index].text.lowercased() == "it" else { return false }
        let verb = tree.tokens[index].head
        let relations = tree.children(of: verb, .clausalComplement, .openComplement, .adjectivalComplement)
        // `It is slightly larger than Pluto`: a thing is compared, and no clause told.
        let isCompared =
            relations.count == 1 && tree.tokens[relations[0]].tag == .comparative
            && tree.children(of: relations[0], .preposition).contains { tree.tokens[$0].lemma == "than" }
        return isCleft(verb) || isResolution(verb)
            || ["be", "seem", "appear", "take", "become", "turn", "happen"].contains(tree.tokens[verb].lemma)
                && (!relations.isEmpty || tree.child(of: verb, .attribute) == nil) && !isCompared
    }

    /// `It was the customer who made the offer`: cleft in two.
    private func isCleft(_ verb: Int) -> Bool {
        guard tree.tokens[verb].lemma == "be", let told = tree.child(of: verb, .attribute) else {
            return false
        }
        return tree.nounPhrase(at: told)?.determiner != .indefinite
            && tree.children(of: told, .relativeClause).contains { clause in
                let start = tree.subtree(of: clause).lowerBound
                return tree.tokens[start - 1].tag != .comma
                    && ["who", "that", "whom"].contains(tree.tokens[start].text.lowercased())
            }
    }

    /// `It was agreed to seize the island`: agreed on by whoever was there.
    private func isResolution(_ verb: Int) -> Bool {
        tree.child(of: verb, .passiveAuxiliary) != nil
            && ["agree", "decide", "resolve", "hope", "argue", "suggest"].contains(tree.tokens[verb].lemma)
    }
}
