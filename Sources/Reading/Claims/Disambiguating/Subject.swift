/// The noun phrase that a sentence opens with, as far as its first verb.
struct Subject {
    var range: Range<Int>
    var head: Word
    let words: [Word]

    /// Absent where the sentence does not open with a plain noun phrase and a verb.
    init?(of words: [Word]) {
        guard let verb = words.firstIndex(where: Subject.endsSubject), verb > 0, verb <= 10 else {
            return nil
        }
        let phrase = words[..<verb].reversed().drop { $0.kind == .adverb }.reversed()
        let isPlain = phrase.allSatisfy { word in
            switch word.kind {
            case .determiner, .possessive, .demonstrative, .noun, .name, .adjective, .gerund, .number,
                .preposition,
                .coordinator:
                true
            default: false
            }
        }
        let nominal = phrase.prefix { $0.kind != .preposition }
        guard isPlain, let head = nominal.last, phrase.first?.kind != .preposition else { return nil }
        self.words = words
        self.head = head
        range = 0..<phrase.count
    }

    private static func endsSubject(_ word: Word) -> Bool {
        word.kind.isMark || word.kind.isVerbal || word.kind == .participle || word.kind == .relative
            || word.kind == .subordinator
    }

    var isPlural: Bool { PhraseShape.isPlural(head) }

    /// Whether it can stand in for `these programs` or `such initiatives`.
    func names(_ noun: Word) -> Bool {
        guard words[range.lowerBound].kind != .demonstrative else { return false }
        return noun.lower == head.lower
            || Nouns.acts.contains(noun.lower) && Nouns.acts.contains(head.lower)
    }
}
