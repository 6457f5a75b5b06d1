import English
package import Reading

/// A cloze on the term that a sentence defines: `____ is the number of processes completed per unit of time`.
///
/// The one form of question about an everyday word that has one answer: all that the sentence says tells which.
package enum DefinitionMaker: Maker {
    package static let name = "definition"

    /// Nouns that say what someone or something did or is like rather than what it is.
    private static let notKinds: Set<String> = [
        "part", "result", "source", "reason", "way", "place", "example", "case", "matter", "kind", "sort",
        "form", "lot",
        "variety", "one", "thing", "journey", "challenge", "reminder", "key", "heart", "foundation",
        "backbone",
        "cornerstone", "lifeblood", "step", "milestone", "issue", "concern", "problem", "threat", "bargain",
        "priority",
        "feature", "sight", "wonder", "pleasure", "delight", "treat", "mystery", "story", "factor", "element",
        "aspect", "component", "pillar", "benefit", "advantage", "goal", "question", "topic", "theme",
        "success",
    ]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard !claim.isAddition, claim.preface == nil else { return [] }
        return ground.statements(of: claim).compactMap { statement in
            guard let term = defined(by: statement), let gap = Gap(term, in: statement), gap.range == term
            else {
                return nil
            }
            return gap.cloze(from: claim, on: ground, maker: name, sureness: 0.8)
        }
    }

    /// The term, where the statement says what kind of thing it is and which of that kind.
    static func defined(by statement: Statement) -> Range<Int>? {
        let tree = statement.tree
        let verb = statement.clause.verb
        guard let head = statement.clause.subjectHead, let phrase = tree.nounPhrase(at: head),
            [.noun, .gerund].contains(tree.tokens[head].tag) || isPlainName(head, in: tree),
            verb.tense == .present, !verb.isPerfect, !verb.isNegated, verb.modality == nil,
            let kind = kind(under: verb.verb, in: tree), isNarrowed(kind, in: statement)
        else { return nil }
        let start = phrase.core.first { ![.determiner, .predeterminer].contains(tree.tokens[$0].tag) }
        guard let start, phrase.range.upperBound == phrase.core.upperBound,
            phrase.core.upperBound - start <= 4,
            tree.tokens[start..<phrase.core.upperBound].allSatisfy({ isOfTerm($0.tag) }),
            !isOpen(phrase, from: start, in: tree)
        else { return nil }
        return start..<phrase.core.upperBound
    }

    /// `the largest`, `its own`, `this process`: one that other words tell.
    private static func isOpen(_ phrase: NounPhrase, from start: Int, in tree: SentenceTree) -> Bool {
        let words = tree.tokens[start..<phrase.core.upperBound].map { $0.text.lowercased() }
        let loose: Set<String> = [
            "main", "usual", "best", "other", "another", "standard", "classic", "chief", "principal",
            "general", "typical", "common", "staple", "national",
            "first", "second", "third", "last", "next", "key", "new", "real", "only", "innermost",
            "outermost",
            "uppermost", "lowermost", "foremost", "topmost",
        ]
        return ![Determiner.indefinite, .definite, .none].contains(phrase.determiner)
            || words.contains { Evidence.vague.contains($0) || loose.contains($0) }
            || phrase.determiner == .definite && !isOfKind(start..<phrase.core.upperBound, in: tree)
            || phrase.core.contains { isCompared(tree.tokens[$0].tag) } || phrase.number == .plural
            || notKinds.contains(tree.tokens[phrase.head].lemma)
    }

    /// `The genome`, `the recognition lag`, where nothing that happened is told: any of the kind, not `the river`.
    private static func isOfKind(_ term: Range<Int>, in tree: SentenceTree) -> Bool {
        let isLearned = term.contains { TechnicalTerm.commonness(tree.tokens[$0]) > .common }
        return BareDefinites.isGeneric(tree) && (isLearned || term.count > 1)
    }

    private static func isOfTerm(_ tag: FineTag) -> Bool {
        [.noun, .adjective, .name, .gerund, .hyphen, .affix, .participle].contains(tag)
    }

    /// A name of a thing, not of somebody or somewhere.
    private static func isPlainName(_ head: Int, in tree: SentenceTree) -> Bool {
        guard tree.tokens[head].tag == .name else { return false }
        return tree.entity(at: head).map { ![.person, .place, .location, .group].contains($0.kind) } ?? true
    }

    /// The noun of `is a NOUN`, `refers to the NOUN`, `means the NOUN`.
    private static func kind(under verb: Int, in tree: SentenceTree) -> Int? {
        switch tree.tokens[verb].lemma {
        case "be": tree.child(of: verb, .attribute)
        case "mean": tree.child(of: verb, .directObject)
        case "refer":
            tree.children(of: verb, .preposition).first { tree.tokens[$0].lemma == "to" }.flatMap {
                tree.child(of: $0, .prepositionalObject)
            }
        default: nil
        }
    }

    /// With an article, and with a phrase or clause behind that tells which of its kind.
    private static func isNarrowed(_ kind: Int, in statement: Statement) -> Bool {
        let tree = statement.tree
        guard [.noun, .pluralNoun].contains(tree.tokens[kind].tag),
            !notKinds.contains(tree.tokens[kind].lemma),
            let phrase = tree.nounPhrase(at: kind),
            [.indefinite, .definite].contains(phrase.determiner) || isAny(phrase, in: tree),
            !tree.isPerson(kind),
            !tree.tokens[phrase.core].contains(where: { isCompared($0.tag) }),
            !tree.tokens[tree.subtree(of: kind)].contains(where: { $0.text.lowercased() == "it" }),
            !phrase.core.contains(where: { $0 != kind && isLoose(tree.tokens[$0]) })
        else { return false }
        let narrowing = tree.children(
            of: kind, .preposition, .relativeClause, .clausalModifierOfNoun, .adverbialClause)
        guard let first = narrowing.first(where: { $0 > kind }), statement.tokens.contains(first),
            tree.tokens[first - 1].tag != .comma
        else { return false }
        let behind = ContentWords.of(tree.text(kind + 1..<tree.subtree(of: kind).upperBound))
        return !behind.isEmpty && behind.union(ContentWords.of(tree.text(phrase.core))).count >= 2
    }

    private static func isCompared(_ tag: FineTag) -> Bool {
        [.superlative, .superlativeAdverb, .comparative, .comparativeAdverb].contains(tag)
    }

    /// As in `any set of attributes that tells rows apart`.
    private static func isAny(_ phrase: NounPhrase, in tree: SentenceTree) -> Bool {
        phrase.core.first.map { tree.tokens[$0].text.lowercased() == "any" } ?? false
    }

    /// As `important` in `an important method`, or `starting` in `the starting point`.
    private static func isLoose(_ token: Token) -> Bool {
        Evidence.vague.contains(token.text.lowercased())
            || ["starting", "defining"].contains(token.text.lowercased())
    }
}
