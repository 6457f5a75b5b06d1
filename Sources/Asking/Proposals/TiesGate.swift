import English
import Reading

/// B2: words that the question ties together are tied in the quote, and nouns have the same parts in the same verbs.
///
/// `Who defeated Rome?` has the words of `Rome defeated Carthage.`, and asks what is not so.
enum TiesGate: ProposalGate {
    static let name = "tied"

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        guard let question = evidence.question, let tree = evidence.claim.tree else {
            return evidence.question == nil ? nil : .gate(.nothingSure)
        }
        let own = Ties(question)
        let quoted = Ties(tree)
        for (word, other) in own.pairs where quoted.lemmas.contains(word) && quoted.lemmas.contains(other) {
            if !quoted.joins(word, other) { return .untied(word, other) }
        }
        for part in own.parts {
            let same = quoted.parts.filter { $0.verb == part.verb && $0.word == part.word }
            if !same.isEmpty, !same.contains(part) { return .rolesSwapped(part.word) }
        }
        return nil
    }
}

/// Which content words of a sentence hang together, and who does what in it.
private struct Ties {
    enum Role: Hashable {
        case agent
        case patient
    }

    /// A noun's part in a verb.
    struct Part: Hashable {
        var verb: String
        var word: String
        var role: Role
    }

    let pairs: [(String, String)]
    let lemmas: Set<String>
    let parts: [Part]
    private let joints: Set<[String]>

    init(_ tree: SentenceTree) {
        let content = tree.tokens.indices.filter { Ties.isContent(tree.tokens[$0]) }
        lemmas = Set(content.map { Ties.lemma(tree.tokens[$0]) })
        var pairs: [(String, String)] = []
        var joints: Set<[String]> = []
        for index in content {
            for (rank, other) in Ties.governors(of: index, in: tree).enumerated() {
                let pair = [Ties.lemma(tree.tokens[index]), Ties.lemma(tree.tokens[other])]
                if rank == 0 { pairs.append((pair[0], pair[1])) }
                joints.insert(pair.sorted())
            }
        }
        self.pairs = pairs
        self.joints = joints
        parts = tree.tokens.indices.compactMap { Ties.part(of: $0, in: tree) }
    }

    /// Whether one hangs on the other, or both on the same or on members of one coordination.
    func joins(_ word: String, _ other: String) -> Bool {
        word == other || joints.contains([word, other].sorted())
    }

    private static func lemma(_ token: Token) -> String { token.lemma.lowercased() }

    private static func isContent(_ token: Token) -> Bool {
        guard let word = ProposalEvidence.words(token.text).first else { return false }
        let isWh = QuestionWordGate.words.contains(word)
        return !isWh && SupportGate.isContent(word)
            && ![.auxiliary, .passiveAuxiliary].contains(token.relation)
            && token.lemma != "be" && token.lemma != "do" && token.lemma != "have"
    }

    /// The content word that a word hangs on, then further ones up the tree.
    ///
    /// Two steps bridge what a question turns round: a preposition's object and its verb, a member and its list.
    private static func governors(of index: Int, in tree: SentenceTree) -> [Int] {
        var found: [Int] = []
        var place = index
        for _ in 0..<8 {
            let head = tree.tokens[place].head
            guard head != place else { break }
            if isContent(tree.tokens[head]) { found.append(head) }
            if found.count == 3 { break }
            place = head
        }
        return found
    }

    private static func part(of index: Int, in tree: SentenceTree) -> Part? {
        let token = tree.tokens[index]
        var verb = token.head
        let role: Role
        switch token.relation {
        case .subject: role = .agent
        case .passiveSubject, .directObject: role = .patient
        case .prepositionalObject where tree.tokens[verb].relation == .agent:
            role = .agent
            verb = tree.tokens[verb].head
        default: return nil
        }
        guard tree.tokens[verb].lemma != "be" else { return nil }
        guard !QuestionWordGate.words.contains(token.text.lowercased()) else { return nil }
        return Part(verb: lemma(tree.tokens[verb]), word: lemma(token), role: role)
    }
}
