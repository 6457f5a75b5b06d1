import English

/// Cuts the folded text of a paragraph into sentences.
struct SentenceSplitter {
    /// A bracket that is longer does not hold a sentence together: it is more likely left open by mistake.
    private static let longestAside = 400

    private let bytes: [UInt8]
    private var brackets: Brackets
    private var start = 0

    /// The sentences of a folded text (no white space at the ends, single blanks within), as ranges.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var splitter = SentenceSplitter(bytes: bytes, brackets: Brackets(bytes))
        return splitter.ranges()
    }

    private init(bytes: [UInt8], brackets: Brackets) {
        self.bytes = bytes
        self.brackets = brackets
    }

    private mutating func ranges() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard let stop = Stop(in: bytes, at: index) else {
                index += 1
                continue
            }
            if stop.end < bytes.count, isBoundary(stop) {
                found.append(start..<stop.end)
                start = stop.end + (bytes[stop.end] == 0x20 ? 1 : 0)
            }
            index = stop.end
        }
        if start < bytes.count { found.append(start..<bytes.count) }
        return found
    }

    private mutating func isBoundary(_ stop: Stop) -> Bool {
        if stop.kind == .fullWidth { return true }
        let isGlued = bytes[stop.end] != 0x20
        let next = NextWord(in: bytes, at: isGlued ? stop.end : stop.end + 1)
        if isGlued, !isMissingBlank(stop, before: next) { return false }
        if next.isContinuing { return false }
        if let aside = brackets.innermost(around: stop.marks.lowerBound), aside.lowerBound > start,
            aside.count <= Self.longestAside
        {
            return aside.upperBound <= stop.end && stop.kind == .period && next.isStarter
        }
        return switch stop.kind {
        case .period: endsSentence(stop, next)
        case .ellipsis: !next.isFirstPerson
        case .outcry: !isSpeakersTurn(stop, next) && !isName(stop, next)
        case .fullWidth: true
        }
    }

    /// Whether `end.The` is two sentences that lost the blank between them.
    private func isMissingBlank(_ stop: Stop, before next: NextWord) -> Bool {
        let last = stop.marks.lowerBound - 1
        return stop.marks.count == 1 && bytes.byte(last).isLower && bytes.byte(last - 1).isLower
            && next.isStarter && bytes.byte(next.word.upperBound) == 0x20
    }

    /// Whether a name and a verb of speech follow the closed quotation, as in `"Why?" Ann Lee asked.`.
    private func isSpeakersTurn(_ stop: Stop, _ next: NextWord) -> Bool {
        guard stop.end > stop.marks.upperBound, !next.isStarter else { return false }
        var word = next
        for _ in 0..<4 {
            guard word.isCapitalised else { return false }
            word = NextWord(in: bytes, at: word.end)
            if SentenceWords.speech.contains(word.text) { return true }
        }
        return false
    }

    /// Whether the mark is part of a firm's or a show's name.
    private func isName(_ stop: Stop, _ next: NextWord) -> Bool {
        guard stop.end == stop.marks.upperBound, !next.isStarter else { return false }
        return ["Yahoo", "Jeopardy"].contains(bytes.string(word(before: stop)))
    }

    private func endsSentence(_ stop: Stop, _ next: NextWord) -> Bool {
        if stop.end > stop.marks.upperBound, !stop.closesBracket(in: bytes) { return true }
        let range = word(before: stop)
        let word = bytes.string(range)
        if isEnumerator(range) { return false }
        if range.count == 1, bytes[range.lowerBound].isUpper, !isDegree(range) {
            return initialEnds(range, next)
        }
        return switch Abbreviation(word) {
        case nil: true
        case .bound: false
        case .numeric: !next.isNumber
        case .free: freeEnds(word, next)
        }
    }

    /// `1,000 °C. Rocks`: a scale of temperature is no initial.
    private func isDegree(_ word: Range<Int>) -> Bool {
        bytes.byte(word.lowerBound - 2) == 0xC2 && bytes.byte(word.lowerBound - 1) == 0xB0
    }

    /// Whether `1.` or `A.` or `IV.` opens the sentence as its number.
    private func isEnumerator(_ word: Range<Int>) -> Bool {
        guard word.lowerBound == start, word.count <= 4 else { return false }
        return word.allSatisfy { bytes[$0].isDigit } && word.count <= 3 || word.count == 1
            || word.allSatisfy { [0x49, 0x56, 0x58].contains(bytes[$0]) }
    }

    /// A capital letter and a stop: an initial, or the name of a vitamin that ends the sentence.
    private func initialEnds(_ word: Range<Int>, _ next: NextWord) -> Bool {
        let before = self.word(endingAt: word.lowerBound - 1)
        let previous = bytes.string(before)
        if SentenceWords.lettered.contains(previous) { return true }
        // `for George V. Regular flights began`, but `George V. Higgins wrote`: the number of a king, unless a name follows.
        let isRoman = ["I", "V", "X"].contains(bytes.string(word))
        if isRoman, SentenceWords.kings.contains(previous), Commonness.of(next.text) <= .common,
            !Commonness.isKnownName(next.text)
        {
            return !next.isInitial
        }
        if next.isInitial { return false }
        if next.isStarter { return true }
        let isPronoun = bytes[word.lowerBound] == UInt8(ascii: "I")
        return isPronoun && (previous.utf8.first?.isLower ?? false)
    }

    private func freeEnds(_ word: String, _ next: NextWord) -> Bool {
        if next.isNumber { return word == "etc" }
        if next.isStarter { return true }
        return switch word {
        case "a.m", "p.m", "A.M", "P.M": !SentenceWords.afterTime.contains(next.text)
        case "etc": true
        default: false
        }
    }

    /// The word before the marks: back to a blank, an opening bracket or quote, a dash or a slash.
    private func word(before stop: Stop) -> Range<Int> {
        word(endingAt: stop.marks.lowerBound)
    }

    private func word(endingAt end: Int) -> Range<Int> {
        var first = max(end, 0)
        while first > start, end - first < 40 {
            let byte = bytes[first - 1]
            guard byte.isWordByte || byte == UInt8(ascii: ".") else { break }
            guard byte < 0x80 || !endsDashOrQuote(at: first) else { break }
            first -= 1
        }
        return first..<max(end, first)
    }

    private func endsDashOrQuote(at end: Int) -> Bool {
        bytes.byte(end - 3) == 0xE2 && bytes.byte(end - 2) == 0x80 && 0x90...0x9F ~= bytes.byte(end - 1)
            || bytes.byte(end - 2) == 0xC2
    }
}
