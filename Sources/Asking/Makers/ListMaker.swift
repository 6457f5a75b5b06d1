import English
package import Reading

/// Name-all cards from enumerations inside a sentence: the sentence with a gap for the list.
///
/// The gap keeps what stands around the list, so that modifiers which members share stay in the question.
package enum ListMaker: Maker {
    package static let name = "list"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        OrderMaker.tellsOrder(claim) ? [] : lists(from: claim, on: ground)
    }

    static func lists(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            guard case .enumeration(let list) = part, !isWholeItem(list, of: claim),
                !isUneven(list, in: claim), !isCut(list, in: claim),
                !isPraise(list, in: claim), !hasVerbs(list, in: claim), !isLabelled(claim),
                isSentence(claim)
            else { return nil }
            return candidate(list, claim: claim, on: ground)
        }
    }

    /// `its greatest moral, social and political crisis`, `different climates, cultures and tools`: the first member has a
    /// modifier of its own, which may hold for all; so has `pilots Ann Lee, Bo Ray and Cy Orr`.
    private static func isUneven(_ list: Enumeration, in claim: Claim) -> Bool {
        let texts = list.members.map { claim.wording.text(of: $0) }
        let counts = texts.map { text in text.count { $0 == " " } }
        let isLonger = counts[0] > 0 && counts.dropFirst().allSatisfy { $0 == 0 }
        if list.form == .modifier { return isLonger }
        let first = claim.wording.words[list.members[0].lowerBound]
        let isModified =
            isLonger && list.form == .noun
            && ([.adjective, .participle, .adverb].contains(first.kind)
                // `Cambodian architects, masons and conservators`
                || first.isCapitalised && list.members[0].lowerBound > 0
                    && texts.allSatisfy { $0.split(separator: " ").last?.first?.isLowercase == true })
        // `courses on improvised ____`, of explosive devices, field medicine and planning
        let isSplit =
            list.form == .noun && counts[0] > 0 && list.blank.lowerBound > 1
            && claim.wording.words[list.blank.lowerBound - 1].kind == .participle
            && [.gerund, .preposition].contains(claim.wording.words[list.blank.lowerBound - 2].kind)
        if isSplit { return true }
        let isTitled =
            !first.isCapitalised && texts[0].contains(where: \.isUppercase)
            && texts.dropFirst().allSatisfy { $0.first?.isUppercase == true }
        return isModified || isTitled
    }

    /// `such as ____, planning and sequencing`: what is listed goes on behind the gap; `Wallace & Gromit: ____`: what stands
    /// before the colon is a name, and the first member its other half.
    private static func isCut(_ list: Enumeration, in claim: Claim) -> Bool {
        let (before, after) = claim.around(list.blank)
        let goesOn = after.hasPrefix(",") && after.prefix(40).contains(" and ")
        let words = before.split(separator: " ").suffix(2)
        // `The cargoes include imports: fuel, wheat and clinker`: an item with a list of its own.
        if claim.kind == .item, before.hasSuffix(": ") || before.hasSuffix(":") { return true }
        let isTitle = before.hasSuffix(": ") && words.last?.first?.isUppercase == true && words.count == 2
        // `a propane burner and a vent that could be closed`, `women and boys under ten`: of the last member only.
        let isLastOnly = ["that ", "which ", "who ", "whose ", "under ", "over ", "aged ", "from "].contains {
            after.drop { $0 == " " }.hasPrefix($0)
        }
        // `conservation and exploration in regions such as Alaska`
        let isPlaced = after.contains(" such as ") || after.contains(", including ")
        return goesOn || isTitle || isLastOnly || isPlaced
    }

    /// Praise such as `the richest, most populous state`.
    private static func isPraise(_ list: Enumeration, in claim: Claim) -> Bool {
        list.members.contains { member in
            let words = claim.wording.text(of: member).split(separator: " ")
            return words.first == "most"
                || words.first == "the" && words.dropFirst().first?.hasSuffix("est") == true
        }
    }

    /// `Any software such as`: the parser finds no verb that says something of a subject, not even one that it may take for
    /// a participle.
    private static func isSentence(_ claim: Claim) -> Bool {
        guard claim.kind == .statement, let tree = claim.tree else { return true }
        let finite: Set<FineTag> = [
            .pastVerb, .presentVerb, .thirdPersonVerb, .modal, .participle, .baseVerb,
        ]
        return tree.tokens.indices.contains { index in
            finite.contains(tree.tokens[index].tag) && !isBelow(index, .relativeClause, in: tree)
        }
    }

    private static func isBelow(_ index: Int, _ relation: Relation, in tree: SentenceTree) -> Bool {
        var index = index
        for _ in 0..<12 {
            if tree.tokens[index].relation == relation { return true }
            guard tree.tokens[index].head != index else { return false }
            index = tree.tokens[index].head
        }
        return false
    }

    private static func candidate(_ list: Enumeration, claim: Claim, on ground: Ground) -> Candidate {
        let items = list.members.map { claim.wording.text(of: $0) }
        let (before, after) = claim.around(list.blank)
        return Candidate(
            maker: name, kind: .list, slot: items.joined(separator: "|"),
            instruction: instruction(list, claim: claim, on: ground), preface: claim.preface,
            before: before,
            after: after, filling: claim.wording.text(of: list.blank), answer: items.joined(separator: "; "),
            items: items, topic: claim.topic(title: ground.article.title), sureness: sureness(list))
    }

    /// Asks for the article's own list where other answers would do as well.
    ///
    /// So with examples, open lists, and what it says of like things elsewhere. The heading is added where another list is the rival. The
    /// sentence of an item says so itself.
    private static func instruction(_ list: Enumeration, claim: Claim, on ground: Ground) -> String {
        let number = Numerals.word(list.members.count)
        guard claim.kind != .item else { return "Name all \(number):" }
        let rival = ground.rivals.rival(of: list, in: claim)
        let place = rival == .list ? place(of: claim) : ""
        switch list.scope {
        case .examples: return "Name the \(number) examples that the article gives\(place):"
        case .whole where rival == nil && !claim.isForecast: return "Name all \(number):"
        case .some, .whole: return "Name the \(number) that the article lists together\(place):"
        }
    }

    /// ` under “Trade”`: the heading that tells the list from others, if there is one.
    static func place(of claim: Claim) -> String {
        claim.section.last.map { " under \u{201C}\($0.hasSuffix("?") ? $0.dropLast() : $0[...])\u{201D}" }
            ?? ""
    }

    private static func sureness(_ list: Enumeration) -> Double {
        let edge =
            switch list.edge {
            case .marker: 0.92
            case .collection: 0.9
            case .verb: 0.87
            case .preposition: 0.86
            }
        return list.form == .modifier ? edge - 0.03 : edge
    }
}
