import English

/// Cuts a sentence where one statement ends and the next begins, so that each can be read by itself.
///
/// `The treaty was signed in May; the king refused it`: two statements. Only what leans on nothing of the rest is
/// cut off: a clause behind `If it rains, ...` would lose its condition, and `critics say` its critics.
struct ClauseSplitter {
    private let tree: SentenceTree

    init(_ tree: SentenceTree) { self.tree = tree }

    /// The statements as sentences, the opening one first; none where the sentence is a single one.
    var clauses: [String] {
        guard !isQuoted else { return [] }
        var found: [Range<Int>] = []
        var start = 0
        for cut in cuts where cut.lowerBound > start {
            found.append(start..<cut.lowerBound)
            start = cut.upperBound
        }
        guard !found.isEmpty else { return [] }
        found.append(start..<end)
        return found.enumerated().filter { $0 == 0 || $1.count >= Self.shortest && standsAlone($1) }
            .map { sentence($0.element) }
    }

    /// Both sides of the first joint between two statements, where the tree ties them otherwise: each is to be read by itself, and
    /// the first holds where both are whole.
    ///
    /// The parser loses its way in long sentences more often than in halves of them.
    var guess: (opening: String, rest: String)? {
        guard !isQuoted, clauses.isEmpty else { return nil }
        let cut = joints.first { cut in
            let rest = cut.upperBound..<end
            return cut.lowerBound >= Self.shortest && rest.count >= Self.shortest
                && isWhole(0..<cut.lowerBound)
                && rest.contains { Self.finite.contains(tree.tokens[$0].tag) }
                && Self.openers.contains(tree.tokens[cut.upperBound].tag)
        }
        return cut.map { (sentence(0..<$0.lowerBound), sentence($0.upperBound..<end)) }
    }

    /// What a statement behind a joint may begin with; a verb has its subject before it.
    private static let openers: Set<FineTag> = [
        .determiner, .pronoun, .possessivePronoun, .noun, .pluralNoun, .name, .pluralName, .preposition,
        .cardinal,
        .adjective,
    ]

    /// The places where a mark and a word may join statements.
    private var joints: [Range<Int>] {
        var depth = 0
        return tree.tokens.indices.compactMap { index in
            switch tree.tokens[index].tag {
            case .openingBracket: depth += 1
            case .closingBracket: depth -= 1
            default: break
            }
            guard depth == 0, index > 0, index + 1 < end else { return nil }
            let isJoined = Self.joints.contains(tree.tokens[index + 1].text.lowercased())
            if tree.tokens[index].text == ";" { return index..<index + (isJoined ? 2 : 1) }
            return tree.tokens[index].tag == .comma && isJoined ? index..<index + 2 : nil
        }
    }

    /// Words that a statement has at least.
    private static let shortest = 4
    private static let joints: Set<String> = ["and", "but", "while", "whereas", "so", "yet"]
    private static let finite: Set<FineTag> = [.pastVerb, .presentVerb, .thirdPersonVerb, .modal]

    /// Behind the last word that is no full stop.
    private var end: Int {
        tree.tokens.lastIndex { ![.sentenceEnd, .space].contains($0.tag) }.map { $0 + 1 } ?? tree.tokens.count
    }

    private var isQuoted: Bool {
        tree.tokens.contains { [.openingQuote, .closingQuote].contains($0.tag) }
    }

    /// The marks and words between two statements, in order.
    private var cuts: [Range<Int>] {
        joints.filter { cut in
            tree.tokens[cut.lowerBound].text == ";"
                ? isWhole(0..<cut.lowerBound) && isWhole(cut.upperBound..<end) : joinsClauses(cut)
        }
    }

    /// Whether there is a finite verb with its subject.
    private func isWhole(_ range: Range<Int>) -> Bool {
        range.contains { index in
            [.subject, .passiveSubject, .expletive].contains(tree.tokens[index].relation)
                && range.contains(tree.tokens[index].head)
        } && range.contains { Self.finite.contains(tree.tokens[$0].tag) }
    }

    /// Whether all that ties the two sides together is one arc between their verbs.
    private func joinsClauses(_ cut: Range<Int>) -> Bool {
        let across = tree.tokens.indices.filter { index in
            let token = tree.tokens[index]
            guard token.head != index, !cut.contains(index), token.tag != .comma, token.tag != .sentenceEnd
            else { return false }
            return (index < cut.lowerBound) != (token.head < cut.lowerBound)
        }
        guard let arc = across.first, across.count == 1,
            [.conjunct, .clausalComplement, .parataxis, .adverbialClause].contains(tree.tokens[arc].relation)
        else { return false }
        return [arc, tree.tokens[arc].head].allSatisfy(hasSubject)
    }

    /// A subject of its own: what shares one is no statement without it.
    private func hasSubject(_ verb: Int) -> Bool {
        tree.child(of: verb, .subject, .passiveSubject, .expletive) != nil
            && (Self.finite.contains(tree.tokens[verb].tag)
                || tree.children(of: verb, .auxiliary, .passiveAuxiliary).contains {
                    Self.finite.contains(tree.tokens[$0].tag)
                })
    }

    /// Whether a later statement holds without what the first one opens with.
    private func standsAlone(_ range: Range<Int>) -> Bool {
        let opening = tree.tokens[range.lowerBound]
        if [.pronoun, .possessivePronoun, .whDeterminer, .whPronoun, .whAdverb].contains(opening.tag) {
            return false
        }
        let verbs = [0, range.lowerBound].map { start in
            tree.tokens.indices.first {
                $0 >= start && [.subject, .passiveSubject, .expletive].contains(tree.tokens[$0].relation)
            }
        }
        guard let first = verbs[0], let own = verbs[1], range.contains(own) else { return false }
        let isFronted = tree.subtree(of: first).lowerBound > 0
        return !isFronted || tree.subtree(of: own).lowerBound > range.lowerBound
    }

    private func sentence(_ range: Range<Int>) -> String {
        let text = tree.text(tree.trimmed(range))
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
