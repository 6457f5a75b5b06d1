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
        "hence",
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
        if isBareCount(index) { return true }
        if word == "one", Pointers.places.contains(token.relation) { return true }
        switch token.relation {
        case .determiner: return Self.determiners.contains(word) || word == "the" && isBareTime(token.head)
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

    /// `Most are aquatic`: counts what the sentence does not name.
    private func isBareCount(_ index: Int) -> Bool {
        let counts: Set<String> = ["most", "many", "some", "few", "several", "both", "others", "neither", "either"]
        return isSubject(index) && counts.contains(tree.tokens[index].text.lowercased())
            && tree.child(of: index, .preposition) == nil
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
        tree.tokens[index].tag == .pronoun
            && [.directObject, .dative, .prepositionalObject].contains(tree.tokens[index].relation)
    }

    /// The subjects of the clause that an object stands in: `it` is never what its own clause is about.
    private func subjects(above object: Int) -> Set<Int> {
        var verb = tree.tokens[object].head
        while tree.tokens[verb].tag == .preposition, tree.tokens[verb].head != verb { verb = tree.tokens[verb].head }
        let heads = tree.children(of: verb, .subject, .passiveSubject)
        return Set(heads.flatMap { tree.coordination(from: $0)?.heads ?? [$0] })
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
