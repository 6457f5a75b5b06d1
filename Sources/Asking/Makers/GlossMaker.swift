import English
package import Reading

/// The term of a line of a glossary: `____: a field that each router reduces by one`.
///
/// Of lines that do not begin as a definition does, readers took one of three: most labels name a group, not a term.
package enum GlossMaker: Maker {
    package static let name = "gloss"

    private static let fewest = 5
    private static let articles: Set<String> = ["a", "an", "the", "any"]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            guard case .gloss(let term, let meaning) = part, isTerm(term), defines(meaning) else {
                return nil
            }
            return Candidate(
                maker: name, kind: .cloze, slot: term, before: "", after: ": " + stopped(meaning),
                filling: term,
                answer: term, topic: claim.topic(title: ground.article.title, hiding: term), sureness: 0.8)
        }
    }

    /// `Sleep: a good night` explains no term.
    private static func isTerm(_ text: String) -> Bool {
        text.split(separator: " ").map(String.init).contains { Commonness.of($0.lowercased()) > .everyday }
    }

    private static func defines(_ meaning: String) -> Bool {
        let words = Wording(meaning).words
        guard let first = words.first, !first.isCapitalised, articles.contains(first.lower) else {
            return false
        }
        return words.count >= fewest && ContentWords.of(meaning).count >= 3 && !meaning.contains("; ")
    }

    private static func stopped(_ text: String) -> String {
        text.hasSuffix(".") ? text : text + "."
    }
}
