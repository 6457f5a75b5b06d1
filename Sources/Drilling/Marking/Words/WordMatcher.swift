/// How well one word, or a run of words written as one, stands for another.
enum WordMatch {
    case equal
    case gender
    /// Marks only, with the edits they make.
    case marks(Int)
    case slip(Int)
}

/// Compares runs of words of a typed answer with those of an expected one.
struct WordMatcher {
    let expected: Wording
    let typed: Wording
    let lexicon: Lexicon
    /// Whether lost marks count as right.
    let accents: Bool

    /// Nil where the words are different words.
    func match(_ expectedWords: Range<Int>, _ typedWords: Range<Int>) -> WordMatch? {
        let (left, right) = (expected.words[expectedWords], typed.words[typedWords])
        guard let first = left.first, let last = left.last, let typedFirst = right.first,
            let typedLast = right.last
        else { return nil }
        let one = expected.slice(first.start..<last.end)
        let other = typed.slice(typedFirst.start..<typedLast.end)
        if left.count > 1 || right.count > 1 {
            guard abs(one.count - other.count) <= 3 else { return nil }
            return matchJoined(left, right, one, other)
        }
        if one == other { return .equal }
        if let match = matchByTraits(first, typedFirst, one, other) { return match }
        if !first.traits.isDisjoint(with: .hasDigit) || !typedFirst.traits.isDisjoint(with: .hasDigit) {
            return nil
        }
        if let marks = matchMarks(one, other, first.traits.union(typedFirst.traits)) { return marks }
        guard bearsSlip(first.traits, count: first.count), typedFirst.traits.isDisjoint(with: .known) else {
            return nil
        }
        return matchSlip(one, other)
    }

    private func matchByTraits(
        _ one: Word, _ other: Word, _ left: ArraySlice<Grapheme>, _ right: ArraySlice<Grapheme>
    ) -> WordMatch? {
        if one.isArticle, other.isArticle {
            let isCommon =
                one.genders.isEmpty || other.genders.isEmpty || !one.genders.isDisjoint(with: other.genders)
            return isCommon ? .equal : .gender
        }
        if one.traits.contains(.range) && other.traits.contains(.function)
            || other.traits.contains(.range) && one.traits.contains(.function)
        {
            return .equal
        }
        if areNumbers(one, other), let value = number(left, one), value == number(right, other) {
            return .equal
        }
        return isGluedArticleOnly(left, right) || isGluedArticleOnly(right, left) ? .equal : nil
    }

    /// Whether two words may be one number written in two ways: digits, number words, Roman numerals.
    private func areNumbers(_ one: Word, _ other: Word) -> Bool {
        let traits = one.traits.union(other.traits)
        if traits.contains(.numberWord) { return true }
        let areDigits = one.traits.contains(.hasDigit) && other.traits.contains(.hasDigit)
        return traits.contains(.number) && !areDigits && one.count <= 15 && other.count <= 15
    }

    /// The whole number that digits, a number word or a Roman numeral stand for.
    private func number(_ word: ArraySlice<Grapheme>, _ known: Word) -> Int? {
        if known.traits.contains(.numberWord) { return lexicon[word]?.value }
        if known.traits.isDisjoint(with: .hasDigit) { return RomanNumeral.value(of: word) }
        return known.traits.contains(.number) ? digits(word) : nil
    }

    /// The whole number that a word in digits is.
    func digits(_ wording: Wording, _ index: Int) -> Int? {
        digits(wording.slice(wording.words[index].range))
    }

    private func digits(_ word: ArraySlice<Grapheme>) -> Int? {
        guard word.count < 16, word.allSatisfy(\.isDigit) else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Hebrew writes its article as one with the word.
    private func isGluedArticleOnly(_ long: ArraySlice<Grapheme>, _ short: ArraySlice<Grapheme>) -> Bool {
        guard let article = lexicon.gluedArticle, short.count >= 2, long.first == article else {
            return false
        }
        return long.dropFirst() == short
    }

    private func matchMarks(
        _ one: ArraySlice<Grapheme>, _ other: ArraySlice<Grapheme>, _ traits: WordTraits
    ) -> WordMatch? {
        guard traits.contains(.hasMarks) else { return nil }
        guard Marks.areAllThatDiffers(one, other) || Kana.areAllThatDiffers(one, other) else { return nil }
        return .marks(EditDistance.between(other, one, limit: max(one.count, other.count)) ?? 0)
    }

    /// No slip is forgiven on short function words, negations and whatever holds digits.
    private func bearsSlip(_ traits: WordTraits, count: Int) -> Bool {
        if traits.contains(.function), count <= 4 { return false }
        return traits.isDisjoint(with: [.article, .negation, .choice, .number, .hasDigit, .range])
    }

    private func matchSlip(_ one: ArraySlice<Grapheme>, _ other: ArraySlice<Grapheme>) -> WordMatch? {
        let limit = Slip.limit(of: one.count)
        guard limit > 0, !RomanNumeral.fits(one) else { return nil }
        let (left, right) = accents ? (bare(one), bare(other)) : (one, other)
        guard let distance = EditDistance.between(right, left, limit: limit) else { return nil }
        guard !Slip.reverses(right, left, distance: distance, lexicon: lexicon) else { return nil }
        return .slip(distance)
    }

    private func bare(_ word: ArraySlice<Grapheme>) -> ArraySlice<Grapheme> {
        Marks.bare(word, spellsOut: false)[...]
    }

    /// A compound with a hyphen, a blank or nothing inside; its slips may not swallow a word.
    private func matchJoined(
        _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, _ one: ArraySlice<Grapheme>,
        _ other: ArraySlice<Grapheme>
    ) -> WordMatch? {
        let run = left.count > 1 ? left : right
        let runText = left.count > 1 ? one : other
        guard run.allSatisfy({ !$0.isArticle || runText[$0.end - 1] == .apostrophe }),
            run.allSatisfy({ $0.isOptional == run.first?.isOptional }),
            !run.allSatisfy({ $0.traits.contains(.number) })
        else { return nil }
        if one == other { return .equal }
        let traits = (left + right).reduce(WordTraits()) { $0.union($1.traits) }
        if let marks = matchMarks(one, other, traits) { return marks }
        let limit = Slip.limit(of: one.count)
        guard traits.isDisjoint(with: .known), run.allSatisfy({ $0.count > limit }) else { return nil }
        return matchSlip(one, other)
    }
}
