/// Finds words that point outside the text: a reader of the text alone cannot tell what they mean.
package enum Dangling {
    private static let pronouns = wordSet(
        "it they them he she him its their his her itself themselves himself herself")

    /// Nouns that are the only one of their kind for every reader.
    private static let unique = wordSet(
        """
        world earth sun moon sky sea ocean oceans land internet web universe past future present public brain body \
        heart mind environment atmosphere climate ground air water weather night day morning evening summer winter \
        spring autumn north south east west equator poles wild soil
        """)
    private static let lands = wordSet("country region state nation province island city")
    /// Whether it is the name of something there is one of for everybody: the sun, the world.
    package static func isKnownToAll(_ phrase: String) -> Bool {
        let words = phrase.lowercased().split(separator: " ").filter { $0 != "the" }
        return words.count == 1 && words.allSatisfy { unique.contains(String($0)) }
    }

    private static let relative = wordSet(
        "former latter same following above aforementioned latest previous next other others latter's former's rest"
    )

    /// The first word that points outside, or nil where the text stands alone.
    ///
    /// `known` are words of the heading and title, which say what a short definite means.
    package static func word(in wording: Wording, known: Set<String> = []) -> String? {
        let words = wording.words
        return words.indices.first { index in
            isDangling(words, index, known: known)
        }.map { index in
            words[index].lower == "the" && index + 1 < words.count
                ? "the \(words[index + 1].lower)" : words[index].lower
        }
    }

    private static func isDangling(_ words: [Word], _ index: Int, known: Set<String>) -> Bool {
        let lower = words[index].lower
        if pronouns.contains(lower) { return !hasAntecedent(words, before: index) }
        if lower == "such" { return index + 1 >= words.count || words[index + 1].lower != "as" }
        if ["this", "these", "those", "here"].contains(lower) {
            return !hasSentence(before: index, in: words)
        }
        if isComparison(words, index) { return !hasSentence(before: index, in: words) }
        if lower == "following", words[index...].contains(where: { $0.kind == .colon }) { return false }
        if relative.contains(lower), index > 0, words[index - 1].kind == .determiner { return true }
        return lower == "the" && isBareDefinite(words, index, known: known)
    }

    /// `similar contexts`, `further steps`: compared with something that the text does not name.
    private static func isComparison(_ words: [Word], _ index: Int) -> Bool {
        guard ["similar", "comparable", "further", "additional"].contains(words[index].lower) else {
            return false
        }
        guard index + 1 < words.count, words[index + 1].kind == .noun else { return false }
        return !words[(index + 1)...].prefix(3).contains { $0.lower == "to" }
    }

    /// A pronoun is understood by a full noun phrase before it in the same text.
    private static func hasAntecedent(_ words: [Word], before index: Int) -> Bool {
        words[..<index].contains { word in
            word.kind == .name || word.kind == .noun && !ClosedClasses.contains(word.lower)
        }
    }

    /// Whether a whole sentence stands before, which says what is meant.
    private static func hasSentence(before index: Int, in words: [Word]) -> Bool {
        words[..<index].contains { $0.kind == .stop }
    }

    /// `the mission`, with nothing after it to say which.
    private static func isBareDefinite(_ words: [Word], _ index: Int, known: Set<String>) -> Bool {
        guard index + 1 < words.count, words[index + 1].kind == .noun || words[index + 1].kind == .possessive
        else {
            return false
        }
        let noun = words[index + 1].lower.replacing("'s", with: "")
        if words[index + 1].isCapitalised || unique.contains(noun) || known.contains(noun) { return false }
        let mentioned = words[..<index].contains { $0.lower == noun }
        // `During the Iraq War ... the country`, in an article on Iraq
        if lands.contains(noun),
            words[..<index].contains(where: { $0.kind == .name && known.contains($0.lower) })
        {
            return false
        }
        return !mentioned && !isNarrowed(words, after: index + 1)
    }

    private static func isNarrowed(_ words: [Word], after index: Int) -> Bool {
        guard index + 1 < words.count, words[index].kind != .possessive else { return false }
        switch words[index + 1].kind {
        case .preposition:
            return ["of", "for", "between", "to", "behind", "on"].contains(words[index + 1].lower)
        case .relative, .infinitiveMarker, .name, .gerund, .participle: return true
        // `the council supports` is a verb, `the council house` a compound.
        case .noun: return Verbs.forms[words[index + 1].lower]?.kind != .finite
        default: return false
        }
    }
}
