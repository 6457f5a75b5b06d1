import English

/// Parses the sentences of an article once, and those claims again whose wording is another.
enum ClaimTrees {
    /// Sentences beyond this length are not read.
    private static let longest = 2000

    /// By the first byte of each sentence; items of a list that are no sentences are read with their lead-ins, and need no tree
    /// of their own.
    static func trees(of article: Article) -> [Int: SentenceTree] {
        let sentences = article.blocks.flatMap { block -> [Sentence] in
            switch block.kind {
            case .paragraph(let sentences): sentences
            case .list(let leadIn, let items, _):
                [leadIn].compactMap { $0 } + items.filter { $0.sentences.count > 1 }.flatMap(\.sentences)
            case .heading, .caption, .other: []
            }
        }
        let found = parse(sentences.map(\.text))
        var trees: [Int: SentenceTree] = [:]
        for (sentence, tree) in zip(sentences, found) { trees[sentence.span.lowerBound] = tree }
        return trees
    }

    /// The claims with the trees of their wordings.
    static func planted(in claims: [Claim], sentences: [Int: SentenceTree]) -> [Claim] {
        var claims = claims
        var changed: [Int] = []
        for (index, claim) in claims.enumerated() where !claim.wording.text.isEmpty {
            if claim.kind != .item, claim.wording.text == claim.sentence.text {
                claims[index].tree = sentences[claim.sentence.span.lowerBound]
            } else {
                changed.append(index)
            }
        }
        for (index, tree) in zip(changed, parse(changed.map { claims[$0].wording.text })) {
            claims[index].tree = tree
        }
        for index in claims.indices where claims[index].kind == .statement {
            claims[index].flags = corrected(claims[index])
        }
        return split(claims)
    }

    /// The claims with the trees of their clauses; what somebody says is left whole.
    private static func split(_ claims: [Claim]) -> [Claim] {
        var claims = claims
        let splitters = claims.map { claim -> ClauseSplitter? in
            guard claim.kind == .statement, claim.preface == nil, !claim.flags.contains(.attributed) else {
                return nil
            }
            return claim.tree.map(ClauseSplitter.init)
        }
        let texts = splitters.map { $0?.clauses ?? [] }
        let guesses = splitters.map { splitter in splitter?.guess.map { [$0.opening, $0.rest] } ?? [] }
        var trees = parse((texts + guesses).flatMap { $0 })[...]
        for index in claims.indices {
            let own = trees.prefix(texts[index].count)
            trees = trees.dropFirst(own.count)
            claims[index].clauses.opening = own.first ?? nil
            claims[index].clauses.later = own.dropFirst().compactMap { $0 }
        }
        for index in claims.indices where !guesses[index].isEmpty {
            let halves = trees.prefix(2).compactMap(\.self)
            trees = trees.dropFirst(2)
            if halves.count == 2, halves.allSatisfy(isWhole) { claims[index].clauses.opening = halves.first }
        }
        return claims
    }

    /// Whether its main verb is finite and has a subject before it.
    private static func isWhole(_ tree: SentenceTree) -> Bool {
        guard let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }),
            let clause = tree.clause(at: root), let subject = clause.subjectHead
        else { return false }
        return subject < root && [.past, .present, .future].contains(clause.verb.tense)
    }

    /// Whether a claim is a whole sentence its tree tells better than the shapes of its words.
    private static func corrected(_ claim: Claim) -> [Claim.Flag] {
        guard let tree = claim.tree,
            let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }),
            let clause = tree.clause(at: root), clause.subject != nil, tree.tokens.count > 4,
            [.past, .present, .future].contains(clause.verb.tense),
            claim.sentence.text.last.map({ ".?!\"\u{201D})".contains($0) }) == true
        else { return claim.flags }
        let isFuture =
            clause.verb.tense == .past && clause.verb.modality == nil && !Selection(claim.wording).isGuess
        return claim.flags.filter { $0 != .fragment && !(isFuture && $0 == .speculative) }
    }

    /// A tree for each text that is one sentence to the parser, too; texts that recur are parsed once.
    private static func parse(_ texts: [String]) -> [SentenceTree?] {
        var places: [String: Int] = [:]
        for text in texts where places[text] == nil { places[text] = places.count }
        let trees = parse(apart: places.sorted { $0.value < $1.value }.map(\.key))
        return texts.map { text in places[text].flatMap { trees[$0] } }
    }

    private static func parse(apart texts: [String]) -> [SentenceTree?] {
        var bytes: [UInt8] = []
        var parts: [Range<Int>] = []
        for text in texts {
            let own = Array(text.utf8)
            let kept = own.count > longest ? 0 : own.count
            parts.append(bytes.count..<bytes.count + kept)
            bytes += own[..<kept] + [0x0A, 0x0A]
        }
        return EnglishModel.standard.parse(bytes, parts: parts).map { found in
            found.count == 1 ? found.first.map { SentenceTree($0.movedToStart) } : nil
        }
    }
}

extension ParsedSentence {
    /// The sentence as if it were the whole text, so that spans count in its own bytes.
    fileprivate var movedToStart: ParsedSentence { moved(by: -span.lowerBound) }
}
