import English
import Reading

extension SeriesMaker {
    /// Members of one make: all with a number or none, no object that only the last verb has, and in a pair no word
    /// before the first that may belong to both (`ambiguous words and phrases`), nor bare nouns that anyone would say.
    static func isParallel(_ members: [Range<Int>], heads: [Int], in tree: SentenceTree) -> Bool {
        let counts = members.map { tree.tokens[$0].contains { $0.tag == .cardinal } }
        guard Set(counts).count == 1, let first = members.first, let last = members.last else { return false }
        let tag = tree.tokens[heads[0]].tag
        // `its own staff, halls and plan`, `with different tongues and incomes`: the word before holds for all.
        if members.count > 1,
            ["own", "different", "various", "several", "both"].contains(tree.tokens[first.lowerBound].lemma)
        {
            return false
        }
        if isUneven(members, in: tree) || isGoverned(first.lowerBound, by: tag, in: tree) { return false }
        if tag.isVerb { return first.count > 1 || last.count == 1 && members.count > 2 }
        guard members.count == 2, ![.name, .pluralName].contains(tag) else { return true }
        return members.allSatisfy { range in
            tree.tokens[range].count { ![.determiner, .preposition].contains($0.tag) } > 1
        }
    }

    /// `France's art, music and film`, `pilots Ann Lee and Bo Ray`, `firms and persons in Chad`: what one member alone
    /// has may belong to all.
    private static func isUneven(_ members: [Range<Int>], in tree: SentenceTree) -> Bool {
        // `Pride and Prejudice`: one title, not two names.
        let isTitle =
            members.count == 2
            && members.allSatisfy { range in
                range.count == 1 && tree.tokens[range.lowerBound].tag == .name
                    && [nil, .work].contains(tree.entity(at: range.lowerBound)?.kind)
            }
        let owned = members.map { tree.tokens[$0].contains { $0.tag == .possessiveEnding } }
        let tailed = members.map { tree.tokens[$0].contains { $0.tag == .preposition } }
        let plain = members.map { tree.tokens[$0].contains { [.noun, .pluralNoun].contains($0.tag) } }
        let isName = members.map { [.name, .pluralName].contains(tree.tokens[$0.upperBound - 1].tag) }
        let isTitled = isName.allSatisfy { $0 } && plain[0] && !plain.dropFirst().allSatisfy { $0 }
        // `Hayashi and Panish at Bell Laboratories`: where both were.
        let isPlaced = tailed.last == true && !tailed.dropLast().contains(true) && isName.contains(true)
        return isTitle || isPlaced || owned[0] != owned[1] || isTitled
            || tailed.last == true && !tailed.dropLast().contains(true) && members.count > 2
    }

    /// `quality of ____`: only after a word for a collection does `of` surely hold for all that follows; and names
    /// behind names may be the rest of a longer roll.
    private static func isGoverned(_ start: Int, by tag: FineTag, in tree: SentenceTree) -> Bool {
        guard
            let of = [start - 1, start - 2].first(where: {
                $0 > 0 && tree.tokens[$0].text.lowercased() == "of"
            })
        else { return false }
        let noun = tree.tokens[of - 1]
        if [.name, .pluralName].contains(noun.tag) { return true }
        return ![.name, .pluralName].contains(tag) && noun.tag.isNoun
            && !Nouns.isCollection(noun.text.lowercased(), noun.lemma)
    }

    /// `six ions, and each ion by six`, `El Misti in ____ in Chile`, `central ____`: what is listed is no list of things alike.
    static func isGapped(_ list: Coordination, in tree: SentenceTree) -> Bool {
        let isEach = list.members.dropFirst().contains { tree.tokens[$0.lowerBound].lemma == "each" }
        let start = list.members[0].lowerBound
        guard start > 0, let end = list.members.last?.upperBound, end < tree.tokens.count else {
            return isEach
        }
        let (before, after) = (tree.tokens[start - 1], tree.tokens[end])
        let isPlaced = before.tag == .preposition && after.tag == .preposition && before.lemma == after.lemma
        let isLower =
            list.heads.allSatisfy { tree.tokens[$0].tag == .name } && tree.tokens[start].tag == .adjective
        return isEach || isPlaced || isLower
    }

    /// `in some ____`, `a ring and a ring joined by a bridge`: the word before and the clause behind are of one member.
    static func isOfOneMember(_ list: Coordination, in tree: SentenceTree) -> Bool {
        let start = list.members[0].lowerBound
        guard start > 0, tree.tokens[list.heads[0]].tag.isNoun else { return false }
        let isJoined = { (head: Int) in tree.child(of: head, .clausalModifierOfNoun, .relativeClause) != nil }
        return ["some", "many", "most"].contains(tree.tokens[start - 1].text.lowercased())
            || list.heads.last.map(isJoined) == true && !isJoined(list.heads[0])
    }

    /// `enhanced operations and reduced losses`, `strengthen the walls and foster trade`: the second may be one more verb.
    static func mayBeVerbs(_ list: Coordination, in tree: SentenceTree) -> Bool {
        let start = list.members[0].lowerBound
        guard start > 0, tree.tokens[list.heads[0]].tag.isNoun else { return false }
        // `have secured roads and airstrips`
        if tree.tokens[start - 1].lemma == "have", [.participle, .pastVerb].contains(tree.tokens[start].tag) {
            return true
        }
        let isPast = tree.tokens[..<start].contains { [.pastVerb, .participle].contains($0.tag) }
        let isObject = tree.tokens[list.heads[0]].relation == .directObject
        let isBase = tree.tokens[..<start].contains { $0.tag == .baseVerb }
        return list.members.dropFirst().contains { member in
            guard member.count > 1 else { return false }
            let word = tree.tokens[member.lowerBound].text.lowercased()
            // `analyse data sets, test hypotheses`
            if isBase, isObject, Verbs.isBase(word), member.count == 2 { return true }
            return isPast && word.hasSuffix("ed")
                && (isObject || tree.tokens[member.lowerBound].tag != .adjective)
                || isBase && Verbs.isVerbAlone(word)
        }
    }

    /// `sensation from the face and coverings of the brain`: the second may be one more thing behind the preposition.
    static func mayHangOnFirst(_ list: Coordination, in tree: SentenceTree) -> Bool {
        let first = list.members[0]
        // `essays on magnetism, tides and anchors`: essays on all of them.
        let hasPreposition = { (member: Range<Int>) in
            tree.tokens[member].contains { ["on", "about", "against"].contains($0.lemma) }
        }
        if list.members.count > 2, hasPreposition(first),
            !list.members.dropFirst().contains(where: hasPreposition)
        {
            return true
        }
        return list.members.count == 2 && tree.tokens[list.heads[0]].tag.isNoun
            && first.contains {
                $0 > list.heads[0] && tree.tokens[$0].tag == .preposition && tree.tokens[$0].lemma != "of"
            }
    }
}
