/// Makes a sentence stand alone: drops connectives, and puts full names for `these programs` and `the alliance`.
///
/// What it cannot be sure of it leaves to the sentence before as a preface, or marks as unresolved.
struct Resolver {
    let topic: Topic
    /// What the section has named so far.
    var named = NamedThings()

    /// The claim before in the same block, as it was resolved.
    struct Before {
        var wording: Wording
        /// The sentence as it stands in the article, and its bytes.
        var source: String
        var span: Range<Int>
        /// Whether it can be shown before this one to say what `this` is.
        var standsAlone: Bool
    }

    struct Resolved {
        var wording: Wording
        /// Whether the sentence before has to be shown with it.
        var needsPreface: Bool
        var isUnresolved: Bool
        /// Whether a full name stands for a short reference.
        var isNamed = false
    }

    private static let longestPreface = 32

    func resolve(_ wording: Wording, before: Before?) -> Resolved {
        let plain = withoutConnectives(wording)
        var wording = withNames(plain)
        let isNamed = wording != plain
        guard let opening = wording.words.first(where: { $0.kind != .quote }), needsAntecedent(opening) else {
            return Resolved(
                wording: wording, needsPreface: false, isUnresolved: false, isNamed: isNamed)
        }
        if let named = naming(wording, before: before) {
            wording = named
            return Resolved(wording: wording, needsPreface: false, isUnresolved: false, isNamed: true)
        }
        let canShow =
            before.map { $0.standsAlone && $0.wording.words.count <= Resolver.longestPreface } ?? false
        return Resolved(wording: wording, needsPreface: canShow, isUnresolved: !canShow)
    }

    private func needsAntecedent(_ word: Word) -> Bool {
        word.kind == .demonstrative || word.kind == .pronoun && word.lower != "one"
            || word.kind == .possessive && !word.lower.hasSuffix("'s") && !word.lower.hasSuffix("s'")
    }

    /// `These programs focused on` after a sentence whose subject is programs too; `It is` after `X is a`.
    private func naming(_ wording: Wording, before: Before?) -> Wording? {
        guard let before, let subject = Subject(of: before.wording.words) else { return nil }
        let phrase = before.wording.text(of: subject.range)
        if let own = Subject(of: wording.words), wording.words[0].kind == .demonstrative, own.range.count == 2
        {
            guard subject.names(own.head), subject.isPlural == own.isPlural else { return nil }
            return edit(wording, [(bytes(own.range, in: wording), phrase)])
        }
        guard wording.words[0].lower == "it", isCopular(before.wording, subject: subject), !subject.isPlural
        else {
            return nil
        }
        return edit(wording, [(wording.words[0].span, phrase)])
    }

    private func isCopular(_ wording: Wording, subject: Subject) -> Bool {
        let verb = subject.range.upperBound
        guard verb + 1 < wording.words.count, subject.range.count <= 4 else { return false }
        return ["is", "was"].contains(wording.words[verb].lower)
            && ["a", "an", "the"].contains(wording.words[verb + 1].lower)
    }

    private func withoutConnectives(_ wording: Wording) -> Wording {
        let words = wording.words
        guard words.count > 3 else { return wording }
        var edits: [(Range<Int>, String)] = []
        if let comma = ClosedClasses.connective(opening: words), comma + 1 < words.count {
            edits.append((0..<words[comma + 1].span.lowerBound, ""))
        }
        if ["but", "and", "yet"].contains(words[0].lower),
            [.determiner, .noun, .name, .possessive, .pronoun, .preposition].contains(words[1].kind)
                || ["late", "early", "soon"].contains(words[1].lower)
        {
            edits.append((0..<words[1].span.lowerBound, ""))
        }
        if words[0].lower == "also", words[1].kind == .preposition {
            edits.append((0..<words[1].span.lowerBound, ""))
        }
        // `occupied Santo Domingo as well.`
        if words.count > 5, words[words.count - 3].lower == "as", words[words.count - 2].lower == "well",
            words[words.count - 1].kind == .stop
        {
            edits.append(
                (words[words.count - 4].span.upperBound..<words[words.count - 2].span.upperBound, ""))
        }
        for index in 1..<words.count - 1 where isLooseAdverb(words, index) {
            edits.append((words[index].span.lowerBound..<words[index + 1].span.lowerBound, ""))
        }
        return edit(wording, edits)
    }

    /// `also` and `thus` between subject and verb tie the sentence to the one before.
    private func isLooseAdverb(_ words: [Word], _ index: Int) -> Bool {
        guard ["also", "thus", "therefore", "further", "furthermore"].contains(words[index].lower) else {
            return false
        }
        guard !words[index - 1].kind.isMark, words[..<index].allSatisfy({ $0.lower != "only" }) else {
            return false
        }
        let opensVerb = [.participle, .finite, .gerund].contains(words[index + 1].kind)
        let isFirstVerb = !words[..<index].contains {
            $0.kind.isMark || $0.kind.isVerbal || $0.kind == .participle
        }
        return opensVerb && (isFirstVerb || words[index - 1].kind.isVerbal)
    }

    /// The organisation for `the alliance`, the full form for `the conflict`; only where the text does not say it already.
    private func withNames(_ wording: Wording) -> Wording {
        let words = wording.words
        var edits: [(Range<Int>, String)] = []
        for index in words.indices.dropLast() where words[index].lower == "the" {
            let noun = words[index + 1]
            let isPossessive = noun.lower.hasSuffix("'s")
            let bare = isPossessive ? String(noun.lower.dropLast(2)) : noun.lower
            guard !noun.isCapitalised, isPossessive || isAlone(words, index + 1) else { continue }
            let span = words[index].span.lowerBound..<noun.span.upperBound
            if let name = topic.organisation, Nouns.organisations.contains(bare) {
                if !words[..<index].contains(where: { $0.lower.hasPrefix(name.lowercased()) }) {
                    edits.append((span, isPossessive ? name + "'s" : name))
                }
            } else if let form = topic.fullForms[bare] ?? named.form(of: bare), !isPossessive,
                !words[..<index].contains(where: { $0.lower == bare }), !isElsewhere(words, index)
            {
                edits.append((span, (index == 0 ? "The " : "the ") + form))
            }
        }
        return edit(wording, edits)
    }

    /// `At Vajont the dam itself held`: a place before it, and the thing is another than the one named before.
    private func isElsewhere(_ words: [Word], _ index: Int) -> Bool {
        if index + 2 < words.count, words[index + 2].lower == "itself" { return true }
        return words[..<index].indices.dropLast().contains { place in
            ["at", "in", "near", "outside", "on"].contains(words[place].lower)
                && words[place + 1].kind == .name
                && !Self.months.contains(words[place + 1].lower)
        }
    }

    private static let months = wordSet(
        "january february march april may june july august september october november december")

    /// Whether nothing after the noun says which one is meant.
    private func isAlone(_ words: [Word], _ index: Int) -> Bool {
        guard index + 1 < words.count else { return true }
        let next = words[index + 1]
        return ![.noun, .name, .gerund, .relative].contains(next.kind) && next.lower != "of"
    }

    private func bytes(_ range: Range<Int>, in wording: Wording) -> Range<Int> {
        wording.words[range.lowerBound].span.lowerBound..<wording.words[range.upperBound - 1].span.upperBound
    }

    private func edit(_ wording: Wording, _ edits: [(Range<Int>, String)]) -> Wording {
        guard !edits.isEmpty else { return wording }
        var bytes = Array(wording.text.utf8)
        for (span, text) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
            bytes.replaceSubrange(span, with: Array(text.utf8))
        }
        return Wording(capitalised(String(decoding: bytes, as: UTF8.self)))
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
