/// Praise and generalities: statements that no question can have a definite answer to.
package struct Vagueness {
    let words: [Word]

    init(words: [Word]) { self.words = words }

    /// Of a statement as a card shows it.
    package init(_ wording: Wording) { words = wording.words }

    private static let weight = wordSet(
        """
        important integral essential crucial key vital significant instrumental critical pivotal main major valuable \
        notable fundamental
        """)
    private static let shares = wordSet("part element role factor aspect step force tool")
    private static let pointing = wordSet(
        """
        underscore underscores underscored underscoring highlight highlights highlighted highlighting exemplifies \
        exemplify exemplified illustrates illustrated reflects reflected reflecting reveals revealed represents
        """)
    private static let generalities = wordSet(
        """
        complexity complexities challenges difficulty difficulties insights nature adaptation goal landscape
        """)
    private static let manifold = wordSet("various numerous multiple different diverse many several certain")
    private static let generic = wordSet(
        "means ways methods forms aspects factors things areas respects reasons")
    private static let opinions = wordSet(
        "complex multifaceted instrumental valuable mixed promising remarkable fascinating thrilling crucial essential important vital"
    )

    package var isVague: Bool {
        playsRole || isShare || pointsAtGenerality || isOpinion || isBareLabel || hasVagueMeans || isInfluence
            || isChallenge
    }

    /// A subject such as `Key measures included`, which does not say whose; above a list set out in lines it is a title.
    private var isBareLabel: Bool {
        guard words.last?.kind != .colon else { return false }
        let rest = words.drop { ["a", "the", "few", "some", "several"].contains($0.lower) }
        guard let first = rest.first, Vagueness.weight.contains(first.lower) else { return false }
        let nouns = rest.dropFirst().prefix { $0.kind == .noun || $0.kind == .adjective }
        guard (1...2).contains(nouns.count), nouns.endIndex < words.count else { return false }
        return FirstMember.listing.contains(words[nouns.endIndex].lower)
    }

    /// `through various means, including`: a word for nothing in particular.
    private var hasVagueMeans: Bool {
        zip(words, words.dropFirst()).contains {
            Vagueness.manifold.contains($0.lower) && Vagueness.generic.contains($1.lower)
        }
    }

    /// `has significantly influenced`, `faced multiple challenges`: that there was something, not what.
    private var isInfluence: Bool {
        let strongly: Set<String> = [
            "significantly", "greatly", "strongly", "profoundly", "deeply", "heavily",
        ]
        let verbs: Set<String> = ["influence", "affect", "shape", "impact"]
        return zip(words, words.dropFirst()).contains { one, next in
            strongly.contains(one.lower) && verbs.contains { next.lower.hasPrefix($0) }
                || Vagueness.manifold.union(["multiple"]).contains(one.lower) && next.lower == "challenges"
        }
    }

    /// `one of the most pressing challenges`, `pose a serious threat`: that there is one.
    private var isChallenge: Bool {
        let troubles: Set<String> = [
            "challenge", "challenges", "issue", "issues", "problem", "problems", "threat", "threats",
            "concern", "concerns",
        ]
        return words.indices.contains { index in
            let next = words[index...].dropFirst()
            return ["most", "pose", "poses", "posed"].contains(words[index].lower)
                && next.prefix(3).contains { troubles.contains($0.lower) }
                && (words[index].lower != "most" || words[..<index].suffix(3).contains { $0.lower == "one" })
        }
    }

    /// `played a vital role in`.
    private var playsRole: Bool {
        words.indices.contains { index in
            ["play", "plays", "played", "playing"].contains(words[index].lower)
                && words[index...].prefix(5).contains { $0.lower == "role" }
        }
    }

    /// `was an integral part of`, `represented an important element`.
    private var isShare: Bool {
        words.indices.contains { index in
            Vagueness.weight.contains(words[index].lower)
                && words[index...].dropFirst().prefix(2).contains { Vagueness.shares.contains($0.lower) }
        }
    }

    /// `underscored the complexity of`, `reflected a broader goal`.
    private var pointsAtGenerality: Bool {
        words.indices.contains { index in
            Vagueness.pointing.contains(words[index].lower)
                && words[index...].dropFirst().prefix(5).contains {
                    Vagueness.generalities.contains($0.lower)
                }
        }
    }

    /// `were complex and multifaceted`, `remains mixed`.
    private var isOpinion: Bool {
        let linking: Set<String> = ["remains", "remain", "remained"]
        return words.indices.dropLast().contains { index in
            (words[index].kind == .be || linking.contains(words[index].lower))
                && words[index...].dropFirst().prefix(2).contains { Vagueness.opinions.contains($0.lower) }
                && !isThing(behind: index)
        }
    }

    /// `is the complex of DNA and protein`: a noun.
    private func isThing(behind verb: Int) -> Bool {
        verb + 3 < words.count && words[verb + 1].kind == .determiner && words[verb + 3].kind == .preposition
    }
}
