/// A short run of text that may be furniture.
struct Candidate {
    /// No furniture is longer; a longer paragraph is what the article says.
    static let longest = 900

    let text: [UInt8]
    let span: Range<Int>
    let words: Words

    /// A candidate for the span, unless that is too long or empty.
    init?(_ text: [UInt8], _ span: Range<Int>, limit: Int = Candidate.longest) {
        guard !span.isEmpty, span.count <= limit else { return nil }
        self.text = text
        self.span = span
        words = Words(text, span)
    }

    var endsSentence: Bool { LineSigns.endsSentence(text, span) }

    var beginsLarge: Bool { LineSigns.beginsLarge(text, span) }

    /// The text from the word after the first `count` words on.
    func rest(after count: Int) -> Range<Int> {
        var index = span.lowerBound
        for number in 0...count {
            while index < span.upperBound, !text[index].isWordByte { index += 1 }
            if number == count { break }
            while index < span.upperBound, text[index].isWordByte || isInner(index) { index += 1 }
        }
        return index..<span.upperBound
    }

    private func isInner(_ index: Int) -> Bool {
        text[index] == 0x27 || text[index] == UInt8(ascii: "-") && text.byte(index + 1).isLetter
    }

    /// Whether a colon stands right after the first `count` words.
    func hasColon(after count: Int) -> Bool {
        let between = rest(after: count - 1).lowerBound..<rest(after: count).lowerBound
        return text[between].contains(UInt8(ascii: ":"))
    }

    func contains(_ word: String) -> Bool { words.list.contains(word) }
}

/// One kind of furniture and how it is known.
protocol FurnitureFinder: SendableMetatype {
    static var reason: DropReason { get }
    static func matches(_ candidate: Candidate) -> Bool
}
