/// A whole number in several words at a place in a wording: "one hundred and one", "treinta y tres".
struct NumberPhrase: Equatable {
    var value = 0
    /// How many words it takes.
    var length = 0
    private var total = 0
    private var section = 0

    /// The longest number that starts at a word; nil where none does.
    init?(at index: Int, in wording: Wording, lexicon: Lexicon) {
        var next = index
        while next < wording.words.count, next - index < 12, take(wording.words[next], wording, lexicon) {
            next += 1
            length = next - index
            value = total + section
            if next + 1 < wording.words.count,
                wording.slice(wording.words[next].range) == lexicon.andWord[...],
                !wording.words[next + 1].traits.isDisjoint(with: [.numberWord, .scale])
            {
                next += 1
            }
        }
        if length == 0 { return nil }
    }

    private mutating func take(_ word: Word, _ wording: Wording, _ lexicon: Lexicon) -> Bool {
        guard let entry = lexicon[wording.slice(word.range)] else { return false }
        if word.traits.contains(.scale) { return scale(byPowerOfTen: entry.value) }
        guard word.traits.contains(.numberWord) else { return false }
        return add(entry.value)
    }

    private mutating func scale(byPowerOfTen power: Int) -> Bool {
        guard power <= 12 else { return false }
        if power == 2 {
            guard section < 100 else { return false }
            section = max(section, 1) * 100
            return true
        }
        var factor = 1
        for _ in 0..<power { factor *= 10 }
        guard section < 100_000, total == 0 || total % (factor * 1000) == 0 else { return false }
        total += max(section, 1) * factor
        section = 0
        return true
    }

    private mutating func add(_ number: Int) -> Bool {
        // Quatre-vingt is four times twenty, soixante-dix sixty and ten.
        if number == 20, section % 100 == 4 {
            section += 76
            return true
        }
        let isScore = section % 100 == 60 || section % 100 == 80
        guard number < 1000, number >= 0 else { return false }
        let room = number < 10 ? 10 : number < 100 ? 100 : 1000
        guard section % room == 0 || number < 20 && isScore else { return false }
        section += number
        return true
    }
}
