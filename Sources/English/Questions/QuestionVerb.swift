extension SentenceTree {
    /// The auxiliary (or a form of "do") before the subject, and the rest of the verb group behind it.
    func inverted(_ clause: Clause, subjectHead: Int) -> (
        first: String, middle: [String], last: String
    ) {
        let group = clause.verb
        let auxiliaries = self.auxiliaries(of: group.verb)
        let negation = group.isNegated ? ["not"] : []
        if let first = auxiliaries.first {
            let rest = auxiliaries.dropFirst().map { tokens[$0].text }
            return (wordAlone(first), negation + rest, tokens[group.verb].text)
        }
        if tokens[group.verb].lemma == "be" { return (wordAlone(group.verb), negation, "") }
        let isThird = tokens[group.verb].tag == .thirdPersonVerb
        let form = group.tense == .past ? "did" : isThird ? "does" : "do"
        return (form, negation, tokens[group.verb].lemma)
    }

    /// The auxiliaries of a question for the subject: "who" and "what" are singular.
    func agreeing(_ clause: Clause) -> [String] {
        let auxiliaries = self.auxiliaries(of: clause.verb.verb)
        var words = auxiliaries.enumerated().map { place, index in
            place == 0 ? singular(wordAlone(index)) : tokens[index].text
        }
        if clause.verb.isNegated { words.insert("not", at: min(1, words.count)) }
        return words
    }

    func own(_ verb: Int, asSubjectQuestion clause: Clause) -> String {
        guard auxiliaries(of: verb).isEmpty else { return tokens[verb].text }
        if tokens[verb].tag == .presentVerb, tokens[verb].lemma != "be" {
            return Inflection.verb(tokens[verb].lemma, .thirdPerson)
        }
        return singular(wordAlone(verb))
    }

    private func singular(_ word: String) -> String {
        ["are": "is", "were": "was", "have": "has", "do": "does", "am": "is"][word] ?? word
    }

    /// A verb in full: "wo" is "will", "'re" is "are".
    private func wordAlone(_ index: Int) -> String {
        let word = tokens[index].text.lowercased()
        let full = [
            "wo": "will", "ca": "can", "sha": "shall", "'re": "are", "'ve": "have", "'ll": "will",
            "’re": "are",
            "’ve": "have", "’ll": "will", "'m": "am", "’m": "am",
        ]
        if word == "'s" || word == "’s" { return tokens[index].lemma == "have" ? "has" : "is" }
        return full[word] ?? word
    }
}
