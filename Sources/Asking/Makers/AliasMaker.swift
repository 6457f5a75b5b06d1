import English
package import Reading

/// A cloze on the name that stands beside what it names: `The outer zone, or ____, is granular`, `A narrow tube, the ____, carries`.
package enum AliasMaker: Maker {
    package static let name = "alias"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard !claim.isAddition else { return [] }
        return ground.statements(of: claim).flatMap { statement in
            (statement.clause.subject ?? 0..<0).compactMap { head in
                alias(at: head, in: statement.tree).flatMap { gap($0, in: statement) }
            }.map { $0.cloze(from: claim, on: ground, maker: name) }
        }
    }

    /// The name at a token that is joined by `, or`, or follows as an apposition, and a comma behind it.
    private static func alias(at index: Int, in tree: SentenceTree) -> Range<Int>? {
        let token = tree.tokens[index]
        guard token.head < index, [.noun, .pluralNoun].contains(tree.tokens[token.head].tag),
            let term = term(at: index, in: tree), isClosed(term, in: tree)
        else { return nil }
        let start = term.lowerBound
        switch token.relation {
        case .conjunct:
            return start > 1 && tree.tokens[start - 1].lemma == "or" && tree.tokens[start - 2].tag == .comma
                ? term : nil
        case .apposition:
            // `a tube, the ureter,`: the description leaves open which, and the name tells.
            let isNamed =
                start > 1 && tree.tokens[start - 1].lemma == "the" && tree.tokens[start - 2].tag == .comma
            let described = tree.nounPhrase(at: token.head)
            return isNamed && described?.determiner == .indefinite && (described?.core.count ?? 0) > 2
                ? term : nil
        default: return nil
        }
    }

    /// A learned word, alone or with its own modifiers, that nothing else hangs on.
    private static func term(at index: Int, in tree: SentenceTree) -> Range<Int>? {
        guard [.noun, .pluralNoun, .name].contains(tree.tokens[index].tag),
            tree.entity(at: index)?.kind != .person,
            TechnicalTerm.commonness(tree.tokens[index]) > .common, let phrase = tree.nounPhrase(at: index)
        else { return nil }
        let core = phrase.core.drop { [.determiner].contains(tree.tokens[$0].tag) }
        guard let first = core.first, core.count <= 3, phrase.range.upperBound == index + 1 else {
            return nil
        }
        return first..<index + 1
    }

    private static func isClosed(_ term: Range<Int>, in tree: SentenceTree) -> Bool {
        term.upperBound < tree.tokens.count && tree.tokens[term.upperBound].tag == .comma
    }

    /// The name is one of two for the same thing: no part of a list is cut.
    private static func gap(_ range: Range<Int>, in statement: Statement) -> Gap? {
        statement.keeps(range) ? Gap(whole: range, in: statement) : nil
    }
}
