/// A verb with its auxiliaries: "has not been repaired".
package struct VerbGroup: Equatable, Sendable {
    /// The tokens in order: auxiliaries, negation, particle and the verb itself.
    package let words: [Int]
    package let verb: Int
    package let tense: Tense
    package let isPerfect: Bool
    package let isProgressive: Bool
    package let voice: Voice
    /// The lemma of the modal verb, without "will" as a mere future.
    package let modality: String?
    package let isNegated: Bool
}

package enum Tense: String, Codable, Sendable {
    case past, present, future
    /// "to go"
    case infinitive
    /// "going", "gone" without an auxiliary
    case participle
}

package enum Voice: String, Codable, Sendable {
    case active, passive
}

extension SentenceTree {
    /// The group of a verb.
    package func verbGroup(at verb: Int) -> VerbGroup {
        let own = children(of: verb, .auxiliary, .passiveAuxiliary)
        let auxiliaries = self.auxiliaries(of: verb)
        let negations = children(of: verb, .negation).filter { isNegation($0) }
        let words = (own + negations + children(of: verb, .particle) + [verb]).sorted()
        let finite = (auxiliaries + [verb]).sorted().first { isFinite($0) }
        let lemmas = auxiliaries.map { tokens[$0].lemma }
        let isBarePassive = auxiliaries.isEmpty && tokens[verb].tag == .participle
        let isPassive =
            auxiliaries.contains { tokens[$0].relation == .passiveAuxiliary }
            || child(of: verb, .passiveSubject) != nil || isBarePassive
        return VerbGroup(
            words: words, verb: verb, tense: tense(of: finite, verb: verb, auxiliaries: auxiliaries),
            isPerfect: lemmas.contains("have") && [.participle, .pastVerb].contains(tokens[verb].tag)
                || lemmas.contains("have") && lemmas.contains("be"),
            isProgressive: tokens[verb].tag == .gerund && lemmas.contains("be"),
            voice: isPassive ? .passive : .active,
            modality: auxiliaries.first { tokens[$0].tag == .modal && !isFuture($0) }.map {
                tokens[$0].lemma
            },
            isNegated: !negations.isEmpty)
    }

    /// The auxiliaries of a verb, or of the verb it is coordinated with: "was built and opened".
    func auxiliaries(of verb: Int) -> [Int] {
        let own = children(of: verb, .auxiliary, .passiveAuxiliary)
        let needsOne: Set<FineTag> = [.participle, .gerund, .baseVerb]
        guard own.isEmpty, tokens[verb].relation == .conjunct, needsOne.contains(tokens[verb].tag),
            child(of: verb, .subject, .passiveSubject) == nil,
            tokens[tokens[verb].head].tag == tokens[verb].tag
        else { return own }
        return children(of: tokens[verb].head, .auxiliary, .passiveAuxiliary)
    }

    private func isFinite(_ index: Int) -> Bool {
        [.pastVerb, .presentVerb, .thirdPersonVerb, .modal].contains(tokens[index].tag)
    }

    private func isFuture(_ index: Int) -> Bool {
        ["will", "shall", "'ll", "wo", "’ll"].contains(tokens[index].text.lowercased())
    }

    /// "never" and "not", but not the "no" of "no longer".
    private func isNegation(_ index: Int) -> Bool {
        ["not", "n't", "never", "n’t", "nor", "neither"].contains(tokens[index].text.lowercased())
            || tokens[index].lemma == "not"
    }

    private func tense(of finite: Int?, verb: Int, auxiliaries: [Int]) -> Tense {
        guard let finite else {
            if auxiliaries.contains(where: { tokens[$0].tag == .to }) || tokens[verb].tag == .baseVerb {
                return .infinitive
            }
            return .participle
        }
        switch tokens[finite].tag {
        case .pastVerb: return .past
        case .modal: return isFuture(finite) ? .future : .present
        default: return .present
        }
    }
}
