package import Cards

extension Draft {
    /// The deck that the cards make: topics are title and headings, citations the quotes word for word.
    package var deck: Deck {
        var header = DeckHeader()
        header.title = article.title
        header.id = DraftNaming.deckID(path: article.path, title: article.title)
        header.language = article.language
        header.source = article.title
        header.article = article.path
        header.caution = article.cautions.isEmpty ? nil : article.cautions.joined(separator: " ")
        return Deck(header: header, mode: .full, notes: cards.compactMap(\.note))
    }
}

extension DraftCard {
    /// Absent for kinds that no maker of this version makes.
    var note: Note? {
        guard let kind = noteKind else { return nil }
        return Note(
            id: CardID(id).note, kind: kind, remark: remark, citation: "\"\(quote)\" (¶\(paragraph))",
            topic: topic)
    }

    /// What is true, beside a statement that is not.
    private var remark: String? { self.kind == .judge && answer == "false" ? quote : nil }

    private var noteKind: Note.Kind? {
        switch kind {
        case .list: .list(prompt: prompt, items: items.map(AnswerText.literal))
        case .order: .order(prompt: prompt, items: items.map(AnswerText.literal))
        case .short: .short(prompt: prompt, answers: answers)
        case .cloze: .cloze(Cloze(parts: clozeParts))
        case .judge: .judge(statement: prompt, isTrue: answer == "true")
        case .choice:
            .choice(prompt: prompt, options: options.map { Note.Option(text: $0.text, isRight: $0.right) })
        case .number, .pair: nil
        }
    }

    private var answers: [String] { ([answer] + accept).map(AnswerText.literal) }

    private var clozeParts: [Cloze.Part] {
        let sides = prompt.split(separator: Candidate.gap, maxSplits: 1, omittingEmptySubsequences: false)
        let before = sides.first.map(String.init) ?? ""
        let after = sides.count > 1 ? String(sides[1]) : ""
        let gap = Cloze.Part.gap(Cloze.Gap(answers: answers))
        return (before.isEmpty ? [] : [.text(before)]) + [gap] + (after.isEmpty ? [] : [.text(after)])
    }
}
