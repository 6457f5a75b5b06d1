/// Finds a plural that is meant more narrowly than it reads alone: `most walls`, `Walls are` after `Roman walls were`.
package struct LostScope {
    private let words: [Word]
    private let before: [Word]

    private static let quantities = wordSet("most many some several numerous")

    /// `before` is the sentence before in the same paragraph, if there is one.
    package init(_ wording: Wording, after before: Wording?) {
        words = wording.words
        self.before = before?.words ?? []
    }

    /// The words that say too little, or nil.
    package var phrase: String? {
        words.indices.lazy.compactMap { quantified($0) }.first ?? narrowedSubject
    }

    /// A word for a share of things that nothing else narrows.
    private func quantified(_ index: Int) -> String? {
        let noun = index + 1
        guard LostScope.quantities.contains(words[index].lower), noun < words.count, isBare(noun) else {
            return nil
        }
        return "\(words[index].lower) \(words[noun].lower)"
    }

    /// The sentence opens with a bare plural that the sentence before had narrowed.
    private var narrowedSubject: String? {
        guard let first = words.first, words.count > 1, isBare(0) else { return nil }
        let isNarrowed = before.indices.dropFirst().contains { index in
            before[index].lower == first.lower
                && [.adjective, .noun, .name, .gerund, .possessive, .participle].contains(
                    before[index - 1].kind)
        }
        return isNarrowed ? first.lower : nil
    }

    /// A plural noun with nothing after it that says which.
    private func isBare(_ index: Int) -> Bool {
        guard words[index].kind == .noun, PhraseShape.isPlural(words[index]) else { return false }
        guard index + 1 < words.count else { return true }
        switch words[index + 1].kind {
        case .preposition, .relative, .noun, .name, .gerund: return false
        default: return true
        }
    }
}
