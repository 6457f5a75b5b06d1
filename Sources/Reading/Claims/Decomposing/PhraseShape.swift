/// Tests whether words can be one noun phrase.
enum PhraseShape {
    /// Whether the words are a noun phrase without a clause in it, whose only preposition is `of`.
    static func isPlain(_ words: ArraySlice<Word>) -> Bool {
        guard let last = words.last, last.kind.endsPhrase, words.count <= 9 else { return false }
        var previous: WordClass?
        for word in words {
            guard isAllowed(word, after: previous) else { return false }
            if previous == .adverb, ![.adjective, .participle].contains(word.kind) { return false }
            previous = word.kind
        }
        return true
    }

    private static func isAllowed(_ word: Word, after previous: WordClass?) -> Bool {
        switch word.kind {
        case .determiner, .possessive: previous == nil || previous == .preposition
        case .preposition: word.lower == "of" && previous != nil
        case .participle: previous == nil || Adjectives.participial.contains(word.lower)
        case .noun, .name, .gerund, .adjective, .adverb, .number, .base: true
        case .quote: true
        default: false
        }
    }

    /// Where the phrase begins once its article is left out.
    static func start(of range: Range<Int>, in words: [Word]) -> Int {
        guard let first = range.first, range.count > 1 else { return range.lowerBound }
        return ["a", "an", "the"].contains(words[first].lower) ? first + 1 : first
    }

    static func hasDeterminer(_ range: Range<Int>, in words: [Word]) -> Bool {
        guard let first = range.first else { return false }
        return words[first].kind == .determiner
    }

    /// Whether the head is written with a capital: a name.
    static func isName(_ range: Range<Int>, in words: [Word]) -> Bool {
        let head = range.prefix { words[$0].kind != .preposition }
        return head.last.map { words[$0].isCapitalised || words[$0].kind == .name } ?? false
    }

    static func isPlural(_ word: Word) -> Bool {
        let lower = word.lower
        guard lower.hasSuffix("s"), lower.count > 3 else {
            return ["people", "children", "women", "men"].contains(lower)
        }
        let singular = ["ss", "us", "is", "ics"]
        return !singular.contains(where: lower.hasSuffix)
    }
}
