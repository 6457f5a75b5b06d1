import Cards

extension Marking {
    /// Marks an answer by the card's kind; what the learner judges has no verdict.
    init(of typed: String, to item: QueueItem, asked question: Question, by deck: DeckMarker?) {
        let note = item.card.note
        guard question.form != .shown, let deck,
            let answer = Answer(note.kind, item.card.face, asked: question)
        else {
            self.init()
            return
        }
        let key = deck.marker.key(for: answer, wrong: note.wrong, others: deck.others)
        let mark = deck.marker.mark(typed, against: key)
        self.init(
            verdict: mark.verdict ?? .wrong, difference: mark.outcome == .close ? mark.difference : nil,
            distance: mark.distance, found: note.kind.members.isEmpty ? nil : mark.found,
            wrongForm: mark.outcome == .again ? WrongForm(question.form) : nil)
    }

    /// What the learner is told of it.
    func announcement(of typed: String, to item: QueueItem, asked question: Question)
        -> Announcement.Marked
    {
        let members = item.card.note.kind.members.map(\.shownItem)
        return Announcement.Marked(
            card: item.card.id.description, typed: typed, verdict: verdict, difference: difference,
            found: found.map { $0.map { members[$0] } },
            missing: found.map { found in members.indices.filter { !found.contains($0) }.map { members[$0] }
            },
            answer: question.answer, remark: item.card.note.remark,
            hasSource: item.card.note.citation != nil)
    }

    private typealias WrongForm = Announcement.WrongForm
}

extension Announcement.WrongForm {
    fileprivate init(_ form: Question.Form) {
        switch form {
        case .choice: self = .optionLetter
        case .judge: self = .trueOrFalse
        case .typed, .list, .order, .shown: self = .other
        }
    }
}

extension Answer {
    /// What a card expects; the options of a choice in the order in which they were shown.
    fileprivate init?(_ kind: Note.Kind, _ face: Card.Face, asked question: Question) {
        switch kind {
        case .short(_, let answers): self = .short(answers)
        case .number(_, let quantity): self = .quantity(quantity)
        case .shown: return nil
        case .list(_, let items): self = .list(items)
        case .order(_, let items): self = .order(items)
        case .choice(_, let options):
            self = .choice(question.options.compactMap { text in options.first { $0.text == text } })
        case .cloze(let cloze):
            guard case .gap(let index) = face, cloze.gaps.indices.contains(index) else { return nil }
            self = .short(cloze.gaps[index].answers)
        case .judge(_, let isTrue): self = .judge(isTrue)
        case .pair(let term, let definition, _): self = .short([face == .backward ? term : definition])
        }
    }
}

extension Note.Kind {
    /// The members of a list, none for other kinds.
    fileprivate var members: [String] {
        switch self {
        case .list(_, let items), .order(_, let items): items
        case .short, .number, .shown, .choice, .cloze, .judge, .pair: []
        }
    }
}
