import English
import Reading

/// What the gates of proposals look at: the card, its claim, and both as trees.
struct ProposalEvidence {
    let proposal: Proposal
    let claim: Claim
    let ground: Ground
    let candidate: Candidate
    /// The question; none for a sentence with a gap, which is not parsed.
    let question: SentenceTree?
    /// Lower-case words of the claim with all that it is read with: its quote, preface, headings and title.
    let known: Set<String>
    let lemmas: Set<String>

    /// What is read: the claim with references resolved, and as the article has it.
    var readings: [String] { [claim.wording.text, claim.sentence.text] }
    /// Everything that the learner sees or types.
    var told: Set<String> {
        Set(Wording(([proposal.prompt] + proposal.answers).joined(separator: " ")).words.map(\.lower))
    }

    init(_ proposal: Proposal, claim: Claim, ground: Ground, question: SentenceTree?) {
        self.proposal = proposal
        self.claim = claim
        self.ground = ground
        self.question = question
        let topic = claim.topic(title: ground.article.title, hiding: proposal.answers.joined(separator: " "))
        candidate = ProposalEvidence.candidate(proposal, claim: claim, topic: topic)
        let text = ([claim.wording.text, claim.source, claim.preface ?? ""] + topic).joined(separator: " ")
        known = Set(ProposalEvidence.words(text))
        var lemmas: Set<String> = []
        for token in claim.tree?.tokens ?? [] { lemmas.insert(token.lemma.lowercased()) }
        self.lemmas = lemmas.union(known.map(ProposalEvidence.root))
    }

    /// Words and numbers in lower case.
    static func words(_ text: String) -> [String] {
        text.lowercased().replacing("\u{2019}", with: "'").split { character in
            !character.isLetter && !character.isNumber && character != "'"
        }.map { word in
            let word = word.hasSuffix("'s") ? word.dropLast(2) : word
            return String(word.drop { $0 == "'" })
        }.filter { !$0.isEmpty }
    }

    /// A word without the endings of nouns and verbs.
    static func root(_ word: String) -> String {
        for ending in ["ing", "ied", "ies", "ed", "es", "s", "e"]
        where word.hasSuffix(ending) && word.count >= ending.count + 3 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// Whether the claim, or what it is read with, has the word in some form.
    func knows(_ word: String, lemma: String? = nil) -> Bool {
        known.contains(word) || lemmas.contains(ProposalEvidence.root(word))
            || lemma.map(lemmas.contains) == true
    }

    private static func candidate(_ proposal: Proposal, claim: Claim, topic: [String]) -> Candidate {
        let kind: DraftCard.Kind =
            proposal.kind == "number" ? .short : DraftCard.Kind(rawValue: proposal.kind) ?? .short
        let answer = proposal.answers.joined(separator: "; ")
        let slot = [proposal.kind, proposal.prompt, answer].joined(separator: "\n")
        var candidate = Candidate(
            maker: Proposals.maker, kind: kind, slot: slot, before: "", after: "", filling: answer,
            answer: answer,
            items: kind == .list ? proposal.items : [], topic: topic, options: proposal.options, sureness: 0.5
        )
        let sides = proposal.prompt.split(separator: Candidate.gap, omittingEmptySubsequences: false)
        if sides.count == 2 {
            candidate.before = String(sides[0])
            candidate.after = String(sides[1])
        } else {
            candidate.question = proposal.prompt
        }
        return candidate
    }
}
