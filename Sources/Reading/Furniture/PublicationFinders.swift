/// Lines that say who owns a text.
enum CopyrightFinder: FurnitureFinder {
    static let reason = DropReason.copyright

    static func matches(_ candidate: Candidate) -> Bool {
        guard candidate.words.count <= 80 else { return false }
        if phrases.occurs(in: candidate.words) { return true }
        let hasSign =
            candidate.text.has("©", at: candidate.span.lowerBound)
            || candidate.text.has("(c) ", at: candidate.span.lowerBound)
        let isNamed =
            candidate.words.list.first == "copyright" && !candidate.endsSentence
            && candidate.words.list.contains { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isDigit) }
        return hasSign || isNamed
    }

    private static let phrases = PhraseTable([
        "all rights reserved", "reprinted with permission", "reproduced with permission",
        "republished with permission",
        "may not be reproduced", "may not be published broadcast", "terms of use and privacy policy",
        "licensed under a creative commons", "licensed under creative commons", "under a creative commons",
        "creative commons attribution",
    ])
}

/// Lines that say where a text first appeared.
enum PublicationFinder: FurnitureFinder {
    static let reason = DropReason.publication

    static func matches(_ candidate: Candidate) -> Bool {
        guard candidate.words.count <= 60, candidate.words.count >= 4 else { return false }
        return openers.opens(candidate.words) && acts.occurs(in: candidate.words)
    }

    private static let openers = PhraseTable([
        "this article", "this story", "this post", "this piece", "this essay", "this report",
        "this interview",
        "this content", "this page", "a version of this", "an earlier version", "originally published",
        "the article",
        "first published", "this version", "reprinted from", "this excerpt",
    ])

    private static let acts = PhraseTable([
        "originally appeared", "first appeared", "was originally published", "was first published",
        "originally published",
        "is republished", "was republished", "was reprinted", "is reprinted", "appears in print",
        "appeared in print",
        "was produced in partnership", "is part of our series", "published in partnership", "reprinted from",
        "first published", "was adapted from", "is adapted from", "is an excerpt from", "was excerpted",
    ])
}

/// Notes on what was changed in a text after it came out.
enum CorrectionFinder: FurnitureFinder {
    static let reason = DropReason.correction

    static func matches(_ candidate: Candidate) -> Bool {
        if let length = openers.length(at: 0, in: candidate.words), candidate.hasColon(after: length) {
            return true
        }
        return phrases.opens(candidate.words)
    }

    private static let openers = PhraseTable([
        "correction", "corrections", "clarification", "editors note", "editor note", "editorial note",
        "update",
        "updated",
    ])

    private static let phrases = PhraseTable([
        "this version corrects", "this version has been corrected", "an earlier version of this",
        "a previous version of this", "this article has been corrected", "this article has been updated",
        "this article has been amended", "this story has been corrected", "this story has been updated",
        "this story has been clarified", "this post has been updated", "this article was updated",
        "this article was corrected", "this article was amended", "this story was updated",
        "this story corrects",
        "this report has been updated", "this page was last", "this article was last",
        "the story has been corrected",
    ])
}

/// Notes on the people who worked on a text.
enum ContributorsFinder: FurnitureFinder {
    static let reason = DropReason.contributors

    static func matches(_ candidate: Candidate) -> Bool {
        guard candidate.words.count <= 90 else { return false }
        if openers.opens(candidate.words) { return true }
        return candidate.words.count <= 45 && credits.occurs(in: candidate.words) || isPortrait(candidate)
    }

    private static let openers = PhraseTable([
        "additional reporting by", "reporting by", "with reporting by", "with additional reporting",
        "about the author",
        "about the authors", "follow the author", "contact the author", "the author is", "the writer is",
        "the authors are", "compiled by", "research by", "editing by",
    ])

    private static let credits = PhraseTable([
        "contributed to this", "contributed reporting", "contributed to the report", "contributed from",
        "contributed research", "assisted with this", "is the author of this article",
    ])

    private static let trades = PhraseTable([
        "reporter", "journalist", "correspondent", "columnist", "staff writer", "freelance writer",
        "contributing writer",
        "contributing editor", "senior editor", "contributor to",
    ])

    /// A trade and an address: `Ann Lee is a reporter ... @annlee`.
    private static func isPortrait(_ candidate: Candidate) -> Bool {
        trades.occurs(in: candidate.words) && candidate.text[candidate.span].contains(UInt8(ascii: "@"))
    }
}
