/// Marks in a text that are no part of what it says: `[12]`, `[citation needed]`, `[edit]`, and characters
/// that show nothing.
enum CitationMarks {
    private static let longest = 48

    /// The marks of a span in ascending order.
    static func omissions(in text: [UInt8], _ span: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = span.lowerBound
        while index < span.upperBound {
            let invisible = Blank.invisibleLength(in: text, at: index)
            if invisible > 0 {
                found.append(index..<index + invisible)
                index += invisible
            } else if text[index] == UInt8(ascii: "["),
                let mark = mark(in: text, at: index, within: span, after: found.last)
            {
                found.append(mark)
                index = mark.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The mark whose bracket opens at the index, with the blanks before it where they go too.
    private static func mark(
        in text: [UInt8], at open: Int, within span: Range<Int>, after last: Range<Int>?
    ) -> Range<Int>? {
        let limit = min(span.upperBound, open + longest)
        guard let close = text[open..<limit].firstIndex(of: UInt8(ascii: "]")), open > span.lowerBound,
            text.byte(close + 1) != UInt8(ascii: "("),
            text.byte(close + 1) != UInt8(ascii: ":")
                || text.byte(close + 2).isDigit
        else { return nil }
        let content = Array(text[open + 1..<close]).map(\.lowered)
        let end = pageEnd(in: text, from: close + 1, within: span)
        let isAttached = Blank.length(in: text, at: text.previous(open)) == 0 || last?.upperBound == open
        if isAttached { return isNote(content) || isRequest(content) ? open..<end : nil }
        guard isNumbers(content) else { return isRequest(content) ? open..<end : nil }
        return stands(in: text, before: open, from: span.lowerBound) ? nil : open..<end
    }

    /// The end of a page number that follows a mark, as in `[12]:34`.
    private static func pageEnd(in text: [UInt8], from close: Int, within span: Range<Int>) -> Int {
        guard text.byte(close) == UInt8(ascii: ":"), text.byte(close + 1).isDigit else { return close }
        var end = close + 1
        while end < span.upperBound, text[end].isDigit || text[end] == UInt8(ascii: "-") { end += 1 }
        return end
    }

    /// Whether the number stands for a noun, as in `as shown in [3]`.
    private static func stands(in text: [UInt8], before open: Int, from start: Int) -> Bool {
        let end = Blank.trimmed(start..<open, in: text).upperBound
        var first = end
        while first > start, end - first < 12, text[first - 1].isLetter { first -= 1 }
        return ["in", "by", "of", "from", "see", "and", "or", "to", "with", "at", "cf", "ref", "on", "also"]
            .contains(text.string(first..<end).lowercased())
    }

    /// `12`, `1, 2`, `3-5`: up to three digits each, so that a year stays.
    private static func isNumbers(_ content: [UInt8]) -> Bool {
        var digits = 0
        var hasDigit = false
        for byte in content {
            guard byte.isDigit else {
                digits = 0
                guard [0x20, 0x2C, 0x2D, 0xE2, 0x80, 0x93].contains(byte) else { return false }
                continue
            }
            digits += 1
            hasDigit = true
            if digits > 3 { return false }
        }
        return hasDigit
    }

    /// A number, a letter, or a named note such as `n 1` or `note 3`.
    private static func isNote(_ content: [UInt8]) -> Bool {
        if isNumbers(content) { return true }
        if content.count == 1 { return content[0].isLower }
        let words = content.split(separator: 0x20)
        guard words.count == 2, words[1].count <= 3 else { return false }
        return ["n", "nb", "note", "notes", "fn", "ref", "web", "lower", "upper", "table", "fig"]
            .contains(String(decoding: words[0], as: UTF8.self))
    }

    /// What an encyclopaedia's editors ask of each other, and their links.
    private static func isRequest(_ content: [UInt8]) -> Bool {
        let text = String(decoding: content, as: UTF8.self)
        if text.hasSuffix(" needed") || text.hasSuffix(" needed]") { return true }
        if text.hasPrefix("needs ") { return true }
        return requests.contains(text)
    }

    private static let requests: Set<String> = [
        "edit", "edit source", "update", "who?", "whom?", "by whom?", "when?", "where?", "which?", "why?",
        "how?",
        "what?", "according to whom?", "clarify", "dubious – discuss", "dubious", "dead link", "vague",
        "permanent dead link", "failed verification", "not in citation given", "original research?",
        "unreliable source?", "disputed – discuss", "specify", "ambiguous", "weasel words",
        "neutrality is disputed",
    ]
}
