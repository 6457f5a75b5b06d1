/// The two Japanese syllabaries.
enum Kana {
    /// Whether two words are the same but for hiragana and katakana.
    static func areAllThatDiffers(_ left: ArraySlice<Grapheme>, _ right: ArraySlice<Grapheme>) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { hiragana($0) == hiragana($1) }
    }

    private static func hiragana(_ grapheme: Grapheme) -> Grapheme {
        (0x30A1...0x30F6).contains(grapheme) ? grapheme - 0x60 : grapheme
    }
}
