package import Reading

/// B5: no answer stands in the prompt or the heading path, whole, in all its content words or as its abbreviation.
///
/// Of a name that is asked for by itself not even half may be read off.
package enum GiveawayGate: Gate {
    package static let name = "giveaway"

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        let shown = Shown(candidate.body + " › " + candidate.context)
        if candidate.maker == DateMaker.name, let year = yearShown(candidate) { return .giveaway(year) }
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
        if candidate.gap != nil, isInitials(candidate.answer, of: candidate.body + " " + candidate.context) {
            return .giveaway(candidate.answer)
        }
        if candidate.maker == SeriesMaker.name, let item = endShown(candidate) { return .giveaway(item) }
        return candidate.answers.first { shown.givesAway($0) || shown.abbreviates($0) }.map { .giveaway($0) }
    }

    /// `APSA`, where the African Peace and Security Architecture is named.
    private static func isInitials(_ answer: String, of text: String) -> Bool {
        guard (3...6).contains(answer.count), answer.allSatisfy(\.isUppercase) else { return false }
        let initials = text.split { !$0.isLetter }.filter { $0.first?.isUppercase == true }.compactMap(
            \.first)
        return String(initials).contains(answer)
    }

    /// `a system of aerial refuelling` under `Transport and Refuelling`: what one of two is, the heading tells.
    private static func endShown(_ candidate: Candidate) -> String? {
        guard candidate.items.count == 2, let heading = candidate.topic.dropFirst().last else { return nil }
        let words = Set(ContentWords.list(heading))
        return candidate.items.first { ContentWords.list($0).last.map(words.contains) ?? false }
    }

    /// The year of a date, where the heading has it, or the sentence the year before or after: `in ____ and in 2023`.
    private static func yearShown(_ candidate: Candidate) -> String? {
        let years = { (text: String) in
            text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
        }
        let isBare = candidate.answer.count == 4
        let beside = isBare ? Set(years(candidate.body).flatMap { [$0 - 1, $0, $0 + 1] }) : []
        return years(candidate.answer).first { beside.contains($0) || years(candidate.context).contains($0) }
            .map(String.init)
    }
}
