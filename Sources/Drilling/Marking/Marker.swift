/// Marks typed answers in one language.
///
/// Make one where it is needed, prepare a key for each card, mark what is typed. Nothing is kept between answers.
package struct Marker: Sendable {
    /// Whether lost accents and other marks count as right.
    package let accents: Bool
    let tools: Tools

    /// The language is a BCP 47 tag; English stands in for one without a table.
    package init(language: String?, accents: Bool = false) {
        self.accents = accents
        tools = Tools.of(Language.of(tag: language))
    }

    /// The answers of a deck's other cards, to be prepared once and shared by its keys.
    ///
    /// A card's own answers may be among them: what is right is right first.
    package func others(_ answers: [String]) -> OtherAnswers {
        OtherAnswers(answers, tools: tools)
    }

    /// Makes an answer ready; `wrong` are the answers that its author lists as wrong.
    package func key(for answer: Answer, wrong: [String] = [], others: OtherAnswers = .none) -> AnswerKey {
        AnswerKey(answer, wrong: wrong, others: others, tools: tools)
    }

    /// Marks a typed text, in time that grows with its length.
    package func mark(_ typed: String, against key: AnswerKey) -> Mark {
        switch key.form {
        case .single(let alternatives): markSingle(typed, alternatives, key)
        case .members(let members, let isOrdered): markMembers(typed, members, isOrdered: isOrdered, key)
        case .choice(let choice): mark(typed, choice)
        case .judge(let isTrue): mark(typed, isTrue: isTrue)
        }
    }

    private func markSingle(_ raw: String, _ alternatives: AnswerKey.Alternatives, _ key: AnswerKey) -> Mark {
        if key.wrong.isEmpty, let form = alternatives.forms.first(where: { $0.display == raw }) {
            return Mark(.right, distance: 0, answer: form.answer)
        }
        let typed = TypedText(raw, for: key.needs, tools: tools)
        if typed.isBlank { return Mark(.wrong, reason: .blank) }
        let finding = compare(typed, with: alternatives, key)
        let expected = finding.expected ?? alternatives.forms.first
        let shown = finding.outcome == .right ? "" : Difference.text(of: raw, expected?.display ?? "")
        switch finding.outcome {
        case .right: return Mark(.right, distance: finding.distance, answer: finding.expected?.answer)
        case .close:
            return Mark(
                .close, distance: finding.distance, difference: shown, answer: finding.expected?.answer,
                reason: finding.reason)
        case .wrong where finding.reason == nil && isOtherForm(typed, alternatives, key):
            return Mark(.again, reason: .form)
        case .wrong, .again: return Mark(.wrong, difference: shown, reason: finding.reason)
        }
    }

    /// Whether what was typed is no answer of the kind asked for.
    private func isOtherForm(
        _ typed: TypedText, _ alternatives: AnswerKey.Alternatives, _ key: AnswerKey
    ) -> Bool {
        if key.wantsNumber {
            guard case .absent = typed.figure else { return false }
            return true
        }
        return Scripts(of: typed.wording.graphemes).isOtherForm(than: alternatives.scripts)
    }

    private func mark(_ typed: String, _ choice: ChoiceKey) -> Mark {
        guard typed.contains(where: { $0.isLetter || $0.isNumber }) else {
            return Mark(.wrong, reason: .blank)
        }
        guard let named = choice.named(in: typed, tools: tools) else { return Mark(.again, reason: .form) }
        return Mark(named == choice.right ? .right : .wrong, found: named.intersection(choice.right).sorted())
    }

    private func mark(_ typed: String, isTrue: Bool) -> Mark {
        let wording = Folding.text(Folding.fold(typed).filter { $0 != .stop }).trimmed
        let word = wording.filter { $0.isLetter || $0 == " " || $0.isSymbol }.trimmed
        if word.isEmpty { return Mark(.wrong, reason: .blank) }
        let language = tools.lexicon.language
        func isAmong(_ lines: [String]) -> Bool {
            lines.contains {
                Lexicon.words(of: $0).contains { Folding.text($0).replacing("_", with: " ") == word }
            }
        }
        // The deck's language first: "v" and "n" are its words before they are English ones.
        for table in [language, .english] {
            if isAmong([table.trueWords]) { return Mark(isTrue ? .right : .wrong) }
            if isAmong([table.falseWords]) { return Mark(isTrue ? .wrong : .right) }
        }
        return Mark(.again, reason: .form)
    }
}
