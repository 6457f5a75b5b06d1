/// The sentence opening above a list, as far as it is a name for what the list holds: `Key tasks include:`.
struct LeadIn {
    /// `key tasks`, without article or number, as it reads inside a sentence.
    var label: String

    /// Verbs after which the lines below are all there is to say of the subject.
    private static let listing = wordSet(
        """
        include includes included encompass encompasses encompassed comprise comprises comprised contain contains \
        contained are were
        """)
    private static let dropped = wordSet("a the some few several many most certain")
    /// Left out only behind `some of the`: `the largest cities` are those alone.
    private static let superlatives = wordSet(
        "biggest greatest largest best best-known oldest longest highest finest")

    /// Absent where the lead-in says more than what its list is of.
    init?(_ wording: Wording, capitals: Capitals) {
        guard let phrase = LeadIn.phrase(wording.words.filter { $0.kind != .colon }) else { return nil }
        guard (1...8).contains(phrase.count), phrase.allSatisfy(LeadIn.isNominal) else { return nil }
        let nominal = phrase.prefix { $0.kind != .preposition }
        guard let head = nominal.last, PhraseShape.isPlural(head), let first = phrase.first,
            let last = phrase.last
        else { return nil }
        let text = wording.text(ofBytes: first.span.lowerBound..<last.span.upperBound)
        guard let label = capitals.inside(text) else { return nil }
        self.label = label
    }

    /// The words that name the list: `Some of the main risks may include the following`, `There are three main risks`.
    private static func phrase(_ words: [Word]) -> [Word]? {
        var words = words[...]
        if words.suffix(2).map(\.lower) == ["the", "following"] { words.removeLast(2) }
        if words.prefix(3).map(\.lower) == ["the", "following", "are"] {
            words.removeFirst(3)
        } else if words.first?.lower == "there",
            words.dropFirst().first.map({ ["are", "were"].contains($0.lower) }) == true
        {
            words.removeFirst(2)
        } else {
            guard let verb = words.popLast(), listing.contains(verb.lower) else { return nil }
            if let modal = words.last, ["may", "might", "can", "could"].contains(modal.lower) {
                guard verb.lower == "include" else { return nil }
                words.removeLast()
            }
        }
        let isPartitive =
            words.first.map { dropped.contains($0.lower) } ?? false && words.dropFirst().first?.lower == "of"
        if isPartitive { words.removeFirst(2) }
        let left = isPartitive ? dropped.union(superlatives) : dropped
        return Array(words.drop { left.contains($0.lower) || $0.kind == .number })
    }

    private static func isNominal(_ word: Word) -> Bool {
        switch word.kind {
        case .noun, .name, .adjective, .gerund, .preposition, .determiner: true
        case .possessive: word.lower.hasSuffix("'s") || word.lower.hasSuffix("s'")
        default: false
        }
    }

    /// An item as a sentence of its own.
    ///
    /// Such as `The key tasks that the article lists under “Winter” include mending walls.`
    func sentence(of item: String, heading: String?) -> String {
        let place = heading.map { " under \u{201C}\($0)\u{201D}" } ?? ""
        return "The \(label) that the article lists\(place) include \(ListBlock.withoutStop(item))."
    }
}
