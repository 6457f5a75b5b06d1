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
            || isOnTheWay(gap) || isOfBystander(gap, of: candidate.topic) || isOfVisit(gap) ? .passing : nil
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

    /// The tokens that a token hangs below, up to the first verb that is no participle behind a noun.
    static func above(_ index: Int, in tree: SentenceTree) -> [Int] {
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
