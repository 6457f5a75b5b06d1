/// Headings whose whole section is furniture: references, contents, comments, notes on the authors.
enum FurnitureSections {
    /// Marks the pieces of such sections, each up to the next heading of its level or above.
    static func mark(_ pieces: inout [Piece], in text: [UInt8], except title: Int?) {
        var index = pieces.startIndex
        while index < pieces.count {
            defer { index += 1 }
            guard index != title, let level = level(of: pieces[index]),
                let candidate = Candidate(text, pieces[index].inner, limit: 100),
                let rule = rules.first(where: { $0.names.isWhole(candidate.words) }),
                pieces[index].isHeading || rule.isOfLines
            else { continue }
            let end = end(of: index, level, in: pieces)
            let reach =
                rule.isOfLines
                ? lines(from: index + 1, to: end, in: pieces, text) : rule.reach(pieces, index + 1..<end)
            guard rule.isCertain || isLast(end, pieces) || isListed(pieces[index + 1..<end]) else { continue }
            for place in index..<reach where pieces[place].reason == nil {
                pieces[place].reason = rule.reason
            }
        }
    }

    /// That of a heading, or one below all for a line that may be one.
    private static func level(of piece: Piece) -> Int? {
        if case .heading(let level) = piece.kind { return level }
        return [.paragraph, .other].contains(piece.kind) && piece.lineCount == 1 ? 9 : nil
    }

    /// Where the first paragraph begins that ends as a statement does.
    private static func lines(from start: Int, to end: Int, in pieces: [Piece], _ text: [UInt8]) -> Int {
        pieces[start..<end].firstIndex {
            $0.kind == .paragraph && LineSigns.endsSentence(text, $0.span)
                && text[$0.span.upperBound - 1] != UInt8(ascii: "?")
        } ?? end
    }

    private static func end(of heading: Int, _ level: Int, in pieces: [Piece]) -> Int {
        let next = pieces[(heading + 1)...].firstIndex { piece in
            if case .heading(let other) = piece.kind { other <= level } else { false }
        }
        return next ?? pieces.count
    }

    /// Whether no other section of the article follows but furniture.
    private static func isLast(_ end: Int, _ pieces: [Piece]) -> Bool {
        !pieces[end...].contains { $0.reason == nil && $0.kind == .paragraph && $0.span.count > 200 }
    }

    private static func isListed(_ section: ArraySlice<Piece>) -> Bool {
        let kept = section.filter { $0.reason == nil }
        return !kept.isEmpty && kept.allSatisfy { $0.isListPart || $0.kind == .other }
    }

    private struct Rule {
        var reason: DropReason
        var names: PhraseTable
        /// Whether the name alone tells, wherever the section stands.
        var isCertain: Bool
        /// Whether only the list below the heading goes.
        var isListOnly = false
        /// Whether only what is no sentence goes.
        var isOfLines = false

        func reach(_ pieces: [Piece], _ section: Range<Int>) -> Int {
            guard isListOnly else { return section.upperBound }
            return section.first { index in
                pieces[index].reason == nil && !pieces[index].isListPart && pieces[index].kind != .other
            } ?? section.upperBound
        }
    }

    private static let rules = [
        Rule(
            reason: .reference,
            names: PhraseTable([
                "references", "bibliography", "works cited", "footnotes", "endnotes", "citations",
                "literature cited",
                "references and notes", "notes and references", "reference list",
                "sources and further reading",
                "selected bibliography", "suggestions for further reading", "suggested readings",
                "suggested reading",
            ]), isCertain: true),
        Rule(
            reason: .reference,
            names: PhraseTable([
                "notes", "sources", "source", "literature", "publications", "works", "credits",
            ]),
            isCertain: false),
        Rule(
            reason: .seeAlso,
            names: PhraseTable([
                "see also", "external links", "further reading", "related articles", "related posts",
                "related stories",
                "related reading", "related content", "read more", "read next", "you may also like",
                "you might also like", "more from this author", "recommended reading", "more to read",
                "learn more",
                "up next", "recommended for you", "more like this", "related pages", "popular posts",
                "recent posts",
            ]), isCertain: true),
        Rule(
            reason: .seeAlso,
            names: PhraseTable([
                "related", "links", "resources", "more information", "recommended", "trending",
            ]),
            isCertain: false),
        Rule(
            reason: .contents,
            names: PhraseTable([
                "contents", "table of contents", "in this article", "on this page", "page contents",
                "article contents",
                "whats inside", "jump to", "quick links", "outline",
            ]), isCertain: true, isListOnly: true),
        Rule(
            reason: .objectives,
            names: PhraseTable([
                "learning objectives", "learning outcomes", "learning goals", "chapter objectives",
                "section objectives",
                "what you will learn",
            ]), isCertain: true, isOfLines: true),
        Rule(
            reason: .exercise,
            names: PhraseTable([
                "questions for discussion", "for discussion", "discussion questions", "review questions",
                "check your understanding", "check your learning", "critical thinking", "test your knowledge",
                "questions for review",
            ]), isCertain: true, isOfLines: true),
        Rule(
            reason: .comment,
            names: PhraseTable([
                "comments", "leave a reply", "leave a comment", "add a comment", "post a comment",
                "join the discussion",
                "join the conversation", "reader comments", "your comments", "responses",
            ]), isCertain: true),
        Rule(
            reason: .contributors,
            names: PhraseTable([
                "about the author", "about the authors", "about the writer", "author information",
                "contributors",
                "acknowledgements", "acknowledgments", "meet the author", "about the contributor",
            ]), isCertain: true),
        Rule(
            reason: .navigation,
            names: PhraseTable([
                "navigation menu", "site navigation", "post navigation", "categories", "tags", "archives",
                "site map",
            ]), isCertain: false),
    ]
}
