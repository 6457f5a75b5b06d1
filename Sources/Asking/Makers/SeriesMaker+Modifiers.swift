import English
import Reading

extension SeriesMaker {
    /// `Name both: The guild gave ____ support`, of `logistical and technical support`: two kinds of the one noun behind them.
    ///
    /// Only of adjectives that say what kind a thing is, not what it is like.
    static func modifiers(
        _ list: Coordination, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        let tree = statement.tree
        guard list.coordinator == "and", list.members.count == 2, list.heads.count == 2,
            let noun = sharedNoun(of: list, in: tree), tree.coordination(from: noun) == nil,
            !ofSetPhrases.contains(tree.tokens[noun].lemma), !isThin(statement, beside: list),
            list.members.allSatisfy({ member in
                member.count == 1 && isOfKind(member.lowerBound, in: tree)
            }), list.members[0].upperBound + 1 == list.members[1].lowerBound,
            list.members[0].lowerBound > 0, tree.tokens[list.members[0].lowerBound - 1].tag != .comma,
            list.heads.contains(where: { tree.tokens[$0].tag == .adjective }),
            ![.adjective, .noun, .hyphen, .coordinator, .gerund, .participle].contains(
                tree.tokens[list.members[0].lowerBound - 1].tag),
            let gap = Gap(list.members[0].lowerBound..<list.members[1].upperBound, in: statement),
            gap.range == list.members[0].lowerBound..<list.members[1].upperBound
        else { return nil }
        return card(list.members.map { tree.text($0) }, in: gap, claim: claim, on: ground)
    }

    /// The noun right behind the two, which both describe: many things or a stuff, of which there can be two kinds.
    private static func sharedNoun(of list: Coordination, in tree: SentenceTree) -> Int? {
        let (first, behind) = (list.heads[0], list.members[1].upperBound)
        guard tree.tokens.indices.contains(behind), [.noun, .pluralNoun].contains(tree.tokens[behind].tag),
            behind + 1 >= tree.tokens.count || !tree.tokens[behind + 1].tag.isNoun,
            [.adjectivalModifier, .nounModifier, .compound].contains(tree.tokens[first].relation),
            tree.tokens[first].head == behind, let phrase = tree.nounPhrase(at: behind),
            phrase.determiner != .indefinite
        else { return nil }
        return behind
    }

    /// `social and economic rights`: two words that always go together.
    private static let ofSetPhrases: Set<String> = [
        "right", "development", "issue", "life", "history", "relation", "affair", "reason", "factor",
        "condition", "change",
    ]

    /// `The guild gave ____ support`: hardly a word says which.
    private static func isThin(_ statement: Statement, beside list: Coordination) -> Bool {
        let subject = statement.clause.subject ?? 0..<0
        let told = statement.tokens.filter { index in
            !subject.contains(index)
                && !(list.members[0].lowerBound..<list.members[1].upperBound).contains(index)
                && (statement.tree.tokens[index].tag.isNoun || statement.tree.tokens[index].tag == .adjective)
        }
        return told.count < 3
    }

    private static let ofKind = [
        "ical", "ional", "ual", "ial", "ary", "ory", "omic", "atic", "istic", "ean", "rian", "ilian",
    ]
    private static let notOfKind: Set<String> = [
        "critical", "essential", "substantial", "crucial", "special", "potential", "partial", "initial",
        "original",
        "traditional", "exceptional", "additional", "typical", "radical", "historical", "practical",
        "individual", "equal",
        "actual", "usual", "mutual", "gradual", "eventual", "official", "contemporary", "necessary",
        "extraordinary",
        "primary", "secondary", "temporary", "dramatic", "realistic", "optimistic", "exemplary", "ordinary",
        "satisfactory",
        "beneficial", "influential", "intellectual", "emotional", "professional", "rational",
    ]

    private static func isOfKind(_ index: Int, in tree: SentenceTree) -> Bool {
        let word = tree.tokens[index].text.lowercased()
        switch tree.tokens[index].tag {
        case .noun: return !Evidence.vague.contains(word)
        case .adjective:
            return ofKind.contains(where: word.hasSuffix) && !notOfKind.contains(word) || word == "naval"
        default: return false
        }
    }
}
