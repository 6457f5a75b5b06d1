package import Reading

/// Name-all cards from enumerations inside a sentence: the sentence with a gap for the list.
///
/// The gap keeps what stands around the list, so that modifiers which members share stay in the question.
package enum ListMaker: Maker {
    package static let name = "list"

    package static func candidates(from claim: Claim, title: String) -> [Candidate] {
        claim.parts.compactMap { part in
            if case .enumeration(let list) = part { candidate(list, claim: claim, title: title) } else { nil }
        }
    }

    private static func candidate(_ list: Enumeration, claim: Claim, title: String) -> Candidate {
        let items = list.members.map { claim.wording.text(of: $0) }
        let (before, after) = claim.around(list.blank)
        return Candidate(
            maker: name, kind: .list, slot: items.joined(separator: "|"),
            instruction: instruction(count: items.count, claim: claim), preface: claim.preface,
            before: before,
            after: after, filling: claim.wording.text(of: list.blank), answer: items.joined(separator: "; "),
            items: items, topic: claim.topic(title: title), sureness: sureness(list))
    }

    static func instruction(count: Int, claim: Claim) -> String {
        let source = claim.isForecast ? ", according to the article" : ""
        return "Name all \(Numerals.word(count))\(source):"
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
