/// Finds where the first member of a list begins, inside the segment that leads up to the first comma.
struct FirstMember {
    let words: [Word]
    let container: Range<Int>
    /// The mark before the container, absent at the start of the sentence.
    let stop: WordClass?
    let form: Enumeration.Form
    /// The members after the first.
    let others: [Range<Int>]
    /// What stands right after the last member.
    let end: Word?

    private typealias Unsure = ListJudge.Unsure

    /// Verbs after which nothing but the whole of something is named.
    static let listing = wordSet(
        """
        include includes included including comprise comprises comprised comprising encompass encompasses \
        encompassed encompassing namely
        """)

    /// Prepositions that seldom describe the noun before them.
    private static let adverbial = wordSet(
        "through via by into from against across under using regarding concerning")

    func find() throws(ListJudge.Unsure) -> (Range<Int>, Enumeration.Edge) {
        switch form {
        case .gerund: try gerundStart()
        case .infinitive: try infinitiveStart()
        case .noun, .modifier: try nounStart()
        }
    }

    private func gerundStart() throws(ListJudge.Unsure) -> (Range<Int>, Enumeration.Edge) {
        let starts = container.filter { index in
            words[index].kind == .gerund && index > container.lowerBound && opensGerund(index - 1)
        }
        guard starts.count == 1, let start = starts.first, start + 1 < container.upperBound else {
            throw Unsure(.unclearStart)
        }
        try checkClause(before: start)
        return (start..<container.upperBound, isMarker(start - 1) ? .marker : .preposition)
    }

    private func opensGerund(_ index: Int) -> Bool {
        isMarker(index) || words[index].kind == .preposition
            || words[index].kind == .be && index > container.lowerBound
    }

    private func infinitiveStart() throws(ListJudge.Unsure) -> (Range<Int>, Enumeration.Edge) {
        let markers = container.filter {
            words[$0].kind == .infinitiveMarker || words[$0].kind == .modal
        }
        guard markers.count == 1, let marker = markers.first else { throw Unsure(.unclearStart) }
        var start = marker + 1
        while start < container.upperBound, words[start].kind == .adverb { start += 1 }
        guard start + 1 < container.upperBound else { throw Unsure(.unclearStart) }
        try checkClause(before: marker)
        return (start..<container.upperBound, .verb)
    }

    private func nounStart() throws(ListJudge.Unsure) -> (Range<Int>, Enumeration.Edge) {
        if stop == .colon, PhraseShape.isPlain(words[container]) { return (container, .marker) }
        let edges = container.reversed().filter { isEdge($0) }
        guard let edge = edges.first else { throw Unsure(.unclearStart) }
        let member = edge + 1..<container.upperBound
        guard !member.isEmpty, PhraseShape.isPlain(words[member]) else { throw Unsure(.unclearStart) }
        return (member, try sureness(of: edge, member: member))
    }

    private func isEdge(_ index: Int) -> Bool {
        switch words[index].kind {
        case .preposition, .finite, .base, .be, .have, .infinitiveMarker, .modal, .relative, .subordinator:
            true
        case .participle: !Adjectives.participial.contains(words[index].lower)
        case .gerund: isMarker(index) || opensObject(index)
        default: false
        }
    }

    /// Whether a form in -ing has an object, and is not part of a name for a thing: `by providing aid`.
    private func opensObject(_ index: Int) -> Bool {
        guard index + 1 < container.upperBound else { return false }
        guard index > container.lowerBound else { return stop == .comma || stop == nil }
        return words[index - 1].kind == .preposition || words[index - 1].kind == .be || isMarker(index - 1)
    }

    /// Whether a form in -ing is a verb here and not the object of one: `by relying on`, not `offered training in`.
    private func isVerbForm(_ index: Int) -> Bool {
        [.preposition, .be, .adverb].contains(words[index - 1].kind)
    }

    private func isMarker(_ index: Int) -> Bool {
        let lower = words[index].lower
        if FirstMember.listing.contains(lower) { return true }
        if lower == "as", index > 0, words[index - 1].lower == "such" { return true }
        return lower == "of" && index > 0
            && ["consist", "consists", "consisted", "consisting", "composed"].contains(words[index - 1].lower)
    }

    private func sureness(of edge: Int, member: Range<Int>) throws(ListJudge.Unsure) -> Enumeration.Edge {
        if isMarker(edge) { return .marker }
        try checkClause(before: edge)
        let word = words[edge]
        switch word.kind {
        case .preposition: return try preposition(edge, member: member)
        case .be:
            guard word.lower == "are" || word.lower == "were" else { throw Unsure(.unclearStart) }
            return .verb
        case .finite, .gerund, .base: return .verb
        case .participle where !isPassive(edge): return .verb
        default: throw Unsure(.unclearStart)
        }
    }

    private func preposition(_ edge: Int, member: Range<Int>) throws(ListJudge.Unsure) -> Enumeration.Edge {
        guard edge > container.lowerBound else { throw Unsure(.unclearStart) }
        let before = words[edge - 1]
        let longest = others.map(\.count).max() ?? 0
        // An unknown verb after `to` would count as a word of the first member: `to unpack boxes, bags, and tins`.
        guard words[edge].lower != "to" || member.count <= longest else { throw Unsure(.unclearStart) }
        if words[edge].lower == "of" { return try ofPhrase(edge, member: member) }
        if FirstMember.adverbial.contains(words[edge].lower) { return .preposition }
        switch before.kind {
        case .participle, .finite, .base: return .preposition
        case .gerund where edge - 1 == container.lowerBound || isVerbForm(edge - 1): return .preposition
        default: throw Unsure(.unclearStart)
        }
    }

    /// `of` opens the list after a word for a collection; after another noun only if all members are of one build.
    private func ofPhrase(_ edge: Int, member: Range<Int>) throws(ListJudge.Unsure) -> Enumeration.Edge {
        let before = words[edge - 1]
        if Nouns.collections.contains(before.lower) { return .collection }
        let lengths = Set(([member] + others).map(\.count))
        let isInsideList = container.prefix(upTo: edge).contains(where: isMarker)
        let nominal = ["tion", "sion", "ment", "ance", "ence"].contains(where: before.lower.hasSuffix)
        guard !before.isCapitalised, nominal, lengths.count == 1, (lengths.first ?? 0) > 1 || !isInsideList
        else {
            throw Unsure(.unclearStart)
        }
        return .preposition
    }

    private func isPassive(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, words[before].kind == .adverb { before -= 1 }
        return before >= 0 && words[before].kind == .be
    }

    /// The list stands in the predicate: a verb precedes it, so that it is no fronted phrase and no subject.
    private func checkClause(before edge: Int) throws(ListJudge.Unsure) {
        let hasVerb = words[..<edge].contains { $0.kind.isVerbal || $0.kind == .participle }
        let isVerb = words[edge].kind.isVerbal || words[edge].kind == .participle
        guard hasVerb || isVerb || stop == nil && words[edge].kind == .gerund else {
            throw Unsure(.unclearStart)
        }
        guard end.map({ !$0.kind.isVerbal }) ?? true else { throw Unsure(.unclearEnd) }
        guard !isFronted else { throw Unsure(.unclearStart) }
    }
}

extension FirstMember {
    /// Whether the container is a clause or phrase before the main clause: its comma may end it, not a member.
    private var isFronted: Bool {
        let first = words[container.lowerBound].kind
        let isListing = FirstMember.listing.contains(words[container.lowerBound].lower)
        return first == .subordinator || first == .preposition && !isListing
    }
}

extension Range<Int> {
    fileprivate func prefix(upTo end: Int) -> Range<Int> {
        lowerBound..<Swift.max(lowerBound, Swift.min(end, upperBound))
    }
}
