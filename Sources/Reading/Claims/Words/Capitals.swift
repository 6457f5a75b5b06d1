/// Tells names from words that bear a capital only because they open a line, by how the article writes them elsewhere.
struct Capitals {
    private var common: Set<String> = []
    private var names: Set<String> = []

    /// Endings of adjectives that no name of a people or place has.
    private static let endings = ["al", "ive", "ous", "able", "ible", "ful", "less", "ary", "ory"]

    init(_ wordings: [Wording]) {
        for wording in wordings {
            for (index, word) in wording.words.enumerated() where !word.kind.isMark {
                if !word.isCapitalised {
                    common.insert(word.lower)
                } else if index > 0 {
                    names.insert(word.lower)
                }
            }
        }
    }

    /// The text as it goes on inside a sentence; absent where its first word may or may not be a name.
    func inside(_ text: String) -> String? {
        guard let first = Wording(text).words.first else { return text }
        guard first.isCapitalised, !isMixed(text.split(separator: " ").first ?? "") else { return text }
        if isTitle(text) { return text }
        if names.contains(bare(first.lower)) || names.contains(first.lower), !common.contains(first.lower) {
            return text
        }
        return isCommon(first) ? text.prefix(1).lowercased() + text.dropFirst() : nil
    }

    /// `Prior Analytics`, `On Sophistical Refutations`: every word that counts is written large.
    private func isTitle(_ text: String) -> Bool {
        let rest = Wording(text).words.dropFirst().filter {
            !$0.kind.isMark && !ClosedClasses.contains($0.lower)
        }
        return !rest.isEmpty && rest.allSatisfy { $0.isCapitalised && $0.lower.count > 3 }
    }

    private func isCommon(_ word: Word) -> Bool {
        if common.contains(word.lower) || word.kind == .gerund || word.kind == .participle { return true }
        if ClosedClasses.contains(word.lower) || Verbs.forms[word.lower] != nil { return true }
        if Adjectives.weighing.contains(word.lower) || Adjectives.common.contains(word.lower) { return true }
        return word.kind == .adjective && Capitals.endings.contains(where: word.lower.hasSuffix)
    }

    private func bare(_ lower: String) -> String { lower.hasSuffix("'s") ? String(lower.dropLast(2)) : lower }

    /// `NATO`, `iOS`, `Boeing-747`: no word of the language.
    private func isMixed(_ word: Substring) -> Bool {
        word.dropFirst().contains { $0.isUppercase || $0.isNumber }
    }
}
