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
        guard alignment.isTolerable else { return .wrong }
        if alignment.isExact { return right(form) }
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

/// How a difference is shown.
enum Difference {
    /// `typed -> expected`, one line, in plain characters.
    static func text(of typed: String, _ expected: String) -> String {
        "\(plain(typed)) -> \(plain(expected))"
    }

    /// One line without control and bidi characters, cut at 200 characters.
    static func plain(_ text: String) -> String {
        if text.utf8.count <= 200, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.trimmed }
        var line = ""
        for scalar in text.unicodeScalars.prefix(1_000) {
            if (0x20..<0x7F).contains(scalar.value) || (0xC0..<0x530).contains(scalar.value) {
                line.unicodeScalars.append(scalar)
                continue
            }
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.unicodeScalars.append(" ")
            case .format where scalar.value != 0x200D: break
            case .surrogate, .unassigned, .privateUse: line.unicodeScalars.append("\u{FFFD}")
            default: line.unicodeScalars.append(scalar)
            }
        }
        let short = line.trimmed
        return short.count > 200 ? short.prefix(199) + "…" : short
    }
}
