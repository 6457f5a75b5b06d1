import English

/// Words for a time, place, person or thing that only the sentences before name: `that year`, `there`, `he`.
struct Pointers {
    let tree: SentenceTree
    let shown: [Int]

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
    static let places: Set<Relation> = [
        .subject, .passiveSubject, .directObject, .prepositionalObject, .attribute,
    ]
    private static let adverbs: Set<String> = [
        "there", "then", "here", "afterwards", "thereafter", "later", "instead", "so", "thereby", "otherwise",
        "alternatively", "similarly", "likewise", "conversely", "meanwhile", "nonetheless", "nevertheless",
        "hence", "therefore", "thus", "subsequently", "still", "already", "presently", "simultaneously",
        "too", "again", "furthermore", "moreover", "consequently", "today", "now", "yesterday", "recently",
        "currently", "nearby", "elsewhere", "however", "though", "nowadays", "finally", "lastly", "secondly",
        "thirdly", "next",
    ]
    private static let sides: Set<String> = [
        "inside", "outside", "above", "below", "beyond", "behind", "underneath", "upstream", "downstream",
        "upstairs",
        "downstairs", "overhead", "indoors", "outdoors",
    ]
    static let times: Set<String> = [
        "time", "latter", "former", "same", "meantime", "period", "day", "moment", "year", "month", "week",
        "season",
        "decade", "century", "following", "next", "final", "match", "event", "case", "process", "result",
        "rest",
    ]

    /// `Some towns built walls, while others relied on rivers`: other towns.
    private func isOfSome(_ others: Int) -> Bool {
        shown.contains { index in
            index < others
                && ["some", "many", "most", "certain"].contains(tree.tokens[index].text.lowercased())
                && tree.tokens[tree.tokens[index].head].tag == .pluralNoun
                && isSubject(tree.tokens[index].head)
        }
    }

    /// Whether a noun or another adverb stands just before it.
    private func isInPhrase(_ index: Int) -> Bool {
        let before = tree.tokens[index - 1]
        return before.tag.isNoun && before.entity == nil || before.tag == .adverb
    }

    private func isPointer(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        let word = token.text.lowercased()
        if word == "others", isOfSome(index) { return false }
        if isExample(index, word) || isSequel(index) || isEcho(index, word) { return true }
        if index == shown.first, Self.adverbs.contains(word), token.relation == .adverbialModifier {
            return true
        }
        // `Almost simultaneously, guns fired`
        if index == shown.dropFirst().first, ["simultaneously", "immediately", "afterwards"].contains(word),
            tree.tokens[index].tag == .adverb, tree.tokens[index - 1].tag == .adverb
        {
            return true
        }
        // `Inside, the parasite feeds`: inside what.
        if index == shown.first, Self.sides.contains(word), index + 1 < tree.tokens.count,
            tree.tokens[index + 1].tag == .comma
        {
            return true
        }
        if isOpposite(index, word) || isBareRank(index) || isDayWithoutYear(index) || isUnnamed(index)
            || isUnrelated(index, word) || isIncomplete(index) || isElided(index, word)
            || isCountedWith(index, word)
        {
            return true
        }
        if isCompared(index) || isBareCount(index) || isHeadless(index, word)
            || isCountedFromBefore(index, word) || isMissing(index)
            || isRelative(index, word) || isMeasureOfNothing(index) || isToldOfOthers(index, word)
        {
            return true
        }
        if word == "one", Pointers.places.contains(token.relation), !isOneOfNamed(index) { return true }
        if isSequelInTime(index, word) || isBareBefore(index, word) || isSoonAfterNothing(index) {
            return true
        }
        // `The oxygen used there is governed by salts`: the parser may take it for `there is`.
        if word == "there", token.relation != .expletive || index > 0 && isInPhrase(index) { return true }
        // `The men who now held power`, but `in what is now Kent` and `now called Istanbul`.
        if word == "now", tree.tokens[token.head].tag == .pastVerb { return true }
        switch token.relation {
        case .determiner:
            return Self.determiners.contains(word)
                || word == "the" && (isBareTime(token.head) || isCountedBefore(token.head))
        case .adverbialModifier:
            let isOfMain = tree.tokens[token.head].head == token.head
            return Self.adverbs.contains(word) && isOfMain && tree.children(of: index).isEmpty
        default:
            if ["today", "yesterday", "tomorrow", "tonight", "ago", "then", "now"].contains(word) {
                return true
            }
            if token.tag == .pronoun || token.tag == .possessivePronoun { return isUnexplained(index, word) }
            return ["this", "that", "these", "those", "others"].contains(word)
                && Pointers.places.contains(token.relation)
                && token.tag != .whDeterminer
        }
    }
}
