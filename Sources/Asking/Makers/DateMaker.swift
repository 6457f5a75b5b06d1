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
        if isCentury, Self.lateCenturies.contains(where: words.contains) { return nil }
        let asked = isCentury ? range.suffix(2).dropLast() : isNarrowed(words) ? range.suffix(1) : range
        guard let hint = isCentury ? "" : hint(words.suffix(asked.count)),
            isPlaced(range, in: statement.tree),
            !isCentury || isOrdinal(words[words.count - 2]), !isDateOfFigure(range, in: statement),
            !isOfState(statement), !isDoubted(statement), let gap = Gap(asked, in: statement),
            claim.preface != nil || namesSomething(gap)
        else { return nil }
        return gap.cloze(from: claim, on: ground, maker: name, hint: isCentury ? nil : hint)
    }

    /// `knighted in 1874 (some accounts say 1875)`: a bracket that is not shown gives another date.
    private static func isDoubted(_ statement: Statement) -> Bool {
        let shown = Set(statement.tokens)
        let end = statement.kept.last?.upperBound ?? 0
        return statement.tree.tokens[..<end].indices.contains {
            !shown.contains($0)
                && [
                    "account", "source", "perhaps", "possibly", "probably", "dispute", "style", "julian",
                    "gregorian", "o.s", "o.s.",
                    "n.s", "n.s.",
                ].contains(statement.tree.tokens[$0].lemma.lowercased())
        }
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

    /// The rest of a sentence tells them: trams, copyright, airliners.
    private static let lateCenturies: Set<String> = [
        "nineteenth", "twentieth", "twenty-first", "19th", "20th", "21st",
    ]

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

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
