extension Inflection {
    /// "a" or "an" by the sound that the phrase begins with.
    package static func article(before phrase: String) -> String {
        guard let word = phrase.split(whereSeparator: { " -/".contains($0) }).first.map(String.init) else {
            return "a"
        }
        return beginsWithVowel(word) ? "an" : "a"
    }

    private static func beginsWithVowel(_ word: String) -> Bool {
        let lower = word.lowercased()
        if let first = lower.first, first.isNumber { return beginsWithVowel(number: lower) }
        if isSpelled(word) { return "aefhilmnorsx".contains(lower.prefix(1)) }
        if ["hour", "honest", "honour", "honor", "heir"].contains(where: lower.hasPrefix) { return true }
        let consonantal = [
            "uni", "use", "usu", "usa", "uti", "uto", "ura", "uro", "eu", "ewe", "one", "once", "ubi", "uka",
        ]
        let vocalic = ["unin", "unim", "unid"]
        if consonantal.contains(where: lower.hasPrefix), !vocalic.contains(where: lower.hasPrefix) {
            return false
        }
        return isVowel(lower.first)
    }

    /// Eight, eleven, eighteen and what begins with them.
    private static func beginsWithVowel(number: String) -> Bool {
        if number.hasPrefix("8") { return true }
        let digits = number.prefix { $0.isNumber || $0 == "," }.filter(\.isNumber)
        return (digits.hasPrefix("11") || digits.hasPrefix("18")) && digits.count % 3 == 2
    }

    /// Abbreviations that are read letter by letter: those without a vowel, and short ones that are no word.
    private static func isSpelled(_ word: String) -> Bool {
        let letters = word.filter(\.isLetter)
        guard !letters.isEmpty, letters.count <= 5, letters.allSatisfy(\.isUppercase) else { return false }
        let spoken: Set = [
            "NATO", "UNICEF", "OPEC", "AIDS", "ASEAN", "UNIX", "LASER", "NASA", "FIFA", "EFTA", "ISIS",
        ]
        return letters.count == 1 || !spoken.contains(letters)
    }
}
