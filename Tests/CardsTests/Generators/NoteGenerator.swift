@testable import Cards

extension DeckGenerator {
    mutating func note() -> Note {
        var note = Note(kind: kind())
        if chance(1, in: 2) { note.id = NoteID.random(prefix: "nato", using: &random) }
        if chance(1, in: 3) { note.tags = Array(["training", "a/b", "über", "x-1"].prefix(1 + below(4))) }
        note.isOff = chance(1, in: 6)
        if chance(1, in: 6) { note.change = chance(1, in: 2) ? .minor : .major }
        if chance(1, in: 3) { note.hint = passage() }
        if chance(1, in: 3) { note.remark = passage() }
        if chance(1, in: 4) { addWrong(to: &note) }
        return note
    }

    private mutating func addWrong(to note: inout Note) {
        switch note.kind {
        case .choice, .judge: break
        default:
            let kind = note.kind
            let texts = distinct(1 + below(3)) { "wrong " + $0.phrase() }
            note.wrong = texts.filter { !kind.takesAsRight($0) }
        }
    }

    mutating func kind() -> Note.Kind {
        switch below(10) {
        case 0, 1: .short(prompt: passage(), answers: answers())
        case 2: .number(prompt: passage(), answer: quantity())
        case 3: .shown(prompt: passage(), answer: longAnswer())
        case 4: .list(prompt: passage(), items: distinct(2 + below(4)) { $0.item() })
        case 5: .order(prompt: passage(), items: distinct(2 + below(11)) { $0.item() })
        case 6: .choice(prompt: passage(), options: options())
        case 7: .cloze(cloze())
        case 8: .judge(statement: passage(), isTrue: chance(1, in: 2))
        default: .pair(term: phrase(), definition: phrase(), bothWays: chance(1, in: 2))
        }
    }

    /// Alternatives that are no number and no mathematics, which an answer of that form would be.
    private mutating func answers() -> [String] {
        distinct(1 + below(3)) { generator in
            while true {
                let text = generator.phrase()
                let bytes = Array(text.utf8)
                let isText = Quantity.read(text) == .text || !text.utf8.contains(where: \.isDigit)
                if isText, !bytes.holdsDisplay(0..<bytes.count), AnswerText.isTyped(text) { return text }
            }
        }
    }

    private mutating func longAnswer() -> String {
        switch below(3) {
        case 0: "one two three four five six seven eight nine ten eleven twelve " + phrase()
        case 1: phrase() + "\n\n" + phrase()
        default: "```swift\nlet a = [1]\nQ: no\n\n---\n```\n" + phrase()
        }
    }

    private mutating func quantity() -> Quantity {
        let texts = [
            "28 ± 2", "28 ± 5% km", "1,234", "-3.5 °C", "$40", "12 %", "2014 ± 3", "1e6 m/s", "£1.2",
        ]
        return Quantity(texts[below(texts.count)]) ?? Quantity(text: "7", value: 7)
    }

    private mutating func item() -> String {
        guard chance(1, in: 4) else { return phrase() }
        return phrase() + "\n" + (chance(1, in: 3) ? "\n" : "") + phrase()
    }

    private mutating func options() -> [Note.Option] {
        let texts = distinct(2 + below(4)) { $0.item() }
        let right = below(texts.count)
        return texts.enumerated().map { index, text in
            Note.Option(text: text, isRight: index == right || chance(1, in: 4))
        }
    }

    private mutating func cloze() -> Cloze {
        var parts: [Cloze.Part] = []
        for _ in 0...below(3) {
            if chance(3, in: 4) {
                var text = passage()
                if !parts.isEmpty, chance(1, in: 2) { text = " " + text }
                parts.append(.text(chance(1, in: 2) ? text + " " : text))
            } else if !parts.isEmpty {
                parts.append(.text(" "))
            }
            let answers = distinct(1 + below(2)) { $0.phrase() }
            parts.append(.gap(Cloze.Gap(answers: answers, hint: chance(1, in: 4) ? phrase() : nil)))
        }
        if chance(1, in: 2) { parts.append(.text(passage())) }
        return Cloze(parts: parts).trimmed()
    }
}

extension Cloze {
    /// Without blanks at the two ends, as the grammar has it.
    fileprivate func trimmed() -> Cloze {
        var cloze = self
        if case .text(let text)? = parts.first { cloze.parts[0] = .text(text.trimmingLeadingWhite()) }
        if case .text(let text)? = parts.last {
            cloze.parts[parts.count - 1] = .text(text.trimmingTrailingWhite())
        }
        return cloze
    }
}
