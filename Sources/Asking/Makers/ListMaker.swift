package import Reading

/// Name-all cards from enumerations inside a sentence: the sentence with a gap for the list.
///
/// The gap keeps what stands around the list, so that modifiers which members share stay in the question.
package enum ListMaker: Maker {
    package static let name = "list"

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        claim.parts.compactMap { part in
            guard case .enumeration(let list) = part, !isUneven(list, in: claim) else { return nil }
            return candidate(list, claim: claim, on: ground)
        }
    }

    /// `its greatest moral, social and political crisis`: the first modifier has one of its own, which holds for all.
    private static func isUneven(_ list: Enumeration, in claim: Claim) -> Bool {
        guard list.form == .modifier else { return false }
        let counts = list.members.map { claim.wording.text(of: $0).count { $0 == " " } }
        return counts[0] > 0 && counts.dropFirst().allSatisfy { $0 == 0 }
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
        claim.section.last.map { " under \u{201C}\($0)\u{201D}" } ?? ""
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
