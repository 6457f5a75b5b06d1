import English
import Reading

/// What words a list is made of, and what stands around it.
extension SeriesMaker {
    /// A noun or verb of the kind of the first, and not the verb of the statement itself.
    static func isMember(_ head: Int, beside first: Int, in statement: Statement) -> Bool {
        let tokens = statement.tree.tokens
        let same =
            tokens[head].tag.isNoun && tokens[first].tag.isNoun
            || tokens[head].tag == tokens[first].tag && [.gerund, .baseVerb].contains(tokens[head].tag)
        // `from northern Spain and the Alps to central China`: where it begins, not what there is.
        let preposition = tokens[first].head
        if tokens[preposition].lemma == "from",
            tokens[min(first + 1, tokens.count)...].contains(where: {
                $0.lemma == "to" && $0.tag != .to && $0.head == preposition
                    || $0.lemma == "to" && $0.tag == .preposition && $0.head == tokens[preposition].head
            })
        {
            return false
        }
        let modifiers: Set<Relation> = [
            .compound, .nounModifier, .adjectivalModifier, .possessive, .apposition,
        ]
        return same && !modifiers.contains(tokens[first].relation) && head != statement.clause.verb.verb
            && first != statement.clause.verb.verb
            && !tokens.indices.contains {
                tokens[$0].head == head && [.subject, .passiveSubject].contains(tokens[$0].relation)
            }
    }

    /// `between April and November`, `as the material of bottles, jars and flasks`, `in North and Central Africa`: a span, a list of
    /// which the first member holds the head of all, and one that has its head in the last.
    static func isSpanOrHalf(_ list: Coordination, in tree: SentenceTree) -> Bool {
        guard let first = list.members.first, let last = list.members.last else { return true }
        if first.lowerBound > 0, tree.tokens[first.lowerBound - 1].lemma == "between",
            tree.tokens[first.lowerBound].entity?.kind == .date
        {
            return true
        }
        let hasOf = list.members.map { tree.tokens[$0].contains { $0.lemma == "of" } }
        if list.members.count > 2, hasOf[0], !hasOf.dropFirst().contains(true) { return true }
        let sides: Set<String> = [
            "North", "South", "East", "West", "Central", "Upper", "Lower", "Northern", "Southern", "Eastern",
            "Western",
        ]
        return first.count == 1 && sides.contains(tree.tokens[first.lowerBound].text) && last.count > 1
    }

    /// Nothing follows that may belong to the last member only, or to all: `of speech`, `who work there`.
    static func isClosed(_ list: Coordination, in statement: Statement) -> Bool {
        guard let last = list.members.last, list.members[0].lowerBound > statement.clause.verb.verb else {
            return false
        }
        let tree = statement.tree
        guard last.upperBound < tree.tokens.count else { return true }
        // `improved ____`: what stands before may belong to the first member only.
        if list.members[0].lowerBound > 0, tree.tokens[list.heads[0]].tag != .baseVerb,
            [.adjective, .participle, .noun, .pluralNoun].contains(
                tree.tokens[list.members[0].lowerBound - 1].tag)
        {
            return false
        }
        // A comma or `and` at an edge: the list goes on there, and this is a part of it.
        let edges = [list.members[0].lowerBound - 1, last.upperBound, last.upperBound + 1]
        if edges[0] >= 0, tree.tokens[edges[0]].tag == .comma { return false }
        if edges[1...].contains(where: { $0 < tree.tokens.count && tree.tokens[$0].tag == .coordinator }) {
            return false
        }
        let next = tree.tokens[last.upperBound]
        if next.tag.isNoun || [.possessiveEnding, .hyphen, .closingQuote].contains(next.tag) { return false }
        return !["of", "who", "that", "which", "whose", "between", "from", "with", "for", "alike"].contains(
            next.text.lowercased())
            && ![.participle, .gerund, .pastVerb, .adjective, .determiner, .cardinal].contains(next.tag)
    }

    /// A noun phrase holds no verb of its own, and no member holds a list of its own.
    static func isPhrase(_ member: Range<Int>, like head: Int, in tree: SentenceTree) -> Bool {
        let first = tree.tokens[member.lowerBound]
        if tree.tokens[member].contains(where: { $0.tag == .comma }) || first.tag == .adverb { return false }
        guard tree.tokens[head].tag.isNoun else { return true }
        // `enhanced the drill and reduced losses`: no second thing enhanced.
        if !member.contains(head), [.participle, .pastVerb].contains(first.tag) { return false }
        return !tree.tokens[member].contains {
            [.pastVerb, .presentVerb, .thirdPersonVerb, .baseVerb, .modal].contains($0.tag)
                || $0.tag == .pronoun
        }
    }

    /// `to detain and interrogate`: the `to` that both share stays in the sentence.
    static func withoutTo(_ first: Range<Int>, beside last: Range<Int>, in tree: SentenceTree)
        -> Range<Int>
    {
        let isShared = tree.tokens[first.lowerBound].tag == .to && tree.tokens[last.lowerBound].tag != .to
        return isShared && first.count > 1 ? first.dropFirst() : first
    }

    /// `against their gradients, and movement`: a comma before the last of two is one of a longer list.
    static func isEndOfLonger(_ list: Coordination, in tree: SentenceTree) -> Bool {
        guard list.members.count == 2 else { return false }
        return tree.tokens[list.members[0].upperBound..<list.members[1].lowerBound].contains {
            $0.tag == .comma
        }
    }

    /// `the Manchester Literary and Philosophical Society`: one body, whose name has an `and` in it.
    static func isOneName(_ list: Coordination, in tree: SentenceTree) -> Bool {
        guard list.members.count == 2, let first = list.members[0].last, let last = list.members[1].last
        else {
            return false
        }
        if places.contains(tree.tokens[last].text + " after " + tree.tokens[first].text) { return true }
        guard tree.tokens[first].text.first?.isUppercase == true, bodies.contains(tree.tokens[last].text)
        else { return false }
        return !bodies.contains(tree.tokens[first].text)
    }

    /// Places with an `and` in their names, last word first.
    private static let places: Set<String> = [
        "Labrador after Newfoundland", "Tobago after Trinidad", "Herzegovina after Bosnia",
        "Barbuda after Antigua",
        "Nevis after Kitts", "Príncipe after Tomé", "Grenadines after Vincent", "Wear after Tyne",
        "Galloway after Dumfries", "Hove after Brighton", "Wales after England", "Caicos after Turks",
        "Miquelon after Pierre", "Futuna after Wallis", "Cromarty after Ross",
    ]

    private static let bodies: Set<String> = [
        "Society", "Association", "Institute", "Institution", "Company", "Museum", "Office", "Ministry",
        "Department",
        "Academy", "Committee", "Commission", "Council", "Union", "Party", "Church", "School", "College",
        "Organization",
        "Organisation", "Agency", "Service", "Board", "Bank", "Fund", "Act", "Treaty", "Railway", "Canal",
        "University",
    ]

    static func withoutArticle(_ range: Range<Int>, in tree: SentenceTree) -> Range<Int> {
        let isArticle =
            range.count > 1 && ["a", "an", "the"].contains(tree.tokens[range.lowerBound].text.lowercased())
            && tree.tokens[range.lowerBound + 1].tag != .cardinal
            // `by the Dutch, the French and the British`
            && tree.entity(at: range.lowerBound + 1)?.kind != .group
        return isArticle ? range.dropFirst() : range
    }

    /// Whether nothing stands between the members but commas, the coordinator and articles.
    static func isTiled(_ list: Coordination, in tree: SentenceTree) -> Bool {
        zip(list.members, list.members.dropFirst()).allSatisfy { one, next in
            one.upperBound <= next.lowerBound
                && (one.upperBound..<next.lowerBound).allSatisfy { index in
                    [.comma, .coordinator].contains(tree.tokens[index].tag)
                        || tree.tokens[index].text.lowercased() == "the"
                }
        }
    }
}
