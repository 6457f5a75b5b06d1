import English

/// What fills the places of a claim that another claim may fill otherwise: amounts, names, place and material.
extension Gist {
    mutating func readAmounts(_ tree: SentenceTree, told: [Int]) {
        for index in told where tree.tokens[index].tag == .cardinal || Gist.isOfDate(tree.tokens[index]) {
            let token = tree.tokens[index]
            let isLabel = token.relation == .numericModifier && token.head == index - 1
            if token.entity?.kind == .date {
                amounts["when", default: ""] += token.text
            } else if isLabel {
                labels.insert(token.text)
            } else if token.lemma != "one" {
                let noun = tree.tokens[token.head]
                amounts[index == token.head ? "" : noun.lemma.lowercased(), default: ""] += token.text
            }
        }
    }

    mutating func readNames(_ tree: SentenceTree, told: [Int]) {
        for entity in tree.entities
        where [.person, .place, .location, .organization, .facility].contains(entity.kind) {
            guard let last = entity.range.last, told.contains(last) else { continue }
            let token = tree.tokens[last]
            let role =
                token.relation == .prepositionalObject
                ? tree.tokens[token.head].lemma : token.relation.rawValue
            // `the naturalist Emil Tarnow`: what the name is called by belongs to it.
            let titles = tree.children(of: last, .compound, .apposition, .adjectivalModifier)
                .filter { !entity.range.contains($0) && $0 < last }
            let whole = Array(entity.range) + titles.flatMap { Array(tree.subtree(of: $0)) }
            names[role, default: []].formUnion(
                whole.map { tree.tokens[$0] }.filter(Gist.isContent).map(Gist.word))
        }
    }

    /// Where the subject is or was put, in words that are no names: `on the ground`.
    mutating func readPlace(_ tree: SentenceTree, clause: Clause, told: [Int]) {
        guard Opposites.places.contains(tree.tokens[clause.verb.verb].lemma),
            let adjunct = clause.adjuncts.first(where: { adjunct in
                ["in", "on", "at", "under", "inside", "outside", "beside", "near"].contains(
                    tree.tokens[adjunct.head].lemma) && told.contains(adjunct.head) && adjunct.role != .time
            })
        else { return }
        place = Set(tree.tokens[adjunct.range].filter(Gist.isContent).map(Gist.word))
    }

    mutating func readMaterial(_ tree: SentenceTree, clause: Clause) {
        guard clause.verb.voice == .passive,
            ["build", "make", "construct", "form", "cast"].contains(tree.tokens[clause.verb.verb].lemma),
            let of = tree.children(of: clause.verb.verb, .preposition).first(where: {
                ["of", "from"].contains(tree.tokens[$0].lemma)
            }), let object = tree.child(of: of, .prepositionalObject)
        else { return }
        material = Set(tree.tokens[tree.subtree(of: object)].filter { $0.tag.isNoun }.map(Gist.word))
    }

    /// `Anna Holt designed the ferry` says of the ferry what `The ferry was designed by Anna Holt` does.
    mutating func turnToPassive(_ tree: SentenceTree, clause: Clause) {
        let verb = tree.tokens[clause.verb.verb]
        guard Opposites.makings.contains(verb.lemma),
            let makers = names.removeValue(forKey: Relation.subject.rawValue),
            let object = tree.child(of: clause.verb.verb, .directObject)
        else { return }
        names["by"] = makers
        head = tree.tokens[object].lemma.lowercased()
        subject = Set(tree.tokens[tree.subtree(of: object)].filter(Gist.isContent).map(Gist.word))
    }
}
