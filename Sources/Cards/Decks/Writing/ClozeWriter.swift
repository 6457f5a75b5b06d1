/// Writes a cloze's text with its gaps in brackets.
enum ClozeWriter {
    static func write(_ cloze: Cloze) -> [UInt8] {
        var output: [UInt8] = []
        for (index, part) in cloze.parts.enumerated() {
            switch part {
            case .text(let text):
                output += self.text(text, cloze.parts, at: index)
            case .gap(let gap):
                if output.last == Byte.closeBracket, index > 0, case .gap = cloze.parts[index - 1] {
                    output += Array("<!-- -->".utf8)
                }
                output += self.gap(gap)
            }
        }
        return output
    }

    /// A run of text; what would make a link of the gap before it or an image of the one behind is escaped.
    private static func text(_ text: String, _ parts: [Cloze.Part], at index: Int) -> [UInt8] {
        var context = EscapeContext.clozeText
        context.isBlock = index == 0
        context.followsGap = index > 0
        var bytes = Escaper.escape(text, context)
        if context.followsGap, let first = bytes.first, [Byte.openParenthesis, Byte.colon].contains(first) {
            bytes.insert(Byte.backslash, at: 0)
        }
        if index + 1 < parts.count, bytes.last == Byte.bang {
            bytes.insert(Byte.backslash, at: bytes.count - 1)
        }
        return bytes
    }

    private static func gap(_ gap: Cloze.Gap) -> [UInt8] {
        let answers = gap.answers.map { Escaper.escape($0, .gap) }
        var inner = Array(answers.joined(separator: " | ".utf8))
        if inner.first == Byte.caret { inner.insert(Byte.backslash, at: 0) }
        if let hint = gap.hint { inner += Array(" :: ".utf8) + Escaper.escape(hint, .gapHint) }
        return [Byte.openBracket] + inner + [Byte.closeBracket]
    }
}
