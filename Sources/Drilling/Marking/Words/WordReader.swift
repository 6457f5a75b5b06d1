/// Cuts folded text into words.
///
/// Blanks, hyphens and punctuation part words and are dropped; full stops inside a word vanish ("U.S.A."); a
/// number is one word with its groups and its scale; `19th` is `19` and its ending.
struct WordReader {
    let text: ArraySlice<Grapheme>
    let lexicon: Lexicon
    private var index: Int
    /// Whether a dash stood since the last word.
    private var hasDash = false

    init(text: ArraySlice<Grapheme>, lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        index = text.startIndex
    }

    mutating func read(into wording: inout Wording) {
        while index < text.endIndex {
            let grapheme = text[index]
            switch GraphemeKind(grapheme) {
            case .digit: readNumber(into: &wording)
            case .letter: readWord(into: &wording)
            case .sign: readSign(into: &wording)
            case .apostrophe, .stop, .gap:
                if grapheme == .hyphen { hasDash = true }
                index += 1
                continue
            }
            hasDash = false
        }
    }

    private mutating func readSign(into wording: inout Wording) {
        let sign = text[index...index]
        index += 1
        if sign.first == .ascii("&") {
            wording.append(lexicon.andWord, traits: .function)
        } else {
            wording.append(sign, traits: [])
        }
    }

    private mutating func readNumber(into wording: inout Wording) {
        var traits: WordTraits = [.number, .hasDigit]
        let isNegative = hasDash && isSignBefore(index)
        if hasDash, !isNegative, let last = wording.words.last, last.traits.contains(.number) {
            wording.append(CollectionOfOne(Grapheme.hyphen), traits: .range)
        }
        var numeral = Numeral(in: text, at: index, decimal: lexicon.decimal)
        index = numeral.end
        if numeral.isMalformed { traits.remove(.number) }
        // "a hundred thousand million" is the longest there is.
        for _ in 0..<3 {
            guard !numeral.isMalformed, let (power, end) = scale(at: index) else { break }
            numeral.shift(byPowerOfTen: power)
            index = end
        }
        if isNegative { numeral.digits.insert(.hyphen, at: 0) }
        wording.append(numeral.digits, traits: traits)
        readOrdinalSuffix(into: &wording)
    }

    /// Whether the dash before a number is its sign: at the start of the text or after a blank, not between words.
    private func isSignBefore(_ index: Int) -> Bool {
        guard index > text.startIndex, text[index - 1] == .hyphen else { return false }
        guard index - 1 > text.startIndex else { return true }
        return text[index - 2] == .blank && !(index < text.endIndex && text[index] == .blank)
    }

    /// The scale word at a place, perhaps after a blank, and where it ends.
    private func scale(at start: Int) -> (power: Int, end: Int)? {
        var start = start
        if start < text.endIndex, text[start] == .blank { start += 1 }
        var end = start
        while end < text.endIndex, GraphemeKind(text[end]) == .letter {
            end += 1
            if text[start] >= 0x3000 { break }
        }
        guard end > start, let entry = lexicon[text[start..<end]], entry.traits.contains(.scale) else {
            return nil
        }
        if end < text.endIndex, text[end] == .stop { end += 1 }
        return (entry.value, end)
    }

    private mutating func readOrdinalSuffix(into wording: inout Wording) {
        var start = index
        // `20-й`, as Russian writes it.
        if start + 1 < text.endIndex, text[start] == .hyphen, (0x400..<0x530).contains(text[start + 1].base) {
            start += 1
        }
        var end = start
        while end < text.endIndex, GraphemeKind(text[end]) == .letter { end += 1 }
        guard end > start, let entry = lexicon[text[start..<end]], entry.traits.contains(.ordinalSuffix)
        else {
            return
        }
        wording.append(text[start..<end], traits: [.function, .ordinalSuffix])
        index = end
    }

    private mutating func readWord(into wording: inout Wording) {
        let start = wording.graphemes.count
        var traits: WordTraits = []
        var isElided = false
        scan: while index < text.endIndex {
            let grapheme = text[index]
            switch GraphemeKind(grapheme) {
            case .letter:
                wording.graphemes.append(grapheme)
                if grapheme >= 0x80 { traits.insert(.hasMarks) }
            // Japanese writes numbers and words without blanks: 1945年8月.
            case .digit where index > text.startIndex && text[index - 1].base >= 0x3000: break scan
            case .digit:
                wording.graphemes.append(grapheme)
                traits.insert(.hasDigit)
            case .stop where isFollowedByLetter(index):
                break
            case .stop where isFollowedByDigit(index) && text[index - 1].isDigit:
                wording.graphemes.append(grapheme)
            case .apostrophe where isFollowedByLetter(index):
                wording.graphemes.append(grapheme)
                traits.insert(.hasMarks)
                isElided = isElision(wording.graphemes[start...])
            case .apostrophe where isElision(wording.graphemes[start...] + [.apostrophe]):
                wording.graphemes.append(grapheme)
                traits.insert(.hasMarks)
                isElided = true
            case .gap where grapheme == .ascii("^") && isFollowedByDigit(index):
                break
            default: break scan
            }
            index += 1
            if isElided { break }
        }
        finish(from: start, traits: traits, in: &wording)
    }

    private func isElision(_ word: ArraySlice<Grapheme>) -> Bool {
        word.count <= WordReader.longestKnown && lexicon.elisions.contains(word.fingerprint)
    }

    private func isFollowedByLetter(_ index: Int) -> Bool {
        index + 1 < text.endIndex && GraphemeKind(text[index + 1]) == .letter
    }

    private func isFollowedByDigit(_ index: Int) -> Bool {
        index + 1 < text.endIndex && text[index + 1].isDigit
    }

    /// Looks the word up and writes contractions out.
    private func finish(from start: Int, traits: WordTraits, in wording: inout Wording) {
        var word = Word(start: start, end: wording.graphemes.count, traits: traits)
        let entry = lexicon[wording.graphemes[start...]]
        if let entry {
            word.traits.formUnion(entry.traits.subtracting(.ordinalSuffix))
            word.genders = entry.genders
        }
        if let expansion = expansion(of: wording.graphemes[start...], entry: entry), !expansion.isEmpty {
            wording.graphemes.removeSubrange(start...)
            for part in expansion {
                let known = lexicon[part]
                wording.append(part, traits: known?.traits ?? [], genders: known?.genders ?? [])
            }
        } else {
            wording.words.append(word)
        }
    }

    private func expansion(of word: ArraySlice<Grapheme>, entry: Lexicon.Entry?) -> [[Grapheme]]? {
        if let entry { return entry.traits.contains(.contraction) ? lexicon.expansion(of: word) : nil }
        guard word.count <= WordReader.longestKnown, word.contains(.apostrophe) else { return nil }
        return lexicon.expansion(of: word.filter { $0 != .apostrophe })
    }

    /// No word of a table is longer.
    private static let longestKnown = 24
}
