/// Tells which sentences state nothing to ask about, and which words a question must not lose.
///
/// The first step of Claimify (Metropolitansky and Larson 2025): dropping what cannot be verified is worth more
/// than any later step.
struct Selection {
    let wording: Wording
    private var words: [Word] { wording.words }

    init(_ wording: Wording) {
        self.wording = wording
    }

    /// No sentence of use is longer, and the finders stay quick.
    static let longest = 120

    var flags: [Claim.Flag] {
        if words.count > Selection.longest { return [.tooLong] }
        let tests: [(Claim.Flag, Bool)] = [
            (
                .question,
                words.last(where: { $0.kind != .quote }).map { wording.text(ofBytes: $0.span) } == "?"
            ),
            (.quotation, isQuotation),
            (.firstPerson, isFirstPerson),
            (.meta, isMeta),
            (.vague, Vagueness(words: words).isVague),
            (.speculative, contains(Selection.speculation, besidesNames: true)),
            (.normative, isNormative),
            (.fragment, isFragment),
            (.dated, contains(Selection.deixis)),
            (.attributed, contains(Selection.attribution)),
            (.hedged, contains(Selection.hedges)),
            (.negated, words.contains { $0.kind == .negation || $0.lower.hasSuffix("n't") }),
        ]
        return tests.compactMap { $0.1 ? $0.0 : nil }
    }

    /// `May` is a month and `US` a country where they are written as names.
    private func contains(_ set: Set<String>, besidesNames: Bool = false) -> Bool {
        words.contains { set.contains($0.lower) && !(besidesNames && $0.kind == .name) }
    }

    /// With `Elizabeth I` and `US forces` besides.
    private var isFirstPerson: Bool {
        words.indices.contains { index in
            let word = words[index]
            guard Selection.firstPerson.contains(word.lower), word.kind != .name else { return false }
            if word.lower == "us" { return wording.text(ofBytes: word.span) != "US" }
            return word.lower != "i" || !isName(before: index)
        }
    }

    private func isName(before index: Int) -> Bool {
        index > 0 && words[index - 1].isCapitalised && [.name, .noun].contains(words[index - 1].kind)
    }

    /// Whether it guesses by more than a `could` or `would`, which told from the past may be a plain future.
    var isGuess: Bool {
        contains(Selection.speculation.subtracting(["could", "would"]), besidesNames: true)
    }

    private static let firstPerson = wordSet(
        "i we us you me our my your i'm i've i'd we're we've we'll you're you'd you'll you've we'd ours yours let's"
    )
    private static let speculation = wordSet(
        "may might could would perhaps possibly probably likely unlikely maybe seem seems seemed appears apparently hopefully"
    )
    private static let deixis = wordSet(
        "yesterday tomorrow tonight recently currently nowadays monday tuesday wednesday thursday friday saturday sunday"
    )
    private static let attribution = wordSet(
        "said says argue argued argues claim claimed claims according believe believes critics reported announced suggested"
    )
    private static let hedges = wordSet(
        "aimed aims sought some often sometimes usually mainly primarily largely partly generally typically about roughly"
    )

    /// Words in quotation marks that are a clause rather than a name.
    private var isQuotation: Bool {
        let marks = words.indices.filter { words[$0].kind == .quote }
        guard let first = marks.first else { return false }
        guard marks.count > 1 else { return true }
        return zip(marks, marks.dropFirst()).contains { $1 - $0 > 4 } || first == 0 && words.count < 8
    }

    private var isMeta: Bool {
        let pairs = zip(words, words.dropFirst())
        let own: Set<String> = ["article", "section", "chapter", "essay", "report", "post", "page"]
        let parts: Set<String> = ["chapter", "section", "appendix", "figure", "table", "example", "examples"]
        let pointers: Set<String> = [
            "figure", "table", "section", "chapter", "appendix", "equation", "fig", "box", "page",
        ]
        if pairs.contains(where: { pointers.contains($0.lower) && $0.isCapitalised && $1.kind == .number }) {
            return true
        }
        if isCaption { return true }
        return pairs.contains { $0.lower == "this" && own.contains($1.lower) }
            || words.prefix(2).contains { parts.contains($0.lower) } || isPointer
            || ["see", "note", "consider", "recall", "notice", "imagine", "suppose"].contains(
                words.first?.lower)
    }

    /// `Anna Holt, left, meets Bo Ray`, `pictured`: what a photograph shows.
    private var isCaption: Bool {
        words.contains { $0.lower == "pictured" }
            || words.indices.dropFirst().dropLast().contains { index in
                ["left", "right", "centre", "center"].contains(words[index].lower)
                    && words[index - 1].kind == .comma && words[index + 1].kind == .comma
            }
    }

    /// `Details are described on the ... page`, `Further discussion of it is in the paper`: where to read on.
    private var isPointer: Bool {
        let matter: Set<String> = ["details", "discussion", "information", "descriptions", "explanation"]
        return ["further", "more", "additional", "implementation", "full"].contains(words.first?.lower)
            && words.dropFirst().first.map { matter.contains($0.lower) } ?? false
    }

    /// `Ensuring coherence can enhance ...`: advice in the form of a statement.
    private var isNormative: Bool {
        let should = words.contains { ["should", "must", "ought"].contains($0.lower) }
        return should || words.first?.kind == .gerund && words.contains { $0.lower == "can" }
    }

    private var isFragment: Bool {
        guard words.count >= 4, let first = words.first(where: { $0.kind != .quote }) else { return true }
        guard first.isCapitalised || first.kind == .number else { return true }
        return !words.indices.contains(where: isVerb)
    }

    /// A form that can be a noun is the verb only where a plural noun stands before it: `colonies store honey`.
    private func isVerb(_ index: Int) -> Bool {
        let word = words[index]
        if word.kind.isVerbal || word.kind == .participle { return true }
        guard let form = Verbs.forms[word.lower], index > 0 else { return false }
        return form.kind == .finite && word.lower.hasSuffix("s") && words[index - 1].kind == .noun
            || form.kind == .base && PhraseShape.isPlural(words[index - 1]) || word.lower.hasPrefix("includ")
    }
}
