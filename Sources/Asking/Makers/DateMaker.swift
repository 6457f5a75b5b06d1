import English
package import Reading

/// A cloze on the year, date, decade or century at which something happened.
package enum DateMaker: Maker {
    package static let name = "date"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        ground.statements(of: claim).flatMap { statement in
            statement.tree.entities.filter { $0.kind == .date }.compactMap { entity in
                candidate(entity.range, in: statement, claim: claim, on: ground)
            }
        }
    }

    private static func candidate(
        _ range: Range<Int>, in statement: Statement, claim: Claim, on ground: Ground
    ) -> Candidate? {
        let words = statement.tree.tokens[range].map { $0.text.lowercased() }
        let isCentury = words.last == "century" && words.count > 1
        let asked = isCentury ? range.suffix(2).dropLast() : isNarrowed(words) ? range.suffix(1) : range
        guard let hint = isCentury ? "" : hint(words.suffix(asked.count)),
            isPlaced(range, in: statement.tree),
            !isCentury || isOrdinal(words[words.count - 2]), !isDateOfFigure(range, in: statement),
            !isOfState(statement), let gap = Gap(asked, in: statement),
            claim.preface != nil || namesSomething(gap)
        else { return nil }
        return gap.cloze(from: claim, on: ground, maker: name, hint: isCentury ? nil : hint)
    }

    /// `An armistice was signed in ____`: of which war, only a name tells.
    ///
    /// Of 40 cards without one readers took 26.
    private static func namesSomething(_ gap: Gap) -> Bool {
        gap.statement.tokens.contains { index in
            let token = gap.tree.tokens[index]
            return !gap.range.contains(index) && token.entity?.kind != .date
                && ([.name, .pluralName].contains(token.tag) || token.entity?.kind == .group)
        }
    }

    /// The number of a century: the word for it stays.
    private static func isOrdinal(_ word: String) -> Bool {
        ["st", "nd", "rd", "th"].contains(where: word.hasSuffix)
            || ["first", "second", "third"].contains(word)
    }

    /// `the spring of 1939`, `late 1939`: the year is asked for, the rest of it helps.
    private static func isNarrowed(_ words: [String]) -> Bool {
        guard let last = words.last, isYear(last), words.count > 1 else { return false }
        return words.dropLast().allSatisfy(parts.contains)
    }

    private static let parts: Set<String> = [
        "the", "of", "spring", "summer", "autumn", "fall", "winter", "end", "beginning", "early", "late",
        "mid", "-",
        "around", "about", "circa",
    ]

    /// What kind of date it is; nil for spans, ages and days that only count from today.
    private static func hint(_ words: some BidirectionalCollection<String>) -> String? {
        guard
            !words.contains(where: {
                ["to", "and", "between", "or", "ago", "later", "-", "\u{2013}"].contains($0)
            })
        else { return nil }
        let hasMonth = words.contains(where: months.contains)
        let hasDay = words.contains { word in Int(word).map { (1...31).contains($0) } ?? false }
        if let last = words.last, last.hasSuffix("s"), Int(last.dropLast()) != nil {
            return words.allSatisfy { $0 == last || $0 == "the" } ? "decade" : nil
        }
        // A month alone is one of a year that the sentence does not name.
        guard words.contains(where: isYear) else { return nil }
        if words.count == 1 { return "year" }
        guard hasMonth, words.allSatisfy({ months.contains($0) || Int($0) != nil || $0 == "," }) else {
            return nil
        }
        return hasDay ? "date" : "month and year"
    }

    /// `The town had 900 inhabitants in 1881`: the figure is what is told, the year only its label.
    static func isDateOfFigure(_ range: Range<Int>, in statement: Statement) -> Bool {
        let states: Set<String> = [
            "be", "have", "account", "rank", "stand", "total", "reach", "estimate", "report", "amount",
            "average",
            "comprise", "number", "exceed", "employ", "hold", "include", "count", "record", "measure",
        ]
        let tree = statement.tree
        let shares: Set<String> = ["%", "percent", "cent", "percentage"]
        if statement.tokens.contains(where: { shares.contains(tree.tokens[$0].text.lowercased()) }) {
            return true
        }
        return states.contains(tree.tokens[statement.clause.verb.verb].lemma)
            && statement.tokens.contains {
                tree.tokens[$0].tag == .cardinal && !range.contains($0)
                    && tree.tokens[$0].entity?.kind != .date
            }
    }

    /// `Car telephones existed in 1946`: in other years as well.
    private static func isOfState(_ statement: Statement) -> Bool {
        ["exist", "persist", "remain", "live", "survive", "continue", "flourish"].contains(
            statement.tree.tokens[statement.clause.verb.verb].lemma)
    }

    static func isYear(_ word: String) -> Bool {
        word.count == 4 && Int(word).map { (1000...2100).contains($0) } == true
    }

    /// Behind a preposition, or at the head of the sentence; no part of a name such as `the 1994 treaty`.
    private static func isPlaced(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard let head = range.first(where: { !range.contains(tree.tokens[$0].head) }) else { return false }
        guard !isOneOfTimes(range, in: tree) else { return false }
        // `had not been raised by 1797`: nor by any year before.
        let isDenied = tree.tokens.contains { $0.relation == .negation }
        if isDenied, range.lowerBound > 0,
            ["by", "until", "before"].contains(tree.tokens[range.lowerBound - 1].lemma)
        {
            return false
        }
        if isOpenEnded(range, in: tree) { return false }
        let word = { (index: Int) in
            tree.tokens.indices.contains(index) ? tree.tokens[index].text.lowercased() : ""
        }
        let isSpan =
            word(range.lowerBound - 1) == "from"
            || ["to", "until", "through"].contains(word(range.upperBound))
        // `the index of 2000`, `as of 2013`: the year of a figure, not of what happened.
        guard !isSpan, !["for", "of", "than", "over", "under", "with"].contains(word(range.lowerBound - 1))
        else {
            return false
        }
        return [.prepositionalObject, .nounPhraseAsAdverb].contains(tree.tokens[head].relation)
            || tree.tokens[head].tag == .preposition && tree.child(of: head, .prepositionalObject) != nil
    }

    /// `had opened his bureau by 1835`, `noticed well before 1851`, `had been in revolt since 1379`: said of other years as
    /// well, or of a time that is cut away.
    private static func isOpenEnded(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        guard range.lowerBound > 0 else { return false }
        let preposition = tree.tokens[range.lowerBound - 1]
        guard ["by", "before", "since"].contains(preposition.lemma.lowercased()) else { return false }
        let isLoose =
            range.lowerBound > 1
            && ["well", "long", "even", "already"].contains(tree.tokens[range.lowerBound - 2].lemma)
        let verb = tree.tokens[preposition.head]
        let hasHad = tree.children(of: preposition.head, .auxiliary).contains {
            tree.tokens[$0].lemma == "have" && tree.tokens[$0].tag == .pastVerb
        }
        let isState = preposition.lemma.lowercased() != "since" || verb.lemma == "be"
        return isLoose || hasHad && verb.tag == .participle && isState
    }

    /// `in 1998, in 2010 and in 2014`: one of several times.
    private static func isOneOfTimes(_ range: Range<Int>, in tree: SentenceTree) -> Bool {
        let tokens = tree.tokens
        let isJoint = { (index: Int) in
            tokens.indices.contains(index) && [.comma, .coordinator].contains(tokens[index].tag)
        }
        let hasYear = { (index: Int) in tokens.indices.contains(index) && isYear(tokens[index].text) }
        let next = range.upperBound
        return isJoint(next) && tokens.indices.contains(next + 1) && tokens[next + 1].tag == .preposition
            && hasYear(next + 2) || isJoint(range.lowerBound - 2) && hasYear(range.lowerBound - 3)
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
