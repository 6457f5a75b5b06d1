/// What the text of an answer means: alternatives, optional words, and how long it may be to be typed.
package enum AnswerText {
    /// Above this many words an answer is shown and rated by the learner.
    package static let maximumWords = 12

    /// Whether the text is short enough to type: one line of up to 12 words.
    package static func isTyped(_ text: String) -> Bool {
        var words = 0
        var isInWord = false
        for byte in text.utf8 {
            if byte == Byte.lineFeed { return false }
            let isBlank = byte.isBlank
            if !isBlank, !isInWord { words += 1 }
            isInWord = !isBlank
        }
        return words <= maximumWords
    }

    /// An answer in deck syntax that means the text and nothing else.
    package static func literal(_ text: String) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            if byte == Byte.openParenthesis || byte == Byte.closeParenthesis { output.append(Byte.backslash) }
            output.append(byte)
        }
        return output.string(0..<output.count)
    }

    /// The answer as it is shown: without the backslashes of literal parentheses and bars.
    package static func shown(_ answer: String) -> String {
        guard answer.utf8.contains(Byte.backslash) else { return answer }
        var output: [UInt8] = []
        let bytes = Array(answer.utf8)
        for (index, byte) in bytes.enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte == Byte.backslash, Escapes.item.keeps(next) { continue }
            output.append(byte)
        }
        return output.string(0..<output.count)
    }

    /// The alternatives of an item, which ` | ` sets off.
    package static func alternatives(_ item: String) -> [String] {
        let bytes = Array(item.utf8)
        return bytes.alternatives(0..<bytes.count).map { bytes.string($0) }
    }

    /// What makes two answers the same to a reader: case and blanks aside.
    package static func key(_ answer: String) -> String {
        let text = shown(answer).lowercased()
        let words = text.utf8.split(whereSeparator: \.isWhite)
        guard words.count > 1 else { return words.first.flatMap { String($0) } ?? "" }
        return words.compactMap { String($0) }.joined(separator: " ")
    }
}

extension Note.Kind {
    /// Whether the text is one of the right answers, case and blanks aside.
    func takesAsRight(_ text: String) -> Bool {
        let key = AnswerText.key(text)
        switch self {
        case .short(_, let answers): return answers.contains { AnswerText.key($0) == key }
        case .number(_, let answer): return AnswerText.key(answer.written) == key
        case .list(_, let items), .order(_, let items): return items.contains { AnswerText.key($0) == key }
        case .cloze(let cloze):
            return cloze.gaps.contains { $0.answers.contains { AnswerText.key($0) == key } }
        case .pair(let term, let definition, _):
            return [term, definition].contains { AnswerText.key($0) == key }
        case .shown, .choice, .judge: return false
        }
    }
}
