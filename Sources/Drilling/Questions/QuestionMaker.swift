package import Cards

extension Question {
    /// Puts a card to the learner; the generator shuffles the options of a choice.
    package init(_ card: Card, shuffledBy generator: inout some RandomNumberGenerator) {
        switch card.note.kind {
        case .short(let prompt, let answers):
            self.init(form: .typed, prompt: prompt, answer: shown(answers))
        case .number(let prompt, let quantity):
            self.init(form: .typed, prompt: prompt, answer: quantity.written)
        case .shown(let prompt, let answer):
            self.init(form: .shown, prompt: prompt, answer: answer)
        case .list(let prompt, let items):
            self.init(form: .list, prompt: prompt, answer: items.map(\.shownItem).joined(separator: "; "))
        case .order(let prompt, let items):
            self.init(form: .order, prompt: prompt, answer: numbered(items))
        case .choice(let prompt, let options):
            self.init(choice: prompt, among: options.shuffled(using: &generator))
        case .cloze(let cloze):
            self.init(cloze: cloze, asking: card.face)
        case .judge(let statement, let isTrue):
            self.init(form: .judge, prompt: statement, answer: isTrue ? "true" : "false")
        case .pair(let term, let definition, _):
            self =
                card.face == .backward
                ? Question(form: .typed, prompt: definition, answer: term)
                : Question(
                    form: AnswerText.isTyped(definition) ? .typed : .shown, prompt: term, answer: definition)
        }
    }

    private init(choice prompt: String, among options: [Note.Option]) {
        let right = options.indices.filter { options[$0].isRight }
        self.init(
            form: .choice, prompt: prompt,
            answer: right.map { "\(Question.letter($0))  \(options[$0].text)" }.joined(separator: "; "),
            options: options.map(\.text), hasSeveralRight: right.count > 1)
    }

    private init(cloze: Cloze, asking face: Card.Face) {
        guard case .gap(let index) = face, cloze.gaps.indices.contains(index) else {
            self.init(form: .shown, prompt: cloze.sentence, answer: cloze.sentence)
            return
        }
        self.init(form: .typed, prompt: cloze.prompt(gap: index), answer: shown(cloze.gaps[index].answers))
    }

    /// The letter of an option, from `a`; beyond `z` a number, since no learner is asked so many.
    package static func letter(_ index: Int) -> String {
        index < 26 ? String(UnicodeScalar(UInt8(97 + index))) : String(index + 1)
    }
}

/// The answer that its author put first.
private func shown(_ answers: [String]) -> String {
    answers.first?.shownItem ?? ""
}

private func numbered(_ items: [String]) -> String {
    items.enumerated().map { "\($0.offset + 1). \($0.element.shownItem)" }.joined(separator: "; ")
}

extension String {
    /// An answer as it is shown: its first alternative, optional words included.
    var shownItem: String {
        let answer = AnswerText.alternatives(self).first ?? self
        let isPlain = !answer.utf8.contains(UInt8(ascii: "("))
        return (isPlain ? nil : AnswerText.wordings(answer).first) ?? AnswerText.shown(answer)
    }
}
