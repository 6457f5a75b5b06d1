import English

/// What a claim says, as words to be held against those of other claims.
struct Gist {
    /// The lemmas of nouns, names, verbs and adjectives without those of amounts, in lower case.
    var words: Set<String> = []
    /// The words of the subject.
    var subject: Set<String> = []
    /// The words of the head of the subject, a name as a whole.
    var head: String
    var isNegated: Bool
    /// Whether the subject is a pronoun.
    var isPronoun: Bool { ["it", "they", "he", "she", "its", "their"].contains(head) }
    /// What is counted or measured, or `when`, to the number as it is written.
    var amounts: [String: String] = [:]
    /// Numbers that tell one of a kind from the next: `unit 4`, `mill number 33`.
    var labels: Set<String> = []
    /// Names by what they do in the sentence, such as `in` or `agent`, to their words.
    var names: [String: Set<String>] = [:]
    /// What the sentence says is not so: `rather than direct combat`.
    var denied: Set<String> = []
    /// What the subject is made of: `of red brick`.
    var material: Set<String> = []
    /// The words that say where the subject is, where its verb takes one place.
    var place: Set<String> = []
    /// The words of a phrase of which only one thing can be so: `the longest river in Aldmoor`.
    var superlative: Set<String> = []

    /// Nil for a sentence without a plain main clause, or one that only holds as somebody says or guesses.
    init?(_ claim: Claim) {
        let kept: Set<Claim.Flag> = [.negated, .vague, .hedged, .unresolved]
        guard claim.kind == .statement, claim.flags.allSatisfy(kept.contains), let tree = claim.tree,
            let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }),
            let clause = tree.clause(at: root), let range = clause.subject, let first = clause.subjectHead,
            clause.verb.modality == nil
        else { return nil }
        head = tree.tokens[first].lemma.lowercased()
        let told = MainPart(tree, verb: root).tokens
        isNegated =
            clause.verb.isNegated
            || told.contains { ["no", "never", "nor", "none"].contains(tree.tokens[$0].lemma) }
        readWords(tree, told: told, subject: range)
        readAmounts(tree, told: told)
        readNames(tree, told: told)
        readPlace(tree, clause: clause, told: told)
        readMaterial(tree, clause: clause)
        if clause.verb.voice == .active { turnToPassive(tree, clause: clause) }
        superlative = Gist.superlative(tree, outside: range)
    }

    private mutating func readWords(_ tree: SentenceTree, told: [Int], subject range: Range<Int>) {
        let denial = Gist.denial(tree)
        for index in told where Gist.isContent(tree.tokens[index]) {
            let word = Gist.word(tree.tokens[index])
            if isBelittled(index, in: tree) { continue }
            if denial.contains(index) {
                denied.insert(word)
            } else {
                words.insert(word)
                if range.contains(index) { subject.insert(word) }
            }
        }
    }

    /// `limited combat`, `little trade`: neither that there was any, nor that there was none.
    private func isBelittled(_ index: Int, in tree: SentenceTree) -> Bool {
        let small: Set<String> = ["limited", "little", "minimal", "few", "rare", "scarce", "less"]
        let head = tree.tokens[index].head
        return [index, head].contains { place in
            tree.children(of: place, .adjectivalModifier).contains {
                small.contains(tree.tokens[$0].lemma.lowercased())
            }
        }
    }

    /// The tokens behind `rather than`, `instead of` and `not ... but`, up to a comma.
    static func denial(_ tree: SentenceTree) -> Range<Int> {
        let words = tree.tokens.map { $0.text.lowercased() }
        let end = { (start: Int) in
            words[start...].firstIndex { [",", ".", ";"].contains($0) } ?? words.count
        }
        for index in words.indices.dropLast() {
            let pair = (words[index], words[index + 1])
            if pair == ("rather", "than") || pair == ("instead", "of") {
                return index + 2..<max(index + 2, end(index))
            }
        }
        guard let not = words.firstIndex(of: "not"), let but = words[not...].firstIndex(of: "but"),
            but > not + 1,
            words[not + 1] != "only"
        else { return 0..<0 }
        return not + 1..<but
    }

    /// `the longest river in Aldmoor`, `the only school`, behind the verb.
    static func superlative(_ tree: SentenceTree, outside subject: Range<Int>) -> Set<String> {
        guard
            let index = tree.tokens.indices.first(where: { index in
                let token = tree.tokens[index]
                return !subject.contains(index) && index > subject.lowerBound
                    && (token.tag == .superlative || ["only", "first"].contains(token.lemma))
                    && token.relation == .adjectivalModifier && tree.tokens[token.head].relation == .attribute
            })
        else { return [] }
        return Set(tree.tokens[tree.subtree(of: tree.tokens[index].head)].filter(isContent).map(word))
    }

    static func isContent(_ token: Token) -> Bool {
        let light: Set<String> = ["be", "have", "do", "one", "other", "also"]
        guard token.entity?.kind != .date, !light.contains(token.lemma) else {
            return false
        }
        return token.tag.isNoun
            || token.tag.isVerb && token.relation != .auxiliary && token.relation != .passiveAuxiliary
            || [.adjective, .superlative, .comparative].contains(token.tag)
            || sides.contains(token.lemma)
    }

    private static let sides: Set<String> = [
        "before", "after", "above", "below", "always", "never", "up", "down", "all", "inside", "outside",
        "within",
        "beyond", "upstream", "downstream",
    ]

    /// The month of a date.
    static func isOfDate(_ token: Token) -> Bool {
        token.entity?.kind == .date && token.tag == .name
    }

    static func word(_ token: Token) -> String { token.lemma.lowercased() }
}
