/// Two sides that a sentence sets against each other in a fixed pattern.
package struct Contrast: Hashable, Sendable {
    package var pattern: Pattern
    /// The words of the side that is asked for; the rest of the sentence states the other.
    package var side: Range<Int>

    package enum Pattern: String, Sendable {
        case ratherThan = "rather than"
        case notBut = "not ... but"
        case someOthers = "some ... while others"
    }

    /// A side of more words is no single answer.
    static let longest = 7
}

/// Finds contrasts whose asked side runs to the end of its clause.
struct ContrastFinder {
    let words: [Word]

    var contrasts: [Contrast] {
        [ratherThan, notBut, someOthers].compactMap(\.self)
    }

    private var ratherThan: Contrast? {
        let places = words.indices.dropLast().filter {
            words[$0].lower == "rather" && words[$0 + 1].lower == "than"
        }
        guard places.count == 1, let place = places.first, place > 1 else { return nil }
        return side(from: place + 2).map { Contrast(pattern: .ratherThan, side: $0) }
    }

    /// `not to lead but to complement`: both halves open with the same word.
    private var notBut: Contrast? {
        guard let not = only("not"), let but = only("but"), not + 2 < but, but + 2 < words.count else {
            return nil
        }
        guard !words[not..<but].contains(where: { $0.kind.isMark || $0.lower == "only" }) else { return nil }
        let shared = words[not + 1].lower
        guard words[but + 1].lower == shared,
            ["to", "by", "because", "in", "for", "from", "with"].contains(shared)
        else {
            return nil
        }
        return side(from: but + 2).map { Contrast(pattern: .notBut, side: $0) }
    }

    /// `Some nations favoured A, while others advocated for B`: B is asked for.
    private var someOthers: Contrast? {
        guard words.first?.lower == "some", let others = only("others"), others > 3, others + 2 < words.count,
            ["while", "whereas"].contains(words[others - 1].lower), words[others - 2].kind == .comma,
            [.participle, .finite].contains(words[others + 1].kind)
        else { return nil }
        let start = words[others + 2].kind == .preposition ? others + 3 : others + 2
        return side(from: start).map { Contrast(pattern: .someOthers, side: $0) }
    }

    private func only(_ lower: String) -> Int? {
        let places = words.indices.filter { words[$0].lower == lower }
        return places.count == 1 ? places.first : nil
    }

    /// A phrase without a clause in it, up to the end of the sentence or a comma before a trailing phrase.
    private func side(from start: Int) -> Range<Int>? {
        var end = start
        while end < words.count, !words[end].kind.isMark {
            switch words[end].kind {
            case .pronoun, .possessive, .demonstrative, .relative, .subordinator, .modal, .be, .have,
                .negation:
                return nil
            case .finite, .participle: if end > start, !isPremodifier(end) { return nil }
            default: break
            }
            end += 1
        }
        guard end > start, end - start <= Contrast.longest, endsClause(end) else { return nil }
        guard words[end - 1].kind.endsPhrase, !words[start].kind.isVerbal || Verbs.isBase(words[start].lower)
        else {
            return nil
        }
        return start..<end
    }

    private func isPremodifier(_ index: Int) -> Bool {
        index + 1 < words.count && Adjectives.participial.contains(words[index].lower)
    }

    private func endsClause(_ index: Int) -> Bool {
        guard index < words.count else { return true }
        if words[index].kind == .stop { return index + 1 >= words.count }
        guard words[index].kind == .comma, index + 1 < words.count else { return false }
        return words[index + 1].kind == .gerund
    }
}
