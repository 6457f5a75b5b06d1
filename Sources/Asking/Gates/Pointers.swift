import English

/// Words for a time, place, person or thing that only the sentences before name: `that year`, `there`, `he`.
struct Pointers {
    private let tree: SentenceTree
    private let shown: [Int]

    init(_ gap: Gap) {
        tree = gap.tree
        shown = gap.statement.tokens.filter { !gap.range.contains($0) }
    }

    /// Those of a claim that is shown whole.
    init(_ tree: SentenceTree) {
        self.tree = tree
        shown = Array(tree.tokens.indices)
    }

    /// The first such word that is shown.
    var first: String? { shown.first(where: isPointer).map { tree.tokens[$0].text.lowercased() } }

    private static let determiners: Set<String> = [
        "this", "that", "these", "those", "such", "another", "both", "either", "neither", "said",
    ]
    private static let places: Set<Relation> = [
        .subject, .passiveSubject, .directObject, .prepositionalObject, .attribute,
    ]
    private static let adverbs: Set<String> = [
        "there", "then", "here", "afterwards", "thereafter", "later", "instead", "so", "thereby", "otherwise",
        "alternatively", "similarly", "likewise", "conversely", "meanwhile", "nonetheless", "nevertheless",
        "hence", "therefore", "thus", "subsequently", "still", "already", "presently", "simultaneously",
        "too", "again", "furthermore", "moreover", "consequently", "today", "now", "yesterday", "recently",
        "currently", "however", "though", "nowadays",
    ]
    private static let times: Set<String> = [
        "time", "latter", "former", "same", "meantime", "period", "day", "moment", "year", "month", "week",
        "season",
        "decade", "century", "following", "next", "final", "match", "event", "case", "process", "result",
        "rest",
    ]

    private func isPointer(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let word = token.text.lowercased()
        if isExample(index, word) || isSequel(index) { return true }
        if isCompared(index) || isBareCount(index) || isHeadless(index, word)
            || isCountedFromBefore(index, word)
            || isRelative(index, word)
        {
            return true
        }
        if word == "one", Pointers.places.contains(token.relation) { return true }
        switch token.relation {
        case .determiner:
            return Self.determiners.contains(word)
                || word == "the" && (isBareTime(token.head) || isCountedBefore(token.head))
        case .adverbialModifier:
            let isOfMain = tree.tokens[token.head].head == token.head
            return Self.adverbs.contains(word) && isOfMain && tree.children(of: index).isEmpty
        default:
            if ["today", "yesterday", "tomorrow", "tonight", "ago", "then"].contains(word) { return true }
            if token.tag == .pronoun || token.tag == .possessivePronoun { return isUnexplained(index, word) }
            return ["this", "that", "these", "those", "others"].contains(word)
                && Pointers.places.contains(token.relation)
                && token.tag != .whDeterminer
        }
    }

    /// `for example`: of what, only the sentences before say.
    private func isExample(_ index: Int, _ word: String) -> Bool {
        ["example", "instance"].contains(word) && index > 0
            && tree.tokens[index - 1].text.lowercased() == "for"
    }

    /// `The United Kingdom followed in 1955`: on what is not said.
    private func isSequel(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        return ["follow", "ensue"].contains(token.lemma) && token.head == index
            && tree.child(of: index, .directObject, .passiveSubject, .agent) == nil
    }

    /// `is far lower`: than what, only the sentences before say.
    private func isCompared(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let isComparative =
            token.tag == .comparative
            || tree.children(of: index).contains { tree.tokens[$0].tag == .comparativeAdverb }
        return isComparative && token.relation == .adjectivalComplement
            && !tree.tokens.contains { ["than", "as", "to"].contains($0.text.lowercased()) }
    }

    /// `Most are aquatic`: counts what the sentence does not name.
    private func isBareCount(_ index: Int) -> Bool {
        let counts: Set<String> = [
            "most", "many", "some", "few", "several", "both", "others", "neither", "either",
        ]
        return isSubject(index) && counts.contains(tree.tokens[index].text.lowercased())
            && tree.child(of: index, .preposition) == nil
    }

    /// `The first was by ...`, `a second followed`: one of what the sentences before tell of.
    private func isHeadless(_ index: Int, _ word: String) -> Bool {
        let ranks: Set<String> = [
            "first", "second", "third", "fourth", "fifth", "last", "next", "rest", "remainder", "latter",
            "former",
            "other", "others", "another",
        ]
        return ranks.contains(word) && Self.places.contains(tree.tokens[index].relation)
            && tree.tokens[index].entity?.kind != .date
            && !tree.children(of: index, .preposition).contains { tree.tokens[$0].lemma == "of" }
            && !(index + 1 < tree.tokens.count && tree.tokens[index + 1].tag.isNoun)
    }

    /// `two years later`, `last week`, `long ago`: a time that counts from one told before, or from the day of writing.
    private func isCountedFromBefore(_ index: Int, _ word: String) -> Bool {
        let token = tree.tokens[index]
        let isMeasured = tree.child(of: index, .nounPhraseAsAdverb) != nil
        if word == "ago" || word == "respectively" { return true }
        if ["later", "earlier", "before", "afterwards", "after"].contains(word), isMeasured,
            token.relation == .adverbialModifier
        {
            return true
        }
        let noun = tree.tokens[token.head]
        return ["last", "next", "this", "past", "coming"].contains(word) && token.head > index
            && noun.relation == .nounPhraseAsAdverb && Self.times.contains(noun.lemma)
    }

    /// `the remaining land`, `the corresponding form`, `the current holder`: which one depends on what was said before.
    private func isRelative(_ index: Int, _ word: String) -> Bool {
        let relatives: Set<String> = [
            "remaining", "corresponding", "latter", "previous", "preceding", "following", "aforementioned",
            "resulting",
            "current", "earlier", "later", "new", "same", "other", "subsequent", "second", "third", "fourth",
            "further",
        ]
        let token = tree.tokens[index]
        guard relatives.contains(word), token.relation == .adjectivalModifier, token.head > index,
            tree.tokens[token.head].tag == .noun || tree.tokens[token.head].tag == .pluralNoun,
            let phrase = tree.nounPhrase(at: token.head)
        else { return false }
        let isOpening =
            word == "other" && isSubject(token.head) && index == shown.first
        if isOpening { return true }
        if phrase.determiner == .indefinite, ["second", "third", "fourth", "fifth", "further"].contains(word)
        {
            return true
        }
        guard phrase.determiner == .definite, !["second", "third", "fourth", "further"].contains(word) else {
            return false
        }
        // `the same year that ...`, `the new phase of the moon` say which themselves.
        let isNarrowed = tree.child(of: token.head, .relativeClause, .clausalModifierOfNoun) != nil
        let lemma = tree.tokens[token.head].lemma
        let isMentioned = shown.contains { $0 < phrase.core.lowerBound && tree.tokens[$0].lemma == lemma }
        return !isNarrowed && !isMentioned
    }

    /// `the three countries`: which they are has been said.
    private func isCountedBefore(_ head: Int) -> Bool {
        guard tree.child(of: head, .numericModifier) != nil,
            [.noun, .pluralNoun].contains(tree.tokens[head].tag),
            let phrase = tree.nounPhrase(at: head), !phrase.standsAlone,
            tree.child(of: head, .adjectivalModifier) == nil
        else { return false }
        return !shown.contains {
            $0 < phrase.core.lowerBound && tree.tokens[$0].lemma == tree.tokens[head].lemma
        }
    }

    /// `the year`, with nothing that says which.
    private func isBareTime(_ head: Int) -> Bool {
        Self.times.contains(tree.tokens[head].lemma)
            && tree.child(of: head, .preposition, .relativeClause, .clausalModifierOfNoun) == nil
            && tree.children(of: head, .adjectivalModifier, .compound, .numericModifier).isEmpty
    }

    /// A pronoun without a noun before it that agrees and is shown.
    private func isUnexplained(_ index: Int, _ word: String) -> Bool {
        guard tree.tokens[index].relation != .expletive else { return false }
        let own = isObject(index) ? subjects(above: index) : []
        let nouns = shown.filter { $0 < index && tree.tokens[$0].tag.isNoun && !own.contains($0) }
        switch word {
        case "he", "she", "him", "his", "her", "himself", "herself":
            // A main subject takes up subjects: in `After talks with Arkady, he left` nobody says who.
            if isMainSubject(index) {
                return !nouns.contains { isSubject($0) && (tree.isPerson($0) || isNameOfWho($0)) }
            }
            return !nouns.contains { tree.isPerson($0) || isNameOfWho($0) }
        case "it", "its", "itself":
            if isMainSubject(index) {
                return !nouns.contains { isSubject($0) && tree.tokens[$0].tag == .noun }
            }
            return !nouns.contains { tree.nounPhrase(at: $0)?.number == .singular }
        case "they", "them", "their", "themselves":
            return !nouns.contains {
                tree.nounPhrase(at: $0)?.number == .plural || tree.coordination(from: $0) != nil
            }
        case "i", "we", "you", "my", "our", "your", "us", "me", "one": return true
        default: return false
        }
    }

    private func isObject(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        // `nominated her to be`: subject of the infinitive, object of the sentence.
        let isRaised =
            token.relation == .subject && tree.tokens[token.head].tag == .baseVerb && !isMainSubject(index)
        return token.tag == .pronoun
            && ([.directObject, .dative, .prepositionalObject].contains(token.relation) || isRaised)
    }

    /// The subjects of the clause that an object stands in, with all their words: `it` is never what its own clause is
    /// about.
    private func subjects(above object: Int) -> Set<Int> {
        var verb = tree.tokens[object].head
        if isSubject(object), tree.tokens[verb].head != verb { verb = tree.tokens[verb].head }
        while tree.tokens[verb].tag == .preposition, tree.tokens[verb].head != verb {
            verb = tree.tokens[verb].head
        }
        let heads = tree.children(of: verb, .subject, .passiveSubject)
        return Set(heads.flatMap { Array(tree.subtree(of: $0)) })
    }

    private func isMainSubject(_ index: Int) -> Bool {
        isSubject(index) && tree.tokens[tree.tokens[index].head].head == tree.tokens[index].head
    }

    private func isSubject(_ index: Int) -> Bool {
        [.subject, .passiveSubject].contains(tree.tokens[index].relation)
    }

    /// A capitalised subject that the recogniser took for something else may be a person.
    private func isNameOfWho(_ index: Int) -> Bool {
        isSubject(index) && tree.tokens[index].tag == .name
    }
}
