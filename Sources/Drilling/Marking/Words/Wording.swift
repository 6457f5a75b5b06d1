/// An answer as words: graphemes one after the other without what parts them, so that a run of words is one run
/// of graphemes and a compound is equal with a hyphen, a blank or nothing inside.
struct Wording {
    var graphemes: [Grapheme] = []
    var words: [Word] = []

    init() {}

    init(_ text: String, lexicon: Lexicon) {
        let folded = lexicon.fold(text)
        graphemes.reserveCapacity(folded.count)
        words.reserveCapacity(folded.count / 6 + 2)
        var reader = WordReader(text: folded[...], lexicon: lexicon)
        reader.read(into: &self)
        settle()
    }

    /// The graphemes of a word or of a run of words.
    @inline(__always)
    func slice(_ range: Range<Int>) -> ArraySlice<Grapheme> { graphemes[range] }

    /// An article is one only before another word: not in "vitamin A".
    mutating func settle() {
        guard let last = words.indices.last else { return }
        if !words[last].traits.contains(.optional) { words[last].traits.remove(.article) }
    }

    /// The fingerprint of all words run together.
    var fingerprint: UInt64 { graphemes.fingerprint }

    /// The fingerprint of the words but for articles, run together.
    var core: UInt64 {
        guard words.contains(where: \.isArticle) else { return fingerprint }
        var rest: [Grapheme] = []
        for word in words where !word.isArticle { rest += graphemes[word.range] }
        return rest.fingerprint
    }

    mutating func append(_ word: some Collection<Grapheme>, traits: WordTraits, genders: Genders = []) {
        let start = graphemes.count
        graphemes.append(contentsOf: word)
        words.append(Word(start: start, end: graphemes.count, traits: traits, genders: genders))
    }
}
