import English
import Reading

/// Some tokens of a statement that a card asks for.
package struct Gap: Sendable {
    package let statement: Statement
    /// The tokens that are blanked.
    package let range: Range<Int>

    package init?(_ range: Range<Int>, in statement: Statement) {
        let trimmed = Gap.trimmed(range, in: statement.tree)
        guard let last = trimmed.last,
            ![.preposition, .determiner, .coordinator].contains(statement.tree.tokens[last].tag),
            !Gap.isStopped(statement.tree.tokens[last].text), statement.keeps(trimmed),
            !Gap.isBehindSemicolon(trimmed, in: statement),
            !Gap.cutsName(trimmed, in: statement.tree),
            !Gap.cutsCoordination(trimmed, in: statement.tree), !Gap.cutsPhrase(trimmed, in: statement.tree)
        else { return nil }
        self.statement = statement.withoutTail(behind: trimmed)
        self.range = trimmed
    }

    /// Tokens that are changed and not asked for: any.
    init(whole range: Range<Int>, in statement: Statement) {
        self.statement = statement
        self.range = range
    }

    var tree: SentenceTree { statement.tree }
    var answer: String { tree.text(range) }

    /// The head of the words in the gap: the one whose own head stands outside.
    var head: Int { range.first { !range.contains(tree.tokens[$0].head) } ?? range.lowerBound }

    /// `the coronation of George V.`: the tokenizer takes the full stop for the name's.
    private static func isStopped(_ word: String) -> Bool {
        word.count > 1 && word.hasSuffix(".") && word.dropLast().allSatisfy { "IVX".contains($0) }
    }

    /// A leading `the` stays in the sentence, where it gives nothing away.
    private static func trimmed(_ range: Range<Int>, in tree: SentenceTree) -> Range<Int> {
        var range = tree.trimmed(range)
        if range.count > 1, let first = range.first, tree.tokens[first].text.lowercased() == "the" {
            range = range.dropFirst()
        }
        return range
    }

    /// `One followed in 1955; the other in ____`: what stands behind leans on what stands before.
    private static func isBehindSemicolon(_ range: Range<Int>, in statement: Statement) -> Bool {
        statement.tokens.contains { $0 < range.lowerBound && statement.tree.tokens[$0].text == ";" }
    }

    /// Whether a word in the gap is coordinated with one outside it: only a part of the answer would be asked for.
    private static func cutsCoordination(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        tree.tokens.indices.contains { index in
            let token = tree.tokens[index]
            return token.relation == .conjunct && range.contains(index) != range.contains(token.head)
        }
    }

    /// `the use of statistics in ____` is whole; `improved ____` and `Launch ____` are the rest of a phrase.
    private static func cutsPhrase(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let head = range.first(where: { !range.contains(tree.tokens[$0].head) }), range.lowerBound > 0,
            tree.tokens[head].tag.isNoun
        else { return false }
        let before = tree.tokens[range.lowerBound - 1]
        // `sank the ____ Rainbow Warrior`: a word for what the name is of, and a part of it.
        if range.upperBound < tree.tokens.count, tree.tokens[range.upperBound].tag == .name,
            [.noun, .pluralNoun].contains(tree.tokens[range.upperBound - 1].tag)
        {
            return true
        }
        // `Cold, ____ enters`: one more adjective of what is asked for.
        if before.tag == .comma, range.lowerBound > 1, tree.tokens[range.lowerBound - 2].tag == .adjective,
            tree.tokens[range.lowerBound - 2].head == head
        {
            return true
        }
        // `Air ____`, where the gap is `Rhodesia Flight 825`
        if range.lowerBound > 1, before.relation == .compound, before.head == head,
            before.text.first?.isUppercase == true, !titles.contains(before.text.lowercased()),
            !tree.isPerson(head)
        {
            return true
        }
        // `vitamin ____`, where the gap is `A capsules`
        let first = tree.tokens[range.lowerBound].text
        if range.count > 1, first.count == 1, first.first?.isUppercase == true, before.tag.isNoun {
            return true
        }
        // `Prime Minister ____` is a title before a name, and whole; `mainland ____` is cut.
        let isTitle =
            before.relation == .compound
            && (before.tag == .noun && !isCode(tree.text(range)) && before.lemma != "mainland"
                || tree.isPerson(head) && titles.contains(before.text.lowercased()))
        // `Newly ____`, `too ____`: it says how much of what is asked for.
        if before.relation == .adverbialModifier, range.contains(before.head), before.head != head {
            return true
        }
        return before.head == head && [.adjectivalModifier, .compound].contains(before.relation)
            && before.tag != .cardinal && !isTitle
    }

    /// `vitamin ____`: a letter or two with a number tell one of a kind from the next, and are no name without it.
    private static func isCode(_ text: String) -> Bool {
        text.count <= 2 || text.count <= 4 && text.contains(where: \.isNumber)
    }

    private static let titles: Set<String> = [
        "president", "king", "queen", "pope", "sir", "lord", "lady", "emperor", "empress", "general",
        "captain", "dr",
        "dr.", "saint", "st", "prince", "princess", "duke", "count", "bishop", "archbishop", "admiral",
        "colonel",
        "major", "sergeant", "professor", "chancellor", "minister", "senator", "governor", "judge", "sultan",
        "shah",
        "tsar", "caliph", "chief", "secretary", "mr", "mr.", "mrs", "mrs.", "abbot", "cardinal", "marshal",
        "lieutenant",
        "commander", "justice", "representative", "mayor", "director", "doctor", "brother", "sister",
        "father",
    ]
}

extension Gap {
    /// A cloze that blanks the gap; `hint` says what kind of thing is asked for, where the sentence does not.
    func cloze(
        from claim: Claim, on ground: Ground, maker: String, slot: String? = nil, hint: String? = nil,
        sureness: Double = 0.6
    ) -> Candidate {
        let (before, after) = statement.around(range)
        let mark = hint.map { " (\($0))" } ?? ""
        var candidate = Candidate(
            maker: maker, kind: .cloze, slot: slot ?? answer, preface: claim.preface, before: before,
            after: mark + after, filling: answer, answer: answer,
            topic: claim.topic(title: ground.article.title, hiding: answer), sureness: sureness)
        candidate.gap = self
        return candidate
    }
}
