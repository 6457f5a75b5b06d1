/// Finds where the last member of a list ends.
///
/// It ends before what cannot be part of a noun phrase. A phrase after it may belong to it or to all members; where
/// the two readings would give other members, the list is refused.
struct LastMember {
    let words: [Word]
    let start: Int
    let form: Enumeration.Form
    /// Whether the members before are modifiers, which share the noun that ends the last.
    let sharesHead: Bool

    /// Prepositions that place the whole event; what they open stays in the question.
    private static let adverbial = wordSet(
        """
        during throughout amid amidst across among amongst within after before since until following despite by \
        through via under over towards toward along around at in from into onto per as upon near without as
        """)

    func range() throws(ListJudge.Unsure) -> Range<Int> {
        let end = try form == .noun ? nounEnd() : phraseEnd()
        guard end > start, form != .noun || isPhrase(start..<end) else { throw ListJudge.Unsure(.unclearEnd) }
        return start..<end
    }

    private func isPhrase(_ range: Range<Int>) -> Bool {
        let head = range.prefix { words[$0].kind != .preposition || words[$0].lower == "of" }
        return PhraseShape.isPlain(words[head.startIndex..<head.endIndex])
    }

    /// What stands right after the last member.
    func boundary(after range: Range<Int>) -> Word? {
        range.upperBound < words.count ? words[range.upperBound] : nil
    }

    private func nounEnd() throws(ListJudge.Unsure) -> Int {
        var index = start
        while index < words.count {
            switch words[index].kind {
            case .stop where index + 1 >= words.count || words[index + 1].kind == .quote: return index
            case .comma: return try commaEnd(index)
            case .coordinator: throw ListJudge.Unsure(.nested)
            case .open, .close, .quote, .colon: throw ListJudge.Unsure(.bracketed)
            case .semicolon, .dash, .relative, .subordinator, .stop: return index
            case .modal, .be, .have, .finite: return trimAdverb(index)
            case .preposition:
                if let end = try prepositionEnd(index) { return end }
            case .infinitiveMarker:
                return try infinitiveEnd(index)
            case .participle where index > start && !isPremodifier(index): return try participleEnd(index)
            case .gerund where index > start && opensClause(index): return index
            case .pronoun, .demonstrative, .negation: throw ListJudge.Unsure(.unclearEnd)
            case .determiner, .possessive:
                guard index == start || words[index - 1].lower == "of" || isComplement(index - 1) else {
                    throw ListJudge.Unsure(.unclearEnd)
                }
            default: break
            }
            index += 1
        }
        return index
    }

    private func trimAdverb(_ index: Int) -> Int {
        index > start + 1 && words[index - 1].kind == .adverb ? index - 1 : index
    }

    /// Whether a form in -ed describes the noun after it.
    private func isPremodifier(_ index: Int) -> Bool {
        Adjectives.participial.contains(words[index].lower) && index + 1 < words.count
            && [.noun, .name, .adjective, .gerund].contains(words[index + 1].kind)
    }

    /// `support designed to` goes on to describe; `instability ended the` is a clause.
    private func participleEnd(_ index: Int) throws(ListJudge.Unsure) -> Int {
        guard index + 1 < words.count else { return index }
        switch words[index + 1].kind {
        case .preposition, .infinitiveMarker, .adverb: return index
        default: throw ListJudge.Unsure(.unclearEnd)
        }
    }

    /// `teams working in`, but not `advisory training courses`.
    private func opensClause(_ index: Int) -> Bool {
        guard index + 1 < words.count, PhraseShape.isPlural(words[index - 1]) else { return false }
        return !words[index + 1].kind.isMark
    }

    private func isComplement(_ index: Int) -> Bool {
        guard index > start, words[index].kind == .preposition else { return false }
        return Nouns.relational[words[index].lower]?.contains(words[index - 1].lower) ?? false
    }

    /// Absent where the preposition belongs to the member and the walk goes on.
    private func prepositionEnd(_ index: Int) throws(ListJudge.Unsure) -> Int? {
        let lower = words[index].lower
        if index == start { throw ListJudge.Unsure(.unclearEnd) }
        if sharesHead { return index }
        if lower == "of" || isComplement(index) { return nil }
        if LastMember.adverbial.contains(lower) { return index }
        throw ListJudge.Unsure(.unclearEnd)
    }

    private func infinitiveEnd(_ index: Int) throws(ListJudge.Unsure) -> Int {
        guard !Nouns.takingInfinitive.contains(words[index - 1].lower) else {
            throw ListJudge.Unsure(.unclearEnd)
        }
        return index
    }

    /// A comma ends the list, if what follows it cannot be one more member or an aside on the last one.
    private func commaEnd(_ index: Int) throws(ListJudge.Unsure) -> Int {
        guard index + 1 < words.count else { return index }
        switch words[index + 1].kind {
        case .determiner, .possessive, .noun, .name, .number, .adjective, .demonstrative, .coordinator:
            guard words[index + 1].lower == "but" else { throw ListJudge.Unsure(.nested) }
            return index
        default: return index
        }
    }

    /// Gerund and infinitive phrases run to the end of the clause; only a phrase of time may follow them.
    private func phraseEnd() throws(ListJudge.Unsure) -> Int {
        let times: Set<String> = ["during", "throughout", "amid", "until", "after", "before", "since"]
        var index = start + 1
        while index < words.count {
            switch words[index].kind {
            case .stop where index + 1 >= words.count: return index
            case .comma: return try commaEnd(index)
            case .semicolon, .dash, .relative, .subordinator, .stop: return index
            case .open, .close, .quote, .colon: throw ListJudge.Unsure(.bracketed)
            case .modal, .be, .have, .finite, .pronoun, .infinitiveMarker: throw ListJudge.Unsure(.unclearEnd)
            case .preposition where times.contains(words[index].lower): return index
            default: break
            }
            index += 1
        }
        return index
    }
}
