package import Cards

/// A note that quotes what its article does not say any more.
package struct ChangedNote: Hashable, Sendable {
    package var note: Note
    /// From 1, in the deck that was merged into.
    package var line: Int
    /// The quotation that is not found.
    package var quote: String
    /// The sentence that took its place, if one is like it.
    package var now: String?
    /// The claim of that sentence.
    package var claim: String?
    /// A new card that asks alike and was left out; `m` of `recite curate` offers it.
    package var offer: DraftCard?

    /// Words in common, of all words, from which on a sentence is taken for a new wording of another.
    private static let likeness = 0.4

    /// The notes of a deck whose quotations are absent from the article.
    static func all(in file: DeckFile, _ index: QuoteIndex, _ draft: Draft) -> [ChangedNote] {
        let sentences = draft.claims.map { ($0, ContentWords.of($0.quote)) }
        return zip(file.deck.notes, file.places).compactMap { note, place in
            guard let quote = absentQuote(of: note, index) else { return nil }
            let words = ContentWords.of(quote)
            let best = sentences.map { ($0.0, share(words, $0.1)) }.max { $0.1 < $1.1 }
            let successor = best.flatMap { $0.1 >= likeness ? $0.0 : nil }
            return ChangedNote(
                note: note, line: place.line, quote: quote, now: successor?.quote, claim: successor?.id)
        }
    }

    static func absentQuote(of note: Note, _ index: QuoteIndex) -> String? {
        for fault in note.citation.map(index.faults) ?? [] {
            if case .absent(let quote) = fault { return quote }
        }
        return nil
    }

    /// Whether another note asks nearly the same.
    func isLike(_ other: Note) -> Bool {
        ChangedNote.share(ContentWords.of(note.wording), ContentWords.of(other.wording))
            >= ChangedNote.likeness
    }

    private static func share(_ left: Set<String>, _ right: Set<String>) -> Double {
        let union = left.union(right).count
        return union == 0 ? 0 : Double(left.intersection(right).count) / Double(union)
    }
}

extension Note {
    /// All that is asked and answered, in one text.
    var wording: String {
        switch kind {
        case .short(let prompt, let answers): prompt + " " + answers.joined(separator: " ")
        case .number(let prompt, let answer): prompt + " " + answer.written
        case .shown(let prompt, let answer): prompt + " " + answer
        case .list(let prompt, let items), .order(let prompt, let items):
            prompt + " " + items.joined(separator: " ")
        case .choice(let prompt, let options):
            prompt + " " + options.filter(\.isRight).map(\.text).joined(separator: " ")
        case .cloze(let cloze): cloze.sentence
        case .judge(let statement, _): statement
        case .pair(let term, let definition, _): term + " " + definition
        }
    }

    /// What is asked, on one line.
    package var asked: String {
        let text =
            switch kind {
            case .short(let prompt, _), .number(let prompt, _), .shown(let prompt, _), .list(let prompt, _),
                .order(let prompt, _), .choice(let prompt, _):
                prompt
            case .cloze(let cloze): cloze.gaps.count == 1 ? cloze.prompt(gap: 0) : cloze.sentence
            case .judge(let statement, _): statement
            case .pair(let term, _, _): term
            }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
