/// Lines that only say who wrote: `By Ann Lee and Bo Chen`, `Medically reviewed by ...`.
enum BylineFinder: FurnitureFinder {
    static let reason = DropReason.byline

    static func matches(_ candidate: Candidate) -> Bool {
        guard candidate.words.count <= 24, let length = openers.length(at: 0, in: candidate.words),
            candidate.words.count > length
        else { return false }
        let rest = candidate.rest(after: length)
        guard !LineSigns.isSmallLetter(candidate.text, rest.lowerBound) else { return false }
        return !candidate.text[rest.lowerBound].isDigit && areNames(candidate.text, rest)
    }

    private static let openers = PhraseTable([
        "by", "written by", "posted by", "author", "authors", "reviewed by", "medically reviewed by",
        "edited by",
        "fact checked by", "fact-checked by", "words by", "story by", "text by", "published by", "article by",
        "report by", "reported by", "from our correspondent", "by our correspondent", "analysis by",
        "opinion by",
        "interview by", "translated by", "illustrations by", "illustration by", "updated by",
    ])

    /// Whether nearly all longer words are capitalised and no verb in small letters stands among them.
    private static func areNames(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        let words = text[span].split { $0 == 0x20 || $0 == 0x09 }
        let small = words.filter { word in
            guard let first = word.firstIndex(where: \.isWordByte) else { return false }
            return LineSigns.isSmallLetter(text, first)
                && !linking.contains(String(decoding: word, as: UTF8.self))
        }
        return !words.isEmpty && small.isEmpty
    }

    private static let linking: Set<String> = [
        "and", "de", "van", "der", "den", "von", "al", "bin", "la", "le", "du", "da", "di", "dos", "for",
        "of", "the",
        "on", "in", "at", "y", "e", "staff", "writer", "editor", "reporter", "correspondent", "with", "ten",
        "ter",
    ]
}
