import English
package import Reading

/// B6: the gap is no passing detail: where somebody mentioned in passing worked, or when and on how many a study was made.
package enum PassingGate: Gate {
    package static let name = "notPassing"

    /// What reports a matter; its own date, size and place are not the matter.
    private static let reports: Set<String> = [
        "study", "survey", "edition", "review", "article", "paper", "sample", "poll", "questionnaire",
        "magazine",
        "newspaper", "interview", "webpage", "website", "trial", "plaque",
    ]

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        if isClosing(claim) || isOfExercise(claim) || isPointingAway(claim) { return .passing }
        // `a compilation published by ____`: whose names nobody learns
        if !candidate.items.isEmpty,
            ["published by ", "written by ", "compiled by "].contains(where: candidate.before.hasSuffix)
        {
            return .passing
        }
        guard let gap = candidate.gap, candidate.items.isEmpty, candidate.kind != .judge else { return nil }
        return isOfReport(gap) || isPlaceOfBystander(gap) || isOfLife(gap, of: candidate.topic)
            || isDateOfFind(gap) || isOfDescription(gap) || isDateWithinReport(gap)
            || isOfOther(gap, than: ground.hero) || isWithinWhose(gap)
            || isDateOfStudy(gap) || isDesignOfStudy(gap) || isCountOfProceedings(gap)
            || isMakerOfStudy(gap) || isFigureAside(gap) || isMeasureInPassing(gap) || isYearOfFigure(gap)
            || isDateOfSale(gap) || isDateOfBook(gap) || isDateOfNaming(gap) || isDateBefore(gap)
            || isDateOfProposal(gap) || isOfPrinting(gap) || isDateOfReport(gap) || isEstimator(gap)
            || isPrinterOrMuseum(gap)
            || isExample(gap) || isNotSo(gap) || isLanguageOfWord(gap) || isOfSpecimen(gap)
            || isOfKin(gap) || isPlaceOfDeath(gap) || isClassifier(gap) || isOneIncluded(gap)
            || isOnTheWay(gap) || isOfBystander(gap, of: candidate.topic) ? .passing : nil
    }

    private static let closings: Set<String> = [
        "conclusion", "conclusions", "final thoughts", "concluding remarks", "closing thoughts",
        "the bottom line",
        "bottom line", "wrapping up", "in closing", "parting thoughts",
    ]

    /// Whether it stands where an article takes leave: what is said there is said before, and better.
    private static func isClosing(_ claim: Claim) -> Bool {
        guard let heading = claim.section.last else { return false }
        return closings.contains(
            heading.lowercased().filter { $0.isLetter || $0 == " " }.trimmingPrefix(" ").description)
    }

    /// Whether it is of a report: `a study of ____ reefs published in 2018`.
    private static func isOfReport(_ gap: Gap) -> Bool {
        above(gap.head, in: gap.tree).contains { noun in
            gap.tree.tokens[noun].tag.isNoun && reports.contains(gap.tree.tokens[noun].lemma.lowercased())
                && gap.tree.tokens[noun].head != noun && !gap.range.contains(noun)
        }
    }

    /// Whether it is one of several places that would do: `cities such as ____`.
    private static func isExample(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let before = gap.range.lowerBound - 1
        guard before > 0, let kind = tree.entity(at: gap.head)?.kind, [.place, .location].contains(kind)
        else {
            return false
        }
        // `parts of Victoria, including the ____`
        let opening = tree.tokens[before].text.lowercased() == "the" ? before - 1 : before
        if tree.tokens[opening].text.lowercased() == "including" { return true }
        return tree.tokens[before - 1].lemma == "such" && tree.tokens[before].lemma == "as"
    }

    /// Whether it is the language that a word is of, which the word tells: `called gerege in ____`.
    private static func isLanguageOfWord(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let before = gap.range.lowerBound - 1
        guard before > 0, let kind = tree.entity(at: gap.head)?.kind, [.language, .group].contains(kind)
        else {
            return false
        }
        return gap.range.count == 1 && tree.tokens[before].lemma == "in"
    }

    /// Whether it is what is denied: `not in ____ but in Ecuador`.
    private static func isNotSo(_ gap: Gap) -> Bool {
        let before = gap.range.lowerBound - 1
        return before > 0 && gap.tree.tokens[before].tag == .preposition
            && gap.tree.tokens[before - 1].lemma == "not"
    }

    /// Whether it is where somebody belongs: `Henry Darcy, an engineer in ____`.
    private static func isPlaceOfBystander(_ gap: Gap) -> Bool {
        let tree = gap.tree
        let preposition = tree.tokens[gap.head].head
        guard tree.tokens[preposition].tag == .preposition,
            tree.entity(at: gap.head).map({ [.place, .location, .organization, .facility].contains($0.kind) })
                ?? false
        else { return false }
        let verb = tree.tokens[preposition].head
        // `Leonor Michaelis, working in ____, published`
        if tree.tokens[verb].tag == .gerund,
            ["work", "live", "teach", "study"].contains(tree.tokens[verb].lemma),
            tree.tokens[verb].head != verb
        {
            return true
        }
        // `James Neilson, in ____, patented`
        let last = gap.range.upperBound
        if preposition > 1, last < tree.tokens.count, tree.tokens[last].tag == .comma,
            tree.tokens[preposition - 1].tag == .comma, tree.entity(at: preposition - 2)?.kind == .person
        {
            return true
        }
        let nouns = above(gap.head, in: tree).filter { tree.tokens[$0].tag.isNoun }
        // `the University of Michigan at ____`, `west of ____`
        if let seat = nouns.first, seat == verb,
            [.organization, .facility].contains(tree.entity(at: seat)?.kind)
        {
            if ["at", "in"].contains(tree.tokens[preposition].lemma) { return true }
        }
        // `a native of ____`
        if preposition > 0, ["native", "resident", "citizen"].contains(tree.tokens[preposition - 1].lemma) {
            return true
        }
        let sides = ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"]
        if preposition > 0, sides.contains(tree.tokens[preposition - 1].text.lowercased()) { return true }
        return nouns.contains { tree.entity(at: $0)?.kind == .person }
            || nouns.contains { isWorkplace($0, in: tree) }
            || isPlaceOfPlace(gap, preposition)
    }

    /// Where somebody works: `at the IBM laboratory in ____`.
    private static func isWorkplace(_ noun: Int, in tree: SentenceTree) -> Bool {
        ["laboratory", "institute", "workshop", "hospital", "observatory", "office", "college"].contains(
            tree.tokens[noun].lemma.lowercased()) && tree.tokens[noun].relation == .prepositionalObject
    }

    /// `Bahia in ____`: where a place that is named lies.
    private static func isPlaceOfPlace(_ gap: Gap, _ preposition: Int) -> Bool {
        let tree = gap.tree
        guard let kind = tree.entity(at: gap.head)?.kind, [.place, .location].contains(kind) else {
            return false
        }
        let word = tree.tokens[preposition].lemma
        // `at Graz, in ____`, `the castle of Chillon, on ____`
        let isIn = word == "in"
        guard isIn || ["on", "near", "at"].contains(word) else { return false }
        if preposition > 1, tree.tokens[preposition - 1].tag == .comma,
            tree.tokens[preposition - 2].tag == .name,
            tree.tokens[preposition - 2].relation == .prepositionalObject
        {
            return true
        }
        let above = tree.tokens[preposition].head
        guard isIn, tree.tokens[above].tag == .name, tree.tokens[above].relation == .prepositionalObject,
            let other = tree.entity(at: above)?.kind
        else { return false }
        return [.place, .location].contains(other)
    }

    /// The tokens that a token hangs below, up to the first verb that is no participle behind a noun.
    private static func above(_ index: Int, in tree: SentenceTree) -> [Int] {
        var found: [Int] = []
        var index = index
        for _ in 0..<12 {
            let head = tree.tokens[index].head
            guard head != index else { break }
            if tree.tokens[head].tag.isVerb, tree.tokens[head].relation != .clausalModifierOfNoun { break }
            found.append(head)
            index = head
        }
        return found
    }
}
