package import Cards

extension Question {
    /// Puts a card to the learner; the generator shuffles the options of a choice.
    package init(_ card: Card, shuffledBy generator: inout some RandomNumberGenerator) {
        switch card.note.kind {
        case .short(let prompt, let answers):
            self.init(form: .typed, prompt: prompt, answer: shown(answers))
        case .number(let prompt, let quantity):
            self.init(form: .typed, prompt: prompt, answer: quantity.shown)
        case .shown(let prompt, let answer):
            self.init(form: .shown, prompt: prompt, answer: answer)
        case .list(let prompt, let items):
            self.init(form: .list, prompt: prompt, answer: items.joined(separator: "; "))
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
                : Question(form: definition.isTypable ? .typed : .shown, prompt: term, answer: definition)
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
        var prompt = ""
        var answer = ""
        var index = 0
        for part in cloze.parts {
            switch part {
            case .text(let text):
                prompt += text
            case .gap(let gap):
                if face == .gap(index) {
                    prompt += "____"
                    if let hint = gap.hint { prompt += " (\(hint))" }
                    answer = shown(gap.answers)
                } else {
                    prompt += gap.answers.first ?? ""
                }
                index += 1
            }
        }
        self.init(form: .typed, prompt: prompt, answer: answer)
    }

    /// The letter of an option, from `a`; beyond `z` a number, since no learner is asked so many.
    package static func letter(_ index: Int) -> String {
        index < 26 ? String(UnicodeScalar(UInt8(97 + index))) : String(index + 1)
    }
}

extension String {
    /// Whether a learner can be asked to type it: one line of at most 12 words.
    fileprivate var isTypable: Bool {
        !contains("\n") && split(separator: " ").count <= 12
    }
}

/// The first answer, and the others behind it.
private func shown(_ answers: [String]) -> String {
    guard let first = answers.first else { return "" }
    let others = answers.dropFirst()
    return others.isEmpty ? first : "\(first) (also: \(others.joined(separator: ", ")))"
}

private func numbered(_ items: [String]) -> String {
    items.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "; ")
}

extension Quantity {
    /// The number with its tolerance and unit, as the author wrote them.
    fileprivate var shown: String {
        let spread: String? =
            switch tolerance {
            case .absolute(_, let text): "± \(text)"
            case .percent(_, let text): "± \(text)%"
            case nil: nil
            }
        return [text, spread, unit].compactMap(\.self).joined(separator: " ")
    }
}
