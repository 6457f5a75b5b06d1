/// What comparing one typed text with one expected thing gives.
struct Finding {
    var outcome: Mark.Outcome
    var distance: Int?
    var reason: Mark.Reason?
    /// The form that it was measured by.
    var expected: Expected?
    /// Orders close findings.
    var cost: Int32 = 0

    static let wrong = Finding(outcome: .wrong, cost: .max)
}

extension Marker {
    /// Compares a typed text with the forms of one thing and keeps the best finding.
    ///
    /// A listed wrong answer beats everything; another card's answer beats whatever is not right.
    func compare(_ typed: TypedText, with alternatives: AnswerKey.Alternatives, _ key: AnswerKey) -> Finding {
        if key.wrong.contains(typed) { return Finding(outcome: .wrong, reason: .knownWrong, cost: .max) }
        var best = Finding.wrong
        for form in alternatives.forms {
            let finding = compare(typed, with: form, key)
            if finding.outcome == .right, finding.cost == 0 { return finding }
            if finding.cost < best.cost { best = finding }
        }
        guard best.outcome != .wrong else { return best }
        if best.reason != .unitMissing, key.others.contains(typed.wording, exceptCores: alternatives.cores) {
            return Finding(outcome: .wrong, reason: .otherCard, expected: best.expected, cost: .max)
        }
        return best
    }

    private func compare(_ typed: TypedText, with form: Expected, _ key: AnswerKey) -> Finding {
        switch form.form {
        case .exact(let code):
            return typed.exact == code ? right(form) : .wrong
        case .figure(let figure):
            guard case .figure(let given) = typed.figure else { return .wrong }
            switch figure.compare(given) {
            case .equal: return right(form)
            case .missingUnit: return Finding(outcome: .close, reason: .unitMissing, expected: form, cost: 20)
            case .surplusWords: return Finding(outcome: .close, reason: .surplus, expected: form, cost: 30)
            case .unequal: return .wrong
            }
        case .words(let wording): return compare(typed.wording, with: wording, form, key)
        }
    }

    private func right(_ form: Expected) -> Finding {
        Finding(outcome: .right, distance: 0, expected: form)
    }

    private func compare(_ typed: Wording, with wording: Wording, _ form: Expected, _ key: AnswerKey)
        -> Finding
    {
        if typed.words.count == wording.words.count, form.fingerprint == typed.fingerprint {
            return right(form)
        }
        if isNumberWithoutNoun(typed, wording) {
            return Finding(outcome: .close, reason: .unitMissing, expected: form, cost: 20)
        }
        if typed.words.count > Aligner.longest {
            return form.fingerprint == typed.fingerprint ? right(form) : .wrong
        }
        let alignment = Aligner.align(wording, typed, lexicon: tools.lexicon, accents: accents)
        if alignment.isExact { return right(form) }
        if let date = CalendarDate(wording, lexicon: tools.lexicon),
            let typedDate = CalendarDate(typed, lexicon: tools.lexicon)
        {
            return date == typedDate ? right(form) : .wrong
        }
        guard alignment.isTolerable else { return .wrong }
        if alignment.slips > 0, key.wrong.explain(typed, betterThan: alignment, lexicon: tools.lexicon) {
            return Finding(outcome: .wrong, reason: .knownWrong, expected: form, cost: .max)
        }
        let isRight = accents && alignment.reason == .marks
        return Finding(
            outcome: isRight ? .right : .close, distance: Int(alignment.distance),
            reason: isRight ? nil : alignment.reason, expected: form, cost: alignment.cost)
    }

    /// `12` for `12 apostles` lacks what is counted, as a number lacks its unit.
    private func isNumberWithoutNoun(_ typed: Wording, _ wording: Wording) -> Bool {
        typed.words.count == 1 && wording.words.count == 2 && typed.words[0].traits.contains(.number)
            && wording.words[0].traits.contains(.number)
            && wording.words[1].count >= 3
            && wording.words[1].traits.isDisjoint(with: [.function, .hasDigit])
            && typed.graphemes[...] == wording.slice(wording.words[0].range)
    }
}
