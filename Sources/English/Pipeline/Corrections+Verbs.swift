/// Main verbs that the parser takes for a part of the phrase beside them.
extension ParsedSentence {
    private static let finite: Set<FineTag> = [.pastVerb, .presentVerb, .thirdPersonVerb, .modal]
    /// Past forms of verbs without an object: what they stand behind did it, and had it not done to it.
    private static let intransitive: Set<String> = [
        "fluctuate", "evolve", "vary", "emerge", "occur", "persist", "consist", "depend", "range", "differ",
        "arrive",
        "remain", "decline", "expand", "extend", "contribute", "focus", "centre", "center", "culminate",
        "coincide",
        "succeed", "suffer", "participate", "collaborate", "cooperate", "rely", "lead", "result", "fail",
    ]

    /// `These programmes aimed to train officers`, `The numbers fluctuated over time`, read as `programmes (that were) aimed`.
    ///
    /// What has an object, or has something to do, is not what is done to its noun.
    func verbBehindNoun(_ root: Int) -> [Token]? {
        guard tokens[root].tag.isNoun, tokens.last?.tag == .sentenceEnd,
            let verb = tokens.indices.first(where: {
                $0 > root && tokens[$0].head == root && tokens[$0].relation == .clausalModifierOfNoun
            }), tokens[verb].tag == .participle || tokens[verb].tag == .pastVerb,
            tokens[verb].text.hasSuffix("ed"), tokens[verb - 1].tag != .comma, isActive(verb),
            !tokens.contains(where: {
                Self.finite.contains($0.tag) && ($0.head == root || $0.relation == .root)
            })
        else { return nil }
        let opening = openingOfPhrase(root)
        var changed = tokens
        for index in tokens.indices where tokens[index].head == root && index != root {
            if index < opening || index > verb { changed[index] = changed[index].with(head: verb) }
        }
        changed[verb] = changed[verb].with(tag: .pastVerb, head: verb, relation: .root)
        changed[root] = changed[root].with(head: verb, relation: .subject)
        return changed
    }

    private func isActive(_ verb: Int) -> Bool {
        let below = tokens.indices.filter { tokens[$0].head == verb && $0 > verb }
        if below.contains(where: { tokens[$0].relation == .agent }) { return false }
        let governs = below.contains {
            [.directObject, .openComplement, .clausalComplement].contains(tokens[$0].relation)
        }
        return governs || Self.intransitive.contains(tokens[verb].lemma)
    }

    /// Where the noun's own phrase begins, behind what stands in front of the sentence.
    private func openingOfPhrase(_ noun: Int) -> Int {
        var opening = noun
        while opening > 0, tokens[opening - 1].tag != .comma, isWithin(opening - 1, noun) { opening -= 1 }
        return opening
    }

    private func isWithin(_ index: Int, _ noun: Int) -> Bool {
        var index = index
        for _ in 0..<8 {
            if index == noun { return true }
            if tokens[index].head == noun,
                [.preposition, .adverbialModifier].contains(tokens[index].relation)
            {
                return false
            }
            index = tokens[index].head
        }
        return false
    }

    /// `The talks helped end the strike`: `helped` is the verb, and no auxiliary of `end`.
    func helpedVerb(_ root: Int) -> [Token]? {
        guard tokens[root].tag == .baseVerb,
            let help = tokens.indices.first(where: {
                $0 < root && tokens[$0].head == root && tokens[$0].relation == .auxiliary
                    && ["help", "helps", "helped"].contains(tokens[$0].text)
            }), Self.finite.contains(tokens[help].tag),
            tokens[(help + 1)..<root].allSatisfy({ $0.tag == .to || $0.tag == .adverb })
        else { return nil }
        var changed = tokens
        for index in tokens.indices where tokens[index].head == root && index != root && index < help {
            changed[index] = changed[index].with(head: help)
        }
        if let end = tokens.indices.last, tokens[end].tag == .sentenceEnd {
            changed[end] = changed[end].with(head: help)
        }
        changed[help] = changed[help].with(head: help, relation: .root)
        changed[root] = changed[root].with(head: help, relation: .openComplement)
        return changed
    }
}
