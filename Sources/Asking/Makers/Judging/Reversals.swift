import English

/// Words that one word turns round, form for form: `larger` and `smaller`, `rose` and `fell`.
enum Reversals {
    /// Comparatives: with `than` behind them the reverse is the article's opposite, and nothing absurd.
    ///
    /// Superlatives are left alone: `the smallest economies of the world` betray themselves.
    private static let compared = table(
        """
        larger smaller, bigger smaller, greater smaller, higher lower, longer shorter, older younger, faster slower, \
        heavier lighter, warmer cooler, hotter colder, wetter drier, deeper shallower, stronger weaker, thicker thinner, \
        wider narrower, richer poorer, brighter fainter, denser sparser, cheaper dearer, closer farther
        """)

    /// Words that turn a statement round wherever they stand.
    private static let free = table(
        """
        increases decreases, increased decreased, rises falls, rose fell, expands contracts, expanded contracted, \
        strengthens weakens, strengthened weakened, accelerates slows, accelerated slowed, attracts repels, heats cools, \
        widens narrows, widened narrowed, northern southern, eastern western, soluble insoluble, aerobic anaerobic, \
        nocturnal diurnal, voluntary involuntary, convex concave
        """)

    /// Plain adjectives, which may be parts of fixed phrases such as `high school`: only behind `is` or `was`.
    private static let predicative = table(
        """
        high low, large small, long short, deep shallow, strong weak, thick thin, wide narrow, fast slow, rich poor, \
        warm cold, hot cold, wet dry, hard soft, heavy light, common rare, acidic alkaline, positive negative, \
        dense sparse, bright faint, steep gentle
        """)

    private static let compass = table(
        "north south, east west, northeast southwest, northwest southeast, upstream downstream")

    /// The opposite of a token, with its capital; nil where it has none, or a change of it may change nothing.
    static func opposite(of index: Int, in tree: SentenceTree) -> String? {
        let token = tree.tokens[index]
        let word = token.text.lowercased()
        guard token.tag != .name, token.tag != .pluralName, tree.entity(at: index) == nil
        else { return nil }
        let other: String?
        let isCompared = tree.tokens[index...].contains { $0.text.lowercased() == "than" }
        switch token.tag {
        case .comparativeAdverb, .comparative:
            let comparative = word == "more" && token.tag == .comparativeAdverb ? "less" : compared[word]
            other = isCompared ? comparative : nil
        default:
            other =
                free[word] ?? (token.relation == .adjectivalComplement ? predicative[word] : nil)
                ?? ([.adverb, .noun].contains(token.tag) ? compass[word] : nil)
        }
        guard let other else { return nil }
        return token.text.first?.isUppercase == true
            ? other.prefix(1).uppercased() + other.dropFirst() : other
    }

    private static func table(_ pairs: String) -> [String: String] {
        var found: [String: String] = [:]
        for pair in pairs.split(separator: ",") {
            let words = pair.split(separator: " ").map(String.init)
            if found[words[0]] == nil { found[words[0]] = words[1] }
            if found[words[1]] == nil { found[words[1]] = words[0] }
        }
        return found
    }
}
