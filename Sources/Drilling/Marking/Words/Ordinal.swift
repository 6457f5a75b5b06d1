/// An ordinal at a place in a wording, by value: 18th, eighteenth, twenty-first, XVIII.
struct Ordinal: Equatable {
    var value: Int
    /// How many words it takes.
    var length: Int
    var style: Style

    enum Style { case digits, words, roman }

    init?(at index: Int, in wording: Wording, lexicon: Lexicon) {
        let word = wording.words[index]
        let text = wording.slice(word.range)
        if word.traits.contains(.number) {
            guard word.count < 6, text.allSatisfy(\.isDigit) else { return nil }
            value = text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            let next = index + 1 < wording.words.count ? wording.words[index + 1] : nil
            length = next?.traits.contains(.ordinalSuffix) == true ? 2 : 1
            style = .digits
        } else if let compound = Ordinal.compound(at: index, in: wording, lexicon) {
            (value, length) = compound
            style = .words
        } else if word.traits.contains(.ordinalWord) {
            value = lexicon[text]?.ordinal ?? 0
            length = 1
            style = .words
        } else if let roman = RomanNumeral.ordinal(of: text) {
            value = roman
            length = 1
            style = .roman
        } else {
            return nil
        }
    }

    /// "Twenty-first", "vingt et unième", "vigésimo primero".
    private static func compound(at index: Int, in wording: Wording, _ lexicon: Lexicon) -> (Int, Int)? {
        let word = wording.words[index]
        guard !word.traits.isDisjoint(with: [.numberWord, .ordinalWord]),
            let entry = lexicon[wording.slice(word.range)]
        else { return nil }
        let tens = word.traits.contains(.numberWord) ? entry.value : entry.ordinal
        guard tens > 0, tens % 10 == 0 else { return nil }
        for length in 2...3 where index + length <= wording.words.count {
            let last = wording.words[index + length - 1]
            let middle = wording.words[index + 1]
            let isJoined = length == 2 || wording.slice(middle.range) == lexicon.andWord[...]
            let unit =
                last.traits.contains(.ordinalWord) ? lexicon[wording.slice(last.range)]?.ordinal ?? 0 : 0
            if isJoined, (1...9).contains(unit) { return (tens + unit, length) }
        }
        return nil
    }
}
