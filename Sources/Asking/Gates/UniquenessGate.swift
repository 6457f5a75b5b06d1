import English
package import Reading

/// B4: no other claim of the section holds all the words of the question and so answers it too, and no other list
/// of it is introduced alike.
package enum UniquenessGate: Gate {
    package static let name = "unique"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        if candidate.isList, ground.rivals.isAmbiguous(claim) { return .notUnique }
        if candidate.maker == SeriesMaker.name, hasRivalAim(candidate, of: claim, on: ground) {
            return .notUnique
        }
        guard candidate.question == nil else { return nil }
        let frame = ContentWords.of(candidate.before + " " + candidate.after)
        guard frame.count >= 2 else { return .underspecified }
        let answers = ContentWords.of(candidate.answer)
        let pool = ground.frames.section(of: claim)
        let rivals = pool.words.holding(all: frame).contains { other in
            pool.names[other] != claim.id && !answers.isSubset(of: pool.words.texts[other])
        }
        return rivals ? .notUnique : nil
    }

    static let aims: Set<String> = [
        "aim", "seek", "intend", "focus", "concentrate", "centre", "center", "strive", "serve", "hope", "try",
        "endeavour",
        "goal", "objective", "purpose",
    ]

    /// `The guild aimed to ____` where the section tells of another aim as well: which two are meant, nothing says.
    private static func hasRivalAim(_ candidate: Candidate, of claim: Claim, on ground: Ground) -> Bool {
        guard let gap = candidate.gap,
            aims.contains(gap.tree.tokens[gap.statement.clause.verb.verb].lemma.lowercased())
        else { return false }
        return ground.aims[claim.section, default: 0] > 1
    }
}
