import English
import Reading

/// How an article is written, in shares of its sentences: an entry of an encyclopaedia tells more that is worth learning than
/// a feature or a page of generalities does.
struct Manner: Sendable {
    /// In the first or second person.
    let voice: Double
    let quotes: Double
    /// Told in the past.
    let past: Double
    /// Praise and generalities, advice, guesses, and references to what nothing names.
    let vague: Double
    let normative: Double
    let speculative: Double
    let unresolved: Double
    /// With a name, with a number or date, with a word that no dictionary of middling size has.
    let named: Double
    let dated: Double
    let technical: Double
    /// Lines of lists.
    let listed: Double
    /// With the word of the title that is met most.
    let titled: Double

    init(_ claims: [Claim], statements: [String: [Statement]], title: String) {
        // A short text counts as if ten sentences of an article like most stood with it.
        let share = { (usual: Double, holds: (Claim) -> Bool) in
            (Double(claims.count(where: holds)) + 10 * usual) / Double(claims.count + 10)
        }
        let flagged = { (flag: Claim.Flag, usual: Double) in share(usual) { $0.flags.contains(flag) } }
        voice = flagged(.firstPerson, 0.06)
        quotes = flagged(.quotation, 0.04)
        vague = flagged(.vague, 0.03)
        normative = flagged(.normative, 0.02)
        speculative = flagged(.speculative, 0.07)
        unresolved = flagged(.unresolved, 0.07)
        let tenses = claims.compactMap { statements[$0.id]?.first?.clause.verb.tense }
        past = Double(tenses.count { $0 == .past }) / Double(Swift.max(1, tenses.count))
        named = share(0.4) { Manner.holds($0) { token, _ in token.tag == .name } }
        dated = share(0.35) { Manner.holds($0) { token, _ in token.tag == .cardinal } }
        technical = share(0.15) {
            Manner.holds($0) { token, entity in
                [.noun, .pluralNoun].contains(token.tag) && entity == nil
                    && TechnicalTerm.commonness(token) == .rare
            }
        }
        listed = share(0.05) { $0.kind == .item }
        let titles = ContentWords.of(title)
        let counts = claims.reduce(into: [String: Int]()) { counts, claim in
            for word in ContentWords.of(claim.wording.text) where titles.contains(word) {
                counts[word, default: 0] += 1
            }
        }
        titled =
            titles.isEmpty ? 0 : (Double(counts.values.max() ?? 0) + 10 * 0.2) / Double(claims.count + 10)
    }

    private static func holds(_ claim: Claim, _ isWanted: (Token, EntityKind?) -> Bool) -> Bool {
        guard let tree = claim.tree else { return false }
        return tree.tokens.indices.contains { isWanted(tree.tokens[$0], tree.entity(at: $0)?.kind) }
    }
}
