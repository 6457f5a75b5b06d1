import English
import Reading

/// B2: the question's subject has the part in the quote's verb that it has in the question's.
///
/// It goes by the order of words, not by a tree: the parser reads statements well and questions ill. What stands
/// between the auxiliary and the verb is the subject; where nothing does, the question word is, and so the answer.
enum PartsGate: ProposalGate {
    static let name = "parts"

    private static let be: Set<String> = ["is", "are", "was", "were"]
    private static let others: Set<String> = [
        "do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
        "should",
    ]

    static func refusal(of evidence: ProposalEvidence) -> ProposalRefusal? {
        guard evidence.proposal.kind != "cloze" else { return nil }
        guard let tree = evidence.claim.tree else { return .verbUnknown }
        let words = ProposalEvidence.words(evidence.proposal.prompt)
        let auxiliary = words.prefix(7).firstIndex { be.contains($0) || others.contains($0) }
        let clauses = tree.clauses
        let found = words.indices.first { index in
            index > auxiliary ?? 0 && clauses.contains { isVerb(words[index], of: $0, in: tree) }
        }
        guard let verb = found else {
            return isPredicate(auxiliary.map { words[$0] }, clauses, tree) ? nil : .verbUnknown
        }
        let isPassive = auxiliary.map { be.contains(words[$0]) && !words[verb].hasSuffix("ing") } ?? false
        let between = words[((auxiliary ?? verb - 1) + 1)..<verb].filter(SupportGate.isContent)
        let asked =
            between.isEmpty ? evidence.proposal.answers.flatMap(ProposalEvidence.words) : Array(between)
        let subject = Set(asked.filter(SupportGate.isContent).map(ProposalEvidence.root))
        let fits = clauses.contains { clause in
            isVerb(words[verb], of: clause, in: tree)
                && subject.isSubset(
                    of: roots(isPassive ? patients(of: clause) : agents(of: clause), in: tree))
        }
        return fits ? nil : .rolesSwapped(asked.joined(separator: " "))
    }

    private static func isVerb(_ word: String, of clause: Clause, in tree: SentenceTree) -> Bool {
        let token = tree.tokens[clause.verb.verb]
        guard token.lemma != "be" else { return false }
        let forms = [token.text.lowercased(), token.lemma.lowercased()]
        return forms.contains(word) || forms.map(ProposalEvidence.root).contains(ProposalEvidence.root(word))
    }

    /// `What is a leat?` of a sentence that says what one is.
    private static func isPredicate(_ auxiliary: String?, _ clauses: [Clause], _ tree: SentenceTree) -> Bool {
        auxiliary.map(be.contains) == true && clauses.contains { tree.tokens[$0.verb.verb].lemma == "be" }
    }

    private static func agents(of clause: Clause) -> [Range<Int>] {
        clause.verb.voice == .passive
            ? clause.adjuncts.filter { $0.role == .agent }.map(\.range) : [clause.subject].compactMap { $0 }
    }

    private static func patients(of clause: Clause) -> [Range<Int>] {
        clause.verb.voice == .passive
            ? [clause.subject].compactMap { $0 }
            : clause.complements.filter { $0.kind == .object }.map(\.range)
    }

    private static func roots(_ ranges: [Range<Int>], in tree: SentenceTree) -> Set<String> {
        Set(ranges.flatMap { ProposalEvidence.words(tree.text($0)) }.map(ProposalEvidence.root))
    }
}
