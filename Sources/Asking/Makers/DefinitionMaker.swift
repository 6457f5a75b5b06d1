package import Reading

/// A cloze on the term that a sentence defines: `____ is a layout engine that ...`.
package enum DefinitionMaker: Maker {
    package static let name = "definition"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            if case .definition(let definition) = part {
                candidate(definition, claim: claim, on: ground)
            } else {
                nil
            }
        }
    }

    private static func candidate(_ definition: Definition, claim: Claim, on ground: Ground) -> Candidate {
        let term = claim.wording.text(of: definition.term)
        let (before, after) = claim.around(definition.term)
        return Candidate(
            maker: name, kind: .cloze, slot: term, preface: claim.preface, before: before, after: after,
            filling: term, answer: term, topic: claim.topic(title: ground.article.title, hiding: term),
            sureness: 0.8)
    }
}
