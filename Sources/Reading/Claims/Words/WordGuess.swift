/// Judges the class of one word from the word and its neighbours.
struct WordGuess {
    let words: [Word]
    let index: Int

    private var lower: String { words[index].lower }
    private var next: Word? { index + 1 < words.count ? words[index + 1] : nil }
    private var isFirst: Bool {
        index == 0 || words[index - 1].kind == .quote && index == 1
    }

    var kind: WordClass {
        if lower == "to" { return isInfinitive ? .infinitiveMarker : .preposition }
        if let closed = ClosedClasses.table[lower], !isNameLike { return closed }
        if lower.hasSuffix("'s") || lower.hasSuffix("s'") { return .possessive }
        if lower.utf8.first?.isDigit == true { return .number }
        if words[index].isCapitalised, !isFirst { return .name }
        return openClass
    }

    private var isInfinitive: Bool {
        guard let next else { return false }
        return Verbs.isBase(next.lower) && !next.isCapitalised || next.lower == "be" || next.lower == "have"
    }

    /// A closed-class word that is written with a capital inside a sentence: `May`, `Will`.
    private var isNameLike: Bool {
        words[index].isCapitalised && !isFirst && ["may", "will", "us", "it"].contains(lower)
    }

    private var openClass: WordClass {
        if let form = Verbs.forms[lower] { return verb(form) }
        if isAdverb { return .adverb }
        if isGerund { return .gerund }
        if isParticiple { return .participle }
        return Adjectives.isAdjective(lower) ? .adjective : .noun
    }

    /// A form that can be a noun is one, unless an infinitive marker or a modal stands before it.
    private func verb(_ form: Verbs.Form) -> WordClass {
        let before = index > 0 ? words[index - 1].kind : nil
        if before == .infinitiveMarker || before == .modal { return .base }
        if form.isAlsoNoun { return .noun }
        if before == .determiner || before == .possessive { return .noun }
        return form.kind == .base ? .finite : form.kind
    }

    private var isAdverb: Bool {
        let nouns = [
            "family", "supply", "reply", "ally", "july", "italy", "anomaly", "assembly", "fly", "belly",
        ]
        let adjectives = ["friendly", "early", "daily", "likely", "elderly", "costly", "monthly", "yearly"]
        guard lower.count > 3, lower.hasSuffix("ly") else { return false }
        return !nouns.contains(lower) && !adjectives.contains(lower)
    }

    private var isGerund: Bool {
        let nouns = [
            "thing", "king", "ring", "spring", "string", "wing", "evening", "morning", "building", "ceiling",
        ]
        return lower.count > 4 && lower.hasSuffix("ing") && !nouns.contains(lower)
    }

    private var isParticiple: Bool {
        let nouns = [
            "seed", "speed", "hundred", "indeed", "shed", "breed", "weed", "greed", "reed", "deed", "creed",
        ]
        return lower.count > 3 && lower.hasSuffix("ed") && !nouns.contains(lower)
    }
}
