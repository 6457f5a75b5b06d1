import Foundation

/// What of a note bears its meaning: its kind, what it asks, what is right, numbers and negations
/// (instructors.md 4.2).
struct NoteMeaning: Equatable {
    var kindName: String
    var promptTokens: [String]
    /// The right answers, normalised; sorted unless their order is asked.
    var keys: [String]
    /// The wrong options and listed wrong answers, sorted.
    var distractors: [String]
    /// Numbers of the prompt, in order.
    var numbers: [String]
    var negations: Int

    init(_ note: Note) {
        let parts = NoteMeaning.parts(note.kind)
        kindName = parts.name
        promptTokens = NoteMeaning.tokens(parts.prompt)
        let keys = parts.keys.map(NoteMeaning.normal)
        self.keys = parts.isOrdered ? keys : keys.sorted()
        distractors = (parts.distractors + note.wrong).map(NoteMeaning.normal).sorted()
        numbers = NoteMeaning.numbers(promptTokens)
        negations = NoteMeaning.negations(promptTokens)
    }

    private struct Parts {
        var name: String
        var prompt: String
        var keys: [String]
        var distractors: [String] = []
        var isOrdered = false
    }

    private static func parts(_ kind: Note.Kind) -> Parts {
        switch kind {
        case .short(let prompt, let answers):
            return Parts(name: "typed", prompt: prompt, keys: answers)
        case .number(let prompt, let answer):
            return Parts(name: "typed", prompt: prompt, keys: [answer.written])
        case .shown(let prompt, let answer):
            return Parts(name: "typed", prompt: prompt, keys: [answer])
        case .list(let prompt, let items):
            return Parts(name: "list", prompt: prompt, keys: items)
        case .order(let prompt, let items):
            return Parts(name: "order", prompt: prompt, keys: items, isOrdered: true)
        case .choice(let prompt, let options):
            return Parts(
                name: "choice", prompt: prompt, keys: options.filter(\.isRight).map(\.text),
                distractors: options.filter { !$0.isRight }.map(\.text))
        case .cloze(let cloze):
            let answers = cloze.gaps.map { $0.answers.map(normal).sorted().joined(separator: " | ") }
            return Parts(name: "cloze", prompt: cloze.sentence, keys: answers, isOrdered: true)
        case .judge(let statement, let isTrue):
            return Parts(name: "judge", prompt: statement, keys: [isTrue ? "true" : "false"])
        case .pair(let term, let definition, _):
            return Parts(name: "pair", prompt: term, keys: [definition])
        }
    }

    /// Compatibility form, folded case, without emphasis, blanks as one and no mark at the end.
    static func normal(_ text: String) -> String {
        let folded = AnswerText.shown(text).precomposedStringWithCompatibilityMapping.lowercased()
        let plain = folded.unicodeScalars.filter { !"*_`\\".unicodeScalars.contains($0) }
        var words = String(String.UnicodeScalarView(plain)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        while let last = words.last, ".,;:!?".contains(last) { words.removeLast() }
        return words
    }

    /// The words of a text, without the marks around them.
    static func tokens(_ text: String) -> [String] {
        normal(text).split(separator: " ").compactMap { word in
            let trimmed = word.drop { !$0.isLetter && !$0.isNumber }
            var end = trimmed
            while let last = end.last, !last.isLetter, !last.isNumber, last != "%" { end.removeLast() }
            return end.isEmpty ? nil : String(end)
        }
    }

    /// Those of the words that hold a digit, in order.
    static func numbers(_ tokens: [String]) -> [String] {
        tokens.filter { $0.utf8.contains(where: \.isDigit) }
    }

    static func negations(_ tokens: [String]) -> Int {
        tokens.filter(isNegation).count
    }

    private static func isNegation(_ word: String) -> Bool {
        ["not", "no", "never", "none", "neither", "nor", "without", "except", "cannot"].contains(word)
            || word.hasSuffix("n't") || word.hasSuffix("n’t")
    }
}

extension Cloze {
    /// The sentence with every gap filled by its first answer.
    package var sentence: String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .gap(let gap): AnswerText.shown(gap.answers.first ?? "")
            }
        }.joined()
    }

    /// The sentence as a card shows it: its own gap empty, the others filled; the gap's hint in parentheses.
    package func prompt(gap index: Int, blank: String = "____") -> String {
        var number = -1
        return parts.map { part in
            switch part {
            case .text(let text): return text
            case .gap(let gap):
                number += 1
                guard number == index else { return AnswerText.shown(gap.answers.first ?? "") }
                return gap.hint.map { "\(blank) (\($0))" } ?? blank
            }
        }.joined()
    }
}
