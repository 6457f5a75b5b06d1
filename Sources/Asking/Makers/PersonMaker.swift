import English
package import Reading

/// `Who ...?` for a person who is the subject: the question keeps the words of the sentence in their order.
///
/// A name that only looks like a person's is asked for by a gap.
package enum PersonMaker: Maker {
    package static let name = "person"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).compactMap { candidate($0, claim: claim, on: ground) }
    }

    private static func candidate(_ statement: Statement, claim: Claim, on ground: Ground) -> Candidate? {
        let tree = statement.tree
        guard let head = statement.clause.subjectHead, let entity = tree.entity(at: head),
            entity.kind == .person, tree.tokens[entity.range.lowerBound].tag.isNoun,
            tree.trimmed(tree.subtree(of: head)) == entity.range,
            isFronted(entity.range.lowerBound, in: tree),
            isHuman(statement), !["die", "bear"].contains(tree.tokens[statement.clause.verb.verb].lemma),
            ![.presentVerb, .baseVerb].contains(tree.tokens[statement.clause.verb.words[0]].tag),
            let gap = Gap(entity.range, in: statement)
        else { return nil }
        var candidate = gap.cloze(from: claim, on: ground, maker: name)
        // Where the recogniser may be wrong, a gap keeps the sentence right: nobody asks who a lake is, or a town of one word.
        guard gap.range.count > 1, ground.isSurelyPerson(gap.answer) else { return candidate }
        var after = candidate.after
        while let last = after.last, ".!".contains(last) { after.removeLast() }
        // `Padilla's widow, María Pacheco, took command`
        if after.hasPrefix(",") { return nil }
        candidate.kind = .short
        let opening = candidate.before.isEmpty ? "Who" : candidate.before + "who"
        candidate.question = opening + after + "?"
        return candidate
    }

    /// `Káťa Kabanová was first performed in 1921`: a work, though it has a person's name.
    private static let ofWorks: Set<String> = [
        "perform", "compose", "publish", "write", "release", "print", "stage", "film", "premiere", "record",
        "broadcast", "found", "build", "construct", "establish", "open", "launch", "demolish",
    ]

    /// `Niagara Falls`.
    private static let ofPlaces: Set<String> = [
        "Falls", "River", "Lake", "Bay", "Island", "Islands", "Mountain", "Mountains", "Bridge", "Castle",
        "Canal", "Dam",
        "Creek", "Valley", "Sea", "Strait", "Hall", "House", "Abbey", "Park",
    ]

    /// A name that is said to be a thing is none of a person, whatever the recogniser says.
    private static func isHuman(_ statement: Statement) -> Bool {
        let verb = statement.clause.verb
        if let head = statement.clause.subjectHead, ofPlaces.contains(statement.tree.tokens[head].text) {
            return false
        }
        if verb.voice == .passive, ofWorks.contains(statement.tree.tokens[verb.verb].lemma) { return false }
        guard let predicate = statement.clause.complements.first(where: { $0.kind == .predicate }),
            statement.tree.tokens[predicate.head].tag.isNoun
        else { return true }
        return statement.tree.isPerson(predicate.head)
    }

    /// Nothing before it but a phrase that a comma closes: `In 1912, who founded ...?` reads well.
    private static func isFronted(_ start: Int, in tree: SentenceTree) -> Bool {
        start == 0 || tree.tokens[start - 1].tag == .comma && start <= 8
    }
}
