extension ParsedSentence {
    /// The sentence with what the networks get plainly wrong put right; spans, heads and lemmas stay.
    ///
    /// One rule so far: the root of a sentence with a subject and without an auxiliary is no participle but a verb in
    /// the past ("The council rejected it"; 2 of 40 sentences of a trial had it wrong).
    var corrected: ParsedSentence {
        guard
            let root = tokens.indices.first(where: { tokens[$0].head == $0 && tokens[$0].tag == .participle })
        else { return self }
        let children = tokens.indices.filter { tokens[$0].head == root && $0 != root }
        let relations = Set(children.map { tokens[$0].relation })
        guard relations.contains(.subject), relations.isDisjoint(with: [.auxiliary, .passiveAuxiliary]) else {
            return self
        }
        var changed = tokens
        changed[root] = tokens[root].tagged(.pastVerb)
        return ParsedSentence(text: text, span: span, tokens: changed)
    }
}

extension Token {
    fileprivate func tagged(_ tag: FineTag) -> Token {
        Token(
            text: text, span: span, tag: tag, head: head, relation: relation, lemma: lemma, entity: entity)
    }
}
