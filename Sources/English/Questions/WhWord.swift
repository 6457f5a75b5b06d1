/// What a question asks for.
package enum Asked: Equatable, Sendable {
    case subject
    case complement(Complement)
    case adjunct(Adjunct)
}

extension SentenceTree {
    /// The question word for a part of a clause; nil if no plain question word asks for it.
    func whWord(for asked: Asked, in clause: Clause) -> String? {
        switch asked {
        case .subject:
            guard let head = clause.subjectHead, !isNegative(head) else { return nil }
            return isPerson(head) || isActor(head, of: clause) ? "who" : "what"
        case .complement(let complement):
            switch complement.kind {
            case .object where clause.complements.contains { $0.kind == .clause }: return nil
            case .object, .objectPredicate: return isPerson(complement.head) ? "whom" : "what"
            case .predicate: return tokens[complement.head].tag.isNoun ? "what" : nil
            case .indirectObject, .clause, .infinitive: return nil
            }
        case .adjunct(let adjunct):
            guard clause.adjuncts.filter({ $0.role == adjunct.role }).count == 1 else { return nil }
            switch adjunct.role {
            case .time: return timeWord(for: adjunct)
            case .place:
                return ["from", "to"].contains(tokens[adjunct.head].text.lowercased()) ? nil : "where"
            case .manner, .means: return "how"
            case .cause, .purpose: return "why"
            case .condition: return "under what condition"
            case .agent:
                let object = child(of: adjunct.head, .prepositionalObject)
                return object.map { isPerson($0) || isBody($0) ? "by whom" : "by what" }
            case .concession, .effect, .source, .other: return nil
            }
        }
    }

    /// Whether the subject is a body of people that does something.
    private func isActor(_ head: Int, of clause: Clause) -> Bool {
        guard clause.verb.voice == .active, tokens[clause.verb.verb].lemma != "be" else { return false }
        return isBody(head)
    }

    /// A first word may be an organisation to the networks only because of its capital.
    private func isBody(_ head: Int) -> Bool {
        if isName(head), let kind = tokens[head].entity?.kind, [.organization, .group, .place].contains(kind)
        {
            return head > 0 || tokens[head].text.dropFirst().contains(where: \.isUppercase)
        }
        return Self.bodies.contains(tokens[head].lemma)
    }

    private func isName(_ head: Int) -> Bool { [.name, .pluralName].contains(tokens[head].tag) }

    /// Whether the subject is none, as in "no one" or "none of the ships".
    private func isNegative(_ head: Int) -> Bool {
        ([head] + children(of: head, .determiner)).contains {
            ["no", "none", "nobody", "nothing", "neither", "nor"].contains(tokens[$0].text.lowercased())
        }
    }

    /// Single adverbs such as "still" answer no question.
    private func timeWord(for adjunct: Adjunct) -> String? {
        let first = adjunct.range.lowerBound
        let word = tokens[first].text.lowercased()
        if ["every", "each"].contains(word) { return "how often" }
        switch tokens[adjunct.head].relation {
        case .adverbialModifier:
            return ["today", "yesterday", "tomorrow", "tonight"].contains(word) ? "when" : nil
        case .preposition:
            if ["since", "until", "by"].contains(word) { return word + " when" }
            if word == "for" { return "for how long" }
            return ["from", "to", "over", "within", "between"].contains(word) ? nil : "when"
        default: return "when"
        }
    }

    private static let bodies: Set<String> = [
        "agency", "alliance", "army", "assembly", "authority", "bank", "board", "cabinet", "coalition",
        "commission",
        "committee", "community", "company", "council", "court", "crew", "family", "firm", "government",
        "group", "guild",
        "jury", "mission", "ministry", "navy", "organisation", "organization", "parliament", "party",
        "police", "senate",
        "staff", "team", "tribe", "troop", "union",
    ]

    /// Whether a noun names people.
    package func isPerson(_ head: Int) -> Bool { isPerson(head, depth: 0) }

    private func isPerson(_ head: Int, depth: Int) -> Bool {
        if isName(head), let kind = tokens[head].entity?.kind { return kind == .person }
        let word = tokens[head].text.lowercased()
        if ["he", "she", "who", "whom", "him", "her", "they", "we", "i", "you"].contains(word) {
            return tokens[head].tag == .pronoun || tokens[head].tag == .whPronoun
        }
        let lemma = tokens[head].lemma
        if let of = child(of: head, .preposition), let object = child(of: of, .prepositionalObject),
            Self.quantities.contains(lemma), depth < Self.longestChain
        {
            return isPerson(object, depth: depth + 1)
        }
        if Self.people.contains(lemma) { return true }
        return tokens[head].tag.isNoun && lemma.count > 5
            && ["ologist", "ographer", "ician", "woman", "eteer", "wright"].contains(where: lemma.hasSuffix)
    }

    private static let quantities: Set<String> = [
        "dozen", "hundred", "thousand", "million", "number", "majority", "most", "many", "some", "half",
        "third", "rest",
        "group", "handful", "couple", "one", "two", "three", "several",
    ]

    private static let people: Set<String> = [
        "actor", "adult", "artist", "author", "baker", "boy", "brother", "captain", "child", "critic",
        "daughter",
        "doctor", "emperor", "employee", "applicant", "engineer", "explorer", "farmer", "father", "fisherman",
        "friend", "general", "girl",
        "governor", "historian", "inventor", "journalist", "judge", "king", "lawyer", "leader", "man",
        "mayor",
        "minister", "monk", "mother", "neighbour", "nurse", "official", "painter", "parent", "people",
        "person", "pilot",
        "poet", "president", "priest", "prince", "prisoner", "professor", "queen", "researcher", "sailor",
        "scholar",
        "scientist", "senator", "sister", "soldier", "son", "spokesman", "spokeswoman", "student", "teacher",
        "voter",
        "wife", "husband", "worker", "writer", "composer", "settler", "resident", "refugee", "guard",
        "passenger", "chemist", "physicist", "novelist", "botanist", "economist", "pianist", "linguist",
        "activist", "philosopher", "astronomer", "architect", "naturalist", "reformer", "traveller",
        "traveler",
        "dancer", "singer", "dramatist", "sculptor", "photographer", "statesman", "diplomat", "merchant",
        "theologian", "ruler", "pharaoh", "sultan", "saint", "nun", "abbot", "bishop", "surgeon", "aviator",
        "athlete", "cryptanalyst", "printer", "publisher", "editor", "broadcaster", "comedian", "director",
        "producer", "biographer", "feminist", "suffragist", "violinist", "conductor", "preacher",
        "missionary",
    ]
}
