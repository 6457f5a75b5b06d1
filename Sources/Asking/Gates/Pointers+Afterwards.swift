import English

/// Words for what the sentence before tells: `shortly afterwards`, `such breakup`, `had been described before`.
extension Pointers {
    /// `Shortly afterwards most of them resigned`, `Hawkshaw was thereupon made engineer`: after what, unless the sentence has
    /// told of something else before.
    func isSequelInTime(_ index: Int, _ word: String) -> Bool {
        guard ["thereafter", "afterwards", "afterward", "thereupon", "alongside"].contains(word),
            tree.tokens[index].tag == .adverb
        else { return false }
        let finite: Set<FineTag> = [.pastVerb, .presentVerb, .thirdPersonVerb]
        let told = tree.tokens[..<index].indices.filter {
            finite.contains(tree.tokens[$0].tag)
                && ![.auxiliary, .passiveAuxiliary].contains(tree.tokens[$0].relation)
                || tree.tokens[$0].tag == .participle && tree.child(of: $0, .passiveAuxiliary) != nil
        }
        var above = index
        for _ in 0..<6 where !tree.tokens[above].tag.isVerb { above = tree.tokens[above].head }
        return told.allSatisfy { $0 == above }
    }

    /// `all but disappeared within months`: of what.
    func isSoonAfterNothing(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        guard ["month", "week", "day", "hour", "minute", "year", "decade"].contains(token.lemma),
            token.relation == .prepositionalObject, tree.tokens[token.head].lemma == "within",
            let phrase = tree.nounPhrase(at: index), phrase.determiner != .definite
        else { return false }
        return tree.child(of: index, .preposition, .relativeClause, .numericModifier) == nil
            && !tree.tokens[..<index].contains {
                ["if", "when", "once", "after"].contains($0.text.lowercased())
            }
    }

    /// `an early stage of such breakup`, `had been described before`: which, and before what.
    func isBareBefore(_ index: Int, _ word: String) -> Bool {
        let next = index + 1 < tree.tokens.count ? tree.tokens[index + 1].text.lowercased() : ""
        let last = index > 0 ? tree.tokens[index - 1].text.lowercased() : ""
        if word == "such" {
            // `the first phase of such a scheme`
            if ["a", "an"].contains(next), last != "as" {
                return !tree.tokens[index...].prefix(8).contains {
                    ["as", "that"].contains($0.text.lowercased())
                }
            }
            return !["as", "a", "an", "that"].contains(next) && last != "as"
                && !tree.tokens[index...].prefix(5).contains {
                    ["as", "that"].contains($0.text.lowercased())
                }
        }
        // `also of 1954`: as another was that the sentence before tells of.
        if word == "also" {
            return index + 1 < tree.tokens.count && tree.tokens[index + 1].tag == .preposition
        }
        return word == "before" && tree.tokens[index].tag == .adverb && tree.children(of: index).isEmpty
            && tree.tokens[tree.tokens[index].head].tag.isVerb
            && ![.noun, .cardinal].contains(
                index > 0 ? tree.tokens[index - 1].tag : .space)
    }

    /// `Geolocators have shown that they cross France`: what shows or suggests something is not what it shows.
    func isToldOfOthers(_ index: Int, _ word: String) -> Bool {
        guard ["they", "it"].contains(word), isSubject(index) else { return false }
        let clause = tree.tokens[index].head
        let verb = tree.tokens[clause].head
        guard tree.tokens[clause].relation == .clausalComplement, verb != clause,
            ["show", "suggest", "reveal", "indicate", "demonstrate", "confirm", "prove"].contains(
                tree.tokens[verb].lemma),
            let subject = tree.child(of: verb, .subject)
        else { return false }
        return !shown.contains { $0 < index && $0 > verb && tree.tokens[$0].tag.isNoun }
            && !tree.isPerson(subject)
    }
}
