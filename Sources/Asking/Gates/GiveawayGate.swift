package import Reading

/// B5: no answer stands in the prompt or the heading path, whole, in all its content words or as its abbreviation.
///
/// Of a name that is asked for by itself not even half may be read off.
package enum GiveawayGate: Gate {
    package static let name = "giveaway"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let shown = Shown(candidate.body + " › " + candidate.context)
        if candidate.maker == AbbreviationMaker.name {
            return Shown(candidate.context).suggests(name: candidate.answer)
                ? .giveaway(candidate.answer) : nil
        }
        if [DefinitionMaker.name, GlossMaker.name].contains(candidate.maker),
            shown.suggests(name: candidate.answer)
        {
            return .giveaway(candidate.answer)
        }
        if candidate.maker == GlossMaker.name, let word = shown.akin(to: candidate.answer) {
            return .giveaway(word)
        }
        if candidate.gap != nil, Shown(candidate.body).spells(candidate.answer) {
            return .giveaway(candidate.answer)
        }
        // `marched in on ____`, where the date is in March.
        if candidate.gap != nil, candidate.items.isEmpty, candidate.maker != DateMaker.name,
            let word = shown.akin(to: candidate.answer)
        {
            return .giveaway(word)
        }
        if candidate.gap != nil,
            NumberShown.gives(candidate.answer, away: candidate.body)
                || FamousDates.gives(candidate.answer, away: candidate.body)
        {
            return .giveaway(candidate.answer)
        }
        return candidate.answers.first { shown.givesAway($0) || shown.abbreviates($0) }.map { .giveaway($0) }
    }
}
