extension SentenceTree {
    /// The question a main clause answers with one of its parts.
    ///
    /// "The town closed the bridge in May" answers "When did the town close the bridge?" with its adjunct. Nil where a plain question cannot be made: no finite verb, no subject, an expletive subject, or a part that no
    /// question word asks for.
    package func question(for asked: Asked, in clause: Clause) -> String? {
        guard clause.kind == .main, [.past, .present, .future].contains(clause.verb.tense),
            let subject = clause.subject, let subjectHead = clause.subjectHead,
            !isImpersonal(clause), !hasBareQuotation(clause), let word = whWord(for: asked, in: clause)
        else { return nil }
        let parts = self.parts(of: clause, without: asked)
        let words: [String]
        if asked == .subject {
            words =
                [word] + agreeing(clause) + parts.inner + [own(clause.verb.verb, asSubjectQuestion: clause)]
        } else {
            let inverted = self.inverted(clause, subjectHead: subjectHead)
            words =
                [word, inverted.first, subjectText(subject, subjectHead)] + inverted.middle + parts.inner + [
                    inverted.last
                ]
        }
        let particles = children(of: clause.verb.verb, .particle).map { tokens[$0].text }
        let all = (words + particles + parts.after + parts.fronted).filter { !$0.isEmpty }.joined(
            separator: " ")
        return all.prefix(1).uppercased() + all.dropFirst().replacing(" ,", with: ",") + "?"
    }

    /// "there is", "it is", and clauses that begin with a participle or are subjects: no plain question fits them.
    private func isImpersonal(_ clause: Clause) -> Bool {
        let verb = clause.verb.verb
        if child(of: verb, .expletive, .clausalSubject, .passiveClausalSubject) != nil { return true }
        let isIt = clause.subjectHead.map { tokens[$0].text.lowercased() == "it" } ?? false
        if isIt, tokens[verb].lemma == "be" { return true }
        return children(of: verb, .adverbialClause).contains {
            $0 < verb && child(of: $0, .marker, .adverbialModifier) == nil
        }
    }

    /// The subject without an aside that would need a second comma.
    private func subjectText(_ subject: Range<Int>, _ head: Int) -> String {
        if coordination(from: head) == nil, let phrase = nounPhrase(at: head) {
            return plainText(phrase.range)
        }
        return plainText(subject)
    }

    /// Whether words are quoted before the verb or without "that", or a clause is told to the part asked for.
    private func hasBareQuotation(_ clause: Clause) -> Bool {
        clause.complements.contains { complement in
            complement.kind == .clause
                && (complement.head < clause.verb.verb
                    || children(of: complement.head, .marker, .adverbialModifier, .subject, .directObject)
                        .allSatisfy {
                            tokens[$0].relation != .marker && tokens[$0].tag != .whPronoun
                                && tokens[$0].tag != .whAdverb
                        })
        }
    }

    private struct Parts {
        /// Between the subject and the verb.
        var inner: [String] = []
        var after: [String] = []
        /// From before the subject; they go to the end.
        var fronted: [String] = []
    }

    /// What else the clause holds, without coordinated clauses, asides and the part asked for.
    private func parts(of clause: Clause, without asked: Asked) -> Parts {
        var parts = Parts()
        let verb = clause.verb.verb
        let skipped: Set<Relation> = [
            .subject, .passiveSubject, .clausalSubject, .auxiliary, .passiveAuxiliary, .negation, .particle,
            .punctuation, .coordinator, .conjunct, .marker, .parataxis, .interjection, .expletive, .dependent,
        ]
        for child in children(of: verb) where !skipped.contains(tokens[child].relation) {
            let range = trimmed(subtree(of: child))
            let text = plainText(range)
            if isAsked(child, asked) || range.isEmpty || Self.connectives.contains(text.lowercased()) {
                continue
            }
            if child > verb {
                let isBehindComma = range.lowerBound > 0 && tokens[range.lowerBound - 1].tag == .comma
                parts.after.append((isBehindComma ? ", " : "") + text)
            } else if child < clause.subjectHead ?? verb {
                parts.fronted.append(text)
            } else {
                parts.inner.append(text)
            }
        }
        return parts
    }

    /// What ties a sentence to the one before has no place in a question that stands alone.
    private static let connectives: Set<String> = [
        "also", "thus", "moreover", "however", "therefore", "furthermore", "additionally", "consequently",
        "overall",
        "hence", "likewise", "similarly", "besides", "instead", "nevertheless", "nonetheless", "in sum",
        "in short",
        "in conclusion", "in addition", "as a result", "for example", "for instance", "in contrast",
        "in turn",
        "meanwhile", "accordingly", "in particular", "of course",
    ]

    private func isAsked(_ child: Int, _ asked: Asked) -> Bool {
        switch asked {
        case .subject: false
        case .complement(let complement): complement.head == child
        case .adjunct(let adjunct): adjunct.head == child
        }
    }

    /// Text without the capital that only the start of the sentence gave it.
    private func plainText(_ range: Range<Int>) -> String {
        let text = self.text(range)
        guard let first = range.first, first == 0 || tokens[..<first].allSatisfy({ $0.tag == .space }) else {
            return text
        }
        let token = tokens[first]
        let isName =
            [.name, .pluralName].contains(token.tag) || token.text == "I" || token.entity?.kind == .group
        let isAbbreviation = token.text.dropFirst().contains(where: \.isUppercase)
        return isName || isAbbreviation ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
}
