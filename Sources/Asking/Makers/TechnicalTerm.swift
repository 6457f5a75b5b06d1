import English

/// A common noun with its modifiers that a reader of the article learns: `activation energy`, `lignin`.
///
/// At least one of its words is none that everybody knows. Of 190 cards that asked for other nouns, strict readers
/// accepted a fifth: they can be guessed.
struct TechnicalTerm {
    /// The tokens of the term, without its determiner.
    let range: Range<Int>
    /// How seldom its rarest word is met.
    let rarity: Commonness

    private static let longest = 4
    private static let modifiers: Set<FineTag> = [
        .noun, .adjective, .hyphen, .name, .participle, .gerund, .pluralNoun, .affix,
    ]
    /// Nouns of argument rather than of a matter.
    private static let talk: Set<String> = [
        "notion", "counterargument", "antecedent", "onset", "precursor", "quagmire", "motive", "jargon",
        "synonym",
        "terminology", "symposium", "conference", "journal", "trial", "deputation", "consortium", "rationale",
        "premise", "emphasis", "prevalence", "proponent", "opponent", "advocate",
    ]

    init?(_ head: Int, in tree: SentenceTree) {
        guard [.noun, .pluralNoun].contains(tree.tokens[head].tag), let phrase = tree.nounPhrase(at: head),
            ![.pronoun, .demonstrative, .interrogative].contains(phrase.determiner),
            tree.coordination(from: head) == nil, tree.tokens[head].relation != .conjunct,
            tree.entity(at: head) == nil, !Self.talk.contains(tree.tokens[head].lemma)
        else { return nil }
        // `the term bitumen`, `the process vulcanisation`: the word for words stays in the sentence.
        let start = phrase.core.first {
            ![.determiner, .predeterminer, .adverb, .possessivePronoun, .cardinal].contains(
                tree.tokens[$0].tag)
                && !(Self.kinds.contains(tree.tokens[$0].lemma) && $0 < head)
        }
        guard let start else { return nil }
        let range = start..<phrase.core.upperBound
        let words = tree.tokens[range]
        guard range.count <= Self.longest, words.allSatisfy({ Self.modifiers.contains($0.tag) }),
            !words.contains(where: { Evidence.vague.contains($0.text.lowercased()) }),
            !words.contains(where: { $0.entity?.kind == .date }),
            !words.contains(where: {
                [
                    "enough", "next", "last", "latter", "former", "only", "mere", "entire", "whole",
                    "existing", "later", "further", "earlier", "additional", "subsequent",
                ].contains(
                    $0.lemma)
            }),
            !words.contains(where: { Self.praise.contains($0.text.lowercased()) }),
            words.contains(where: { Self.commonness($0) > .common })
        else { return nil }
        self.range = range
        rarity = words.map(Self.commonness).max() ?? .everyday
    }

    private static let kinds: Set<String> = [
        "term", "word", "name", "phrase", "process", "substance", "element",
    ]
    private static let praise: Set<String> = [
        "astonishing", "remarkable", "extraordinary", "impressive", "striking", "splendid", "magnificent",
        "famous",
        "celebrated", "critical", "essential", "vital", "crucial", "fundamental", "nuanced", "unprecedented",
        "outstanding", "superb", "exquisite",
    ]

    /// The class of the commoner of the word's form and its lemma.
    static func commonness(_ token: Token) -> Commonness {
        min(Commonness.of(token.text), Commonness.of(token.lemma))
    }
}
