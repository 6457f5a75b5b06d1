import English
package import Reading

/// A statement to judge: as it stands, or made false by one small change that the sentence itself contradicts.
///
/// Both are proposed wherever the change can be made, so that the true ones look like the false ones; the choice takes one.
package enum JudgeMaker: Maker {
    package static let name = "judge"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard claim.preface == nil else { return [] }
        return ground.statements(of: claim).flatMap { statement -> [Candidate] in
            guard let change = Falsehood.change(in: statement, seed: claim.id) else { return [] }
            return [true, false].compactMap {
                candidate($0, change, in: statement, claim: claim, on: ground)
            }
        }
    }

    private static func candidate(
        _ isTrue: Bool, _ change: Falsehood.Change, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        let (before, after) = statement.around(change.range)
        let filling = statement.tree.text(change.range)
        let shown = isTrue ? filling : change.text
        let answer = isTrue ? "true" : "false"
        let known = Set(
            Wording(claim.topic(title: ground.article.title).joined(separator: " ")).words.map(\.lower))
        // What the heading says cannot be made false.
        guard !known.contains(filling.lowercased()) else { return nil }
        var text = before + shown + after
        if before.isEmpty { text = text.prefix(1).uppercased() + text.dropFirst() }
        var candidate = Candidate(
            maker: name, kind: .judge, slot: answer, before: before, after: after, filling: filling,
            answer: answer, question: text.replacing("  ", with: " "),
            topic: claim.topic(title: ground.article.title), sureness: 0.6)
        candidate.gap = Gap(whole: change.range, in: statement)
        candidate.change = change.kind
        return candidate
    }
}
