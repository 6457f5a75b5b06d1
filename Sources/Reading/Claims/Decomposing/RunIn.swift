/// A heading that runs on into its text: `Radioactive iodine. This is swallowed as a drink`, `Durability: what was
/// committed survives a failure`.
struct RunIn {
    /// The heading, word for word.
    let label: String
    /// Whether it stands for several.
    let isPlural: Bool

    private static let longest = 5
    private static let kinds = wordSet(
        """
        type form kind test condition treatment method stage phase process drug medicine approach model theory layer \
        disease disorder technique types forms tests drugs medicines cells seizures
        """)

    /// A label of its own, closed by a full stop, perhaps behind the number of its part, as in `4.2 Western cod.` of a report.
    init?(sentence: String) {
        let sentence = sentence.trimmingPrefix { $0.isNumber || ". ".contains($0) }
        guard sentence.hasSuffix("."), !sentence.dropLast().contains(".") else { return nil }
        self.init(label: String(sentence.dropLast()))
    }

    /// A name, not a sentence or an advertisement.
    private init?(label: String) {
        var label = label
        // `Time to live (TTL)`
        if label.hasSuffix(")"), let open = label.firstIndex(of: "(") {
            label = String(label[..<open]).trimmed
        }
        let words = Wording(label).words
        let nominal: Set<WordClass> = [
            .noun, .name, .adjective, .gerund, .participle, .preposition, .coordinator,
        ]
        guard (1...RunIn.longest).contains(words.count), let first = words.first, let last = words.last,
            first.isCapitalised, words.allSatisfy({ nominal.contains($0.kind) }),
            [.noun, .name, .gerund].contains(last.kind), first.kind != .preposition
        else { return nil }
        self.label = label
        isPlural = PhraseShape.isPlural(last)
    }

    /// The label and what a line says behind its colon.
    static func split(_ sentence: String) -> (heading: RunIn, rest: String)? {
        guard let colon = sentence.firstRange(of: ": "),
            let heading = RunIn(label: String(sentence[..<colon.lowerBound]))
        else { return nil }
        return (heading, sentence[colon.upperBound...].trimmed)
    }

    /// The sentence with the label for a `this`, `they` or `this type` that opens it; absent where it does not so open.
    func named(in sentence: String) -> String? {
        let wording = Wording(sentence)
        let words = wording.words
        guard let first = words.first, words.count > 3 else { return nil }
        let isPronoun = ["it", "they"].contains(first.lower)
        let opening = isPronoun || ["this", "these"].contains(first.lower)
        let hasKind = ["this", "these", "the"].contains(first.lower) && RunIn.kinds.contains(words[1].lower)
        let count = hasKind ? 2 : 1
        guard opening || hasKind, agrees(with: words[count].lower),
            isPronoun || words[count].kind.isVerbal || words[count].kind == .participle
        else { return nil }
        let rest = wording.text(ofBytes: words[count].span.lowerBound..<wording.text.utf8.count)
        return label + " " + rest
    }

    /// `These are` of several, `This is` of one.
    private func agrees(with verb: String) -> Bool {
        switch verb {
        case "is", "was", "has": !isPlural
        case "are", "were", "have": isPlural
        default: true
        }
    }
}
