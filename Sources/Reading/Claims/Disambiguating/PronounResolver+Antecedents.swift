import English

/// What of the sentences before a pronoun stands for, where only one thing can be meant.
extension PronounResolver {
    func antecedent(
        of index: Int
    ) -> (mention: Discourse.Mention, reference: Claim.Reference, gender: Discourse.Gender?)? {
        let word = tree.tokens[index].text.lowercased()
        if isObject(index) {
            let gender: Discourse.Gender = word == "him" ? .male : .female
            return hero(gender).map { ($0, .person, gender) }
        }
        switch word {
        case "he", "his": return person(.male).map { ($0, .person, .male) }
        case "she", "her": return person(.female).map { ($0, .person, .female) }
        case "it", "its":
            guard let subject = discourse.subject, !subject.isPlural, !subject.isPerson, isShort(subject),
                discourse.isTopic(subject) || isSole(index, subject)
            else { return nil }
            return (subject, .thing, nil)
        default:
            guard let subject = discourse.subject, subject.isPlural, !discourse.rivals.plural,
                !isCounted(subject)
            else { return nil }
            return (subject, .things, nil)
        }
    }

    /// Whether the subject of the sentence before is the one thing that the pronoun can mean.
    private func isSole(_ index: Int, _ subject: Discourse.Mention) -> Bool {
        let rivals = discourse.rivals
        guard !rivals.named, !rivals.singular, !rivals.isSupposed else { return false }
        // `The firm was founded in Ulm. It lies on the Danube`
        return !rivals.place
            || !["lie", "stand", "border", "locate", "situate"].contains(
                tree.tokens[tree.tokens[index].head].lemma)
    }

    /// `No European` is nobody, and `the chief change in the leaf` leaves open which noun is meant.
    private func isShort(_ mention: Discourse.Mention) -> Bool {
        let words = mention.text.lowercased().split(separator: " ")
        let open: Set<Substring> = [
            "no", "each", "every", "any", "either", "neither", "another", "one", "more", "less", "much",
        ]
        return words.first.map { !open.contains($0) } ?? false
            && (mention.isName || words.count <= 4 && !words.contains("of"))
    }

    /// `Few rivers run straight. They swing`: not the few.
    private func isCounted(_ mention: Discourse.Mention) -> Bool {
        let counts: Set<String> = [
            "few", "no", "about", "around", "nearly", "almost", "over", "approximately", "roughly", "not",
            "some", "many", "most", "several", "all", "more", "fewer", "less", "half",
            "both", "other",
        ]
        return mention.text.split(separator: " ").first.map { counts.contains($0.lowercased()) } ?? false
    }

    private func person(_ gender: Discourse.Gender) -> Discourse.Mention? {
        // `Marsh was ill, and Holt left for Leeds. She ...`
        discourse.rivals.person ? nil : spokenOf(gender) ?? hero(gender)
    }

    /// In somebody's life `she` is the one whose life it is, where the sentence before is about nobody else and, unless it is
    /// about her, names nobody else.
    private func hero(_ gender: Discourse.Gender) -> Discourse.Mention? {
        guard let hero = discourse.lived, discourse.ruling == gender, !discourse.isLost else { return nil }
        if let subject = discourse.subject, subject.isPerson || subject.isDoubtful, !subject.isPlural,
            subject.text != hero
        {
            return nil
        }
        guard discourse.subject?.text == hero || discourse.actors.subtracting([hero]).isEmpty else {
            return nil
        }
        return Discourse.Mention(text: hero, isPerson: true, isPlural: false, isName: true)
    }

    private func spokenOf(_ gender: Discourse.Gender) -> Discourse.Mention? {
        let isSubject = discourse.subject?.isPerson == true && discourse.subject?.isPlural == false
        guard let person = isSubject ? discourse.subject : discourse.person, person.isName else { return nil }
        // Where the article is about one person, other names are as often films and arts as people.
        if let hero = discourse.hero, person.text != hero { return nil }
        if !isSubject, discourse.hero == nil { return nil }
        if !isSubject, !discourse.others.union(discourse.actors).subtracting([person.text]).isEmpty {
            return nil
        }
        let known = discourse.gender(of: person.text)
        return known == nil || known == gender ? person : nil
    }
}
