/// Which differences inside a word are slips of the hand and which make another word.
enum Slip {
    /// How many edits a word of that many graphemes bears.
    static func limit(of count: Int) -> Int {
        switch count {
        case ...3: 0
        case ...7: 1
        case ...20: 2
        default: 3
        }
    }

    /// Whether the edits between two words are those of a negating prefix added or lost, or of a prefix turned
    /// into its opposite.
    static func reverses(
        _ typed: ArraySlice<Grapheme>, _ expected: ArraySlice<Grapheme>, distance: Int,
        lexicon: Lexicon
    ) -> Bool {
        for prefix in lexicon.negatingPrefixes where prefix.count <= distance {
            if isLonger(typed, than: expected, by: prefix, distance: distance) { return true }
            if isLonger(expected, than: typed, by: prefix, distance: distance) { return true }
        }
        return lexicon.opposites.contains { one, other in
            isTurned(typed, expected, one, other, distance: distance)
                || isTurned(typed, expected, other, one, distance: distance)
        }
    }

    private static func isLonger(
        _ long: ArraySlice<Grapheme>, than short: ArraySlice<Grapheme>, by prefix: [Grapheme], distance: Int
    ) -> Bool {
        guard long.starts(with: prefix), !short.isEmpty else { return false }
        let rest = EditDistance.between(long.dropFirst(prefix.count), short, limit: distance - prefix.count)
        return rest != nil && !isDoubled(long, prefix)
    }

    /// A doubled first letter is a slip and no prefix: "aardvark".
    private static func isDoubled(_ word: ArraySlice<Grapheme>, _ prefix: [Grapheme]) -> Bool {
        prefix.count == 1 && word.dropFirst().first == prefix.first
    }

    private static func isTurned(
        _ typed: ArraySlice<Grapheme>, _ expected: ArraySlice<Grapheme>, _ one: [Grapheme],
        _ other: [Grapheme], distance: Int
    ) -> Bool {
        guard typed.starts(with: one), expected.starts(with: other) else { return false }
        return typed.dropFirst(one.count) == expected.dropFirst(other.count)
    }
}
