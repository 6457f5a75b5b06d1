package import Reading

/// The years in which the person whom an article is about was born and died, from the bracket behind the name.
///
/// `Ida Marsh (1801 – 1888)`, `Ida Marsh (born 3 May 1801, Kellmoor; died 1888)`; under an inverted title the name may be missing.
package enum LifeMaker: Maker {
    package static let name = "life"

    /// The bracket is sure whatever else the sentence says; an entry may open without a verb.
    package static var barredBy: Set<Claim.Flag> { [.tooLong] }

    package static func candidates(from claim: Claim, on ground: Ground) -> [Candidate] {
        guard claim.kind == .statement, let life = ground.life, life.claim == claim.id else { return [] }
        let events = [
            (slot: "birth", year: life.birth, question: "In what year was \(life.person) born?"),
            (slot: "death", year: life.death, question: "In what year did \(life.person) die?"),
        ]
        return events.compactMap { event in
            event.year.flatMap { candidate($0, event.slot, event.question, claim: claim, on: ground) }
        }
    }

    private static func candidate(
        _ year: Range<Int>, _ slot: String, _ question: String, claim: Claim, on ground: Ground
    ) -> Candidate {
        let answer = claim.wording.text(of: year)
        let (before, after) = claim.around(year)
        return Candidate(
            maker: name, kind: .short, slot: slot, before: before, after: after, filling: answer,
            answer: answer,
            question: question, topic: claim.topic(title: ground.article.title, hiding: answer), sureness: 0.9
        )
    }
}
