import Cards

/// The hints of a card, from the least that helps to the most.
enum Hints {
    /// The author's own hint, then how long the answer is, how it begins, and half of it.
    ///
    /// Where the answer is chosen or named: an option or member less to look for. A gap's hint stands in the sentence already.
    static func steps(for card: Card, asked question: Question) -> [String] {
        let own = [card.note.hint].compactMap(\.self)
        switch card.note.kind {
        case .short, .cloze, .pair: return own + (question.form == .typed ? letters(of: question.answer) : [])
        case .list(_, let items), .order(_, let items): return own + members(items.map(\.shownItem))
        case .choice(_, let options): return own + strikes(options, question)
        case .number, .shown, .judge: return own
        }
    }

    private static func letters(of answer: String) -> [String] {
        let count = answer.count { $0.isLetter || $0.isNumber }
        guard count > 1 else { return [] }
        let shown = count > 5 ? [0, 1, count / 2] : [0, 1]
        return shown.map { masked(answer, showing: $0) }
    }

    /// The answer with all but its first letters as low lines.
    static func masked(_ answer: String, showing count: Int) -> String {
        var left = count
        return String(
            answer.map { character in
                guard character.isLetter || character.isNumber else { return character }
                left -= 1
                return left >= 0 ? character : "_"
            })
    }

    private static func members(_ items: [String]) -> [String] {
        let begun = items.map { masked($0, showing: 1) }.joined(separator: "; ")
        return [plural(items.count, "member"), begun]
    }

    /// One wrong option after the other, as long as a choice is left.
    private static func strikes(_ options: [Note.Option], _ question: Question) -> [String] {
        let wrong = question.options.indices.filter { index in
            options.contains { $0.text == question.options[index] && !$0.isRight }
        }
        return wrong.dropLast().map { "not \(Question.letter($0))  \(question.options[$0])" }
    }
}
