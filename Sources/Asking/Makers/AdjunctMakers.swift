import English
package import Reading

/// A cloze on an adjunct of the main clause without the words that open it.
///
/// None of what did not happen: `did not close because ...` may deny the cause or the closing.
private func clozes(
    _ name: String, _ role: AdjunctRole, from claim: Claim, on ground: Ground, longest: Int,
    opening: (SentenceTree, Range<Int>) -> Int?
) -> [Candidate] {
    guard !claim.isAddition else { return [] }
    return ground.statements(of: claim).filter { !$0.clause.verb.isNegated }.flatMap { statement in
        statement.clause.adjuncts.filter { $0.role == role && $0.head > statement.clause.verb.verb }
            .compactMap { adjunct -> Candidate? in
                let tree = statement.tree
                guard let count = opening(tree, adjunct.range), adjunct.range.count - count >= 2,
                    adjunct.range.count - count <= longest,
                    tree.tokens[adjunct.range.lowerBound + count].tag != .comma,
                    adjunct.range.upperBound >= (statement.kept.last?.upperBound ?? 0) - 1,
                    let gap = Gap(adjunct.range.dropFirst(count), in: statement)
                else { return nil }
                return gap.cloze(from: claim, on: ground, maker: name)
            }
    }
}

/// How many tokens the longest of these openings has here.
private func opening(_ openings: [String], _ tree: SentenceTree, _ range: Range<Int>) -> Int? {
    let words = tree.tokens[range].prefix(4).map { $0.text.lowercased() }
    return openings.map { $0.split(separator: " ").map(String.init) }.filter { words.starts(with: $0) }
        .map(\.count).max()
}

/// Cloze: because ____, due to ____.
package enum CauseMaker: Maker {
    package static let name = "cause"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        clozes(name, .cause, from: claim, on: ground, longest: 14) { tree, range in
            opening(
                ["because of", "because", "due to", "owing to", "thanks to", "as a result of"], tree, range)
        }
    }
}

/// Cloze: to ____, in order to ____.
package enum PurposeMaker: Maker {
    package static let name = "purpose"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        clozes(name, .purpose, from: claim, on: ground, longest: 12) { tree, range in
            opening(["to", "in order to", "so as to"], tree, range)
        }
    }
}

/// Cloze: by ____.
package enum MeansMaker: Maker {
    package static let name = "means"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        clozes(name, .means, from: claim, on: ground, longest: 12) { tree, range in
            opening(["by", "through", "via", "by means of", "through the use of"], tree, range)
        }
    }
}

/// Cloze: , reducing ____.
package enum EffectMaker: Maker {
    package static let name = "effect"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        clozes(name, .effect, from: claim, on: ground, longest: 8) { tree, range in
            // `giving the town a charter`, `naming it for the queen`: not one thing, but two.
            guard let first = range.first, tree.tokens[first].tag == .gerund,
                !["give", "name", "call", "make", "grant", "offer"].contains(tree.tokens[first].lemma)
            else { return nil }
            let second = first + 1
            // `tapering abruptly to a tail`: how, as much as to what.
            guard second < range.upperBound, tree.tokens[second].tag != .adverb else { return nil }
            // A clause of its own behind a comma is no part of the answer.
            if tree.tokens[range].contains(where: { [.comma, .coordinator].contains($0.tag) }) { return nil }
            return [.preposition, .to, .particle].contains(tree.tokens[second].tag) ? 2 : 1
        }
    }
}
