/// The forms of a verb: provide, provides, provided, provided, providing.
package enum VerbForm: String, Sendable, CaseIterable {
    case base
    case thirdPerson
    case past
    case participle
    case gerund
}

/// Makes the forms of English verbs and nouns from their base forms and back.
///
/// Regular forms follow the spelling rules of British English (travelled); irregular ones stand in closed tables.
package enum Inflection {
    /// A form of a verb from its base form in lower case.
    package static func verb(_ base: String, _ form: VerbForm) -> String {
        let parts = base.split(separator: " ", maxSplits: 1).map(String.init)
        guard let head = parts.first, !head.isEmpty else { return base }
        let rest = parts.count > 1 ? " " + parts[1] : ""
        return single(head, form) + rest
    }

    private static func single(_ base: String, _ form: VerbForm) -> String {
        if let irregular = IrregularVerbs.forms[base]?[form] { return irregular }
        switch form {
        case .base: return base
        case .thirdPerson: return base == "have" ? "has" : withS(base)
        case .past, .participle: return withEd(base)
        case .gerund: return withIng(base)
        }
    }

    /// Adds the -s of verbs and nouns.
    static func withS(_ word: String) -> String {
        if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
        if word.hasSuffix("iz") { return word + "zes" }
        let hisses = ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix)
        let endsInO =
            word.hasSuffix("o") && !word.hasSuffix("oo") && !word.hasSuffix("io") && !word.hasSuffix("eo")
        return word + (hisses || endsInO && IrregularNouns.takesEs(word) ? "es" : "s")
    }

    private static func withEd(_ base: String) -> String {
        if base.hasSuffix("e") { return base + "d" }
        if endsInConsonantAndY(base) { return base.dropLast() + "ied" }
        return doubled(base) + "ed"
    }

    private static func withIng(_ base: String) -> String {
        if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
        let keepsE = ["ee", "oe", "ye", "inge"].contains(where: base.hasSuffix) && base != "impinge"
        if base.hasSuffix("e"), !keepsE, base.count > 2 { return base.dropLast() + "ing" }
        return doubled(base) + "ing"
    }

    static func endsInConsonantAndY(_ word: String) -> Bool {
        guard word.hasSuffix("y"), word.count > 1 else { return false }
        return !isVowel(word.dropLast().last)
    }

    /// Doubles the last consonant behind a single stressed vowel (stopped); "panic" takes a k.
    private static func doubled(_ base: String) -> String {
        if base.hasSuffix("ic") { return base + "k" }
        let letters = Array(base)
        guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxyh".contains(last),
            isVowel(letters[letters.count - 2]), !isSecondVowel(letters)
        else { return base }
        let isShort = syllables(letters) == 1
        let isStressed = IrregularVerbs.stressedEndings.contains(base)
        let isDoubledL = last == "l" && !["parallel"].contains(base) && base.hasSuffix("el")
        return isShort || isStressed || isDoubledL ? base + String(last) : base
    }

    /// Whether two vowels stand before the last consonant ("rain"), where "qu" counts as a consonant.
    private static func isSecondVowel(_ letters: [Character]) -> Bool {
        let place = letters.count - 3
        guard isVowel(letters[place]) else { return false }
        return !(letters[place] == "u" && place > 0 && letters[place - 1] == "q")
    }

    /// Runs of vowels; the u of "qu" is no vowel.
    private static func syllables(_ letters: [Character]) -> Int {
        let sounds = letters.indices.map { index in
            isVowel(letters[index]) && !(letters[index] == "u" && index > 0 && letters[index - 1] == "q")
        }
        return sounds.indices.filter { sounds[$0] && ($0 == 0 || !sounds[$0 - 1]) }.count
    }

    static func isVowel(_ letter: Character?) -> Bool {
        letter.map { "aeiou".contains($0) } ?? false
    }
}
