import English
package import Reading

/// A cloze on a name that is the subject, where the rest of the statement says which one is meant.
package enum SubjectMaker: Maker {
    package static let name = "subject"

    private static let kinds: Set<EntityKind> = [
        .place, .location, .organization, .group, .facility, .event, .product, .work, .law, .language,
    ]

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).compactMap { statement in
            guard let head = statement.clause.subjectHead,
                let kind = statement.tree.entity(at: head)?.kind, kinds.contains(kind),
                [.name, .pluralName].contains(statement.tree.tokens[head].tag),
                let range = PhraseGap.range(of: head, in: statement.tree, longest: 5),
                !isPersonOfPeople(range, in: statement.tree), !isHalf(range, in: statement.tree),
                !isOpeningWord(range, in: statement.tree),
                statement.tree.trimmed(statement.tree.subtree(of: head)).count == range.count,
                let gap = Gap(range, in: statement)
            else { return nil }
            return gap.cloze(from: claim, on: ground, maker: name)
        }
    }

    /// `Decline was hastened`: a common word with the capital of a sentence.
    private static func isOpeningWord(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard range == 0..<1 else { return false }
        let word = tree.tokens[0].text.lowercased()
        return Commonness.of(word) <= .common && !Commonness.isKnownName(tree.tokens[0].text)
    }

    /// `The Canadian was Robert Greenshields`, `The younger, Erland, became`: one of several, and a name with more than itself.
    private static func isHalf(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let isOneOfPeople = range.last.map {
            tree.entity(at: $0)?.kind == .group && tree.tokens[$0].text.hasSuffix("an")
        }
        return isOneOfPeople == true || tree.tokens[range].contains { $0.tag == .comma }
    }

    /// `the Swede Lennart Torstensson`: behind `the`, neither half of it is an answer.
    private static func isPersonOfPeople(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let words = range.filter { tree.tokens[$0].tag != .determiner }
        guard words.count > 1, let first = words.first else { return false }
        return tree.entity(at: first)?.kind == .group
            && tree.tokens[words[words.count - 1]].entity?.kind != .group
    }
}
