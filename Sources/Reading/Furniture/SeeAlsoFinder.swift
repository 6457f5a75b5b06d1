/// Lines that send the reader to another page: `See also  The Siege of Rhodes`, `Read more: ...`.
enum SeeAlsoFinder: FurnitureFinder {
    static let reason = DropReason.seeAlso

    static func matches(_ candidate: Candidate) -> Bool {
        if isBracketed(candidate) { return true }
        if let length = certain.length(at: 0, in: candidate.words) {
            return length == candidate.words.count || candidate.beginsLarge
        }
        if let length = likely.length(at: 0, in: candidate.words) {
            if length == candidate.words.count || candidate.hasColon(after: length) { return true }
            return !candidate.endsSentence
                && LineSigns.beginsLarge(candidate.text, candidate.rest(after: length))
        }
        guard let length = possible.length(at: 0, in: candidate.words) else { return false }
        return length == candidate.words.count || candidate.hasColon(after: length) && !candidate.endsSentence
    }

    private static let certain = PhraseTable(["see also"])

    private static let likely = PhraseTable([
        "read more", "read also", "also read", "read next", "read the full", "read full", "see more",
        "related articles",
        "related article", "related stories", "related story", "related posts", "related reading",
        "related content",
        "related topics", "related coverage", "related links", "related news", "related video",
        "related videos",
        "you may also like", "you might also like", "you may also be interested in", "you might also enjoy",
        "more on this", "more from", "more stories", "more news", "more like this", "further reading",
        "up next", "next up", "keep reading", "continue reading", "click here", "recommended reading",
        "recommended for you", "recommended stories", "recommended articles", "in case you missed it",
        "dont miss",
        "explore more", "trending now", "most popular", "most read", "editors picks", "watch now",
        "listen now",
        "view more", "find out more", "learn more", "what to read next", "suggested reading", "popular posts",
        "main article", "main articles", "further information",
        "recent posts", "latest news", "top stories", "from our archives", "must read",
    ])

    private static let possible = PhraseTable([
        "related", "recommended", "watch", "listen", "read", "more", "trending", "popular", "explore",
        "video",
        "podcast", "gallery", "quiz", "map", "graphic", "interactive", "photos", "slideshow",
        "from the archive",
    ])

    /// A line wholly in square brackets, as newspapers set their links.
    private static func isBracketed(_ candidate: Candidate) -> Bool {
        let span = candidate.span
        guard candidate.text[span.lowerBound] == UInt8(ascii: "["),
            candidate.text[span.upperBound - 1] == UInt8(ascii: "]"), candidate.words.count > 2
        else { return false }
        return candidate.text[span].count { $0 == UInt8(ascii: "]") } == 1
    }
}
