import Cards
import Foundation

/// Reads the deck syntax of one answer: ` | ` between alternatives, `(optional words)`, Markdown emphasis.
enum AnswerSyntax {
    /// A run of an answer that must be typed, or may be.
    struct Segment: Equatable {
        var text: String
        var isOptional: Bool
    }

    /// The alternatives of an answer, parted by ` | ` outside code.
    static func alternatives(of answer: String) -> [String] {
        var alternatives = [""]
        var isCode = false
        let parts = answer.components(separatedBy: " | ")
        for (index, part) in parts.enumerated() {
            if index > 0 {
                if isCode { alternatives[alternatives.count - 1] += " | " } else { alternatives.append("") }
            }
            alternatives[alternatives.count - 1] += part
            if !part.count(of: "`").isMultiple(of: 2) { isCode.toggle() }
        }
        let trimmed = alternatives.map { $0.trimmed }.filter { !$0.isEmpty }
        return trimmed.isEmpty ? [answer.trimmed] : trimmed
    }

    /// The inside of an answer that is code as a whole; nil for any other.
    static func code(of answer: String) -> String? {
        for fence in ["`", "$"] where answer.count > 2 && answer.hasPrefix(fence) && answer.hasSuffix(fence) {
            let inner = answer.dropFirst().dropLast()
            if !inner.contains(fence) { return String(inner).trimmed }
        }
        let shown = AnswerText.shown(answer)
        return CodeShape.fits(shown) ? shown : nil
    }

    /// An answer without emphasis around it or around its words.
    static func withoutEmphasis(_ answer: String) -> String {
        var answer = answer
        for mark in ["**", "__", "*", "_"] {
            guard answer.count > 2 * mark.count, answer.hasPrefix(mark), answer.hasSuffix(mark) else {
                continue
            }
            let inner = answer.dropFirst(mark.count).dropLast(mark.count)
            // `__init__` is a name, not a stressed word.
            let isStressed = mark.hasPrefix("*") || inner.contains(" ")
            if isStressed, inner.contains(where: { $0.isLetter || $0.isNumber }) { answer = String(inner) }
        }
        return answer
    }

    /// The runs of an answer by its brackets; brackets that do not pair are text.
    static func segments(of answer: String) -> [Segment] {
        var segments: [Segment] = []
        var text = ""
        var isOpen = false
        var isEscaped = false
        for character in answer {
            if isEscaped || !(character == "(" && !isOpen || character == ")" && isOpen) {
                if isEscaped || character != "\\" { text.append(character) }
                isEscaped = character == "\\" && !isEscaped
                continue
            }
            if !text.isEmpty { segments.append(Segment(text: text, isOptional: isOpen)) }
            text = ""
            isOpen.toggle()
        }
        if !text.isEmpty { segments.append(Segment(text: text, isOptional: false)) }
        let isAnyNeeded = segments.contains {
            !$0.isOptional && $0.text.contains { $0.isLetter || $0.isNumber }
        }
        return isAnyNeeded ? segments : [Segment(text: segments.map(\.text).joined(), isOptional: false)]
    }

    /// The answers that brackets inside a word stand for: `colo(u)r` is color and colour.
    static func spellings(of segments: [Segment]) -> [[Segment]] {
        var spellings: [[Segment]] = [[]]
        for (index, segment) in segments.enumerated() {
            guard segment.isOptional, isGlued(index, in: segments), spellings.count <= 8 else {
                for spelling in spellings.indices { spellings[spelling].append(segment) }
                continue
            }
            let kept = Segment(text: segment.text, isOptional: false)
            spellings = spellings.map { $0 + [kept] } + spellings
        }
        return spellings.map(joined)
    }

    private static func isGlued(_ index: Int, in segments: [Segment]) -> Bool {
        let before = index > 0 ? segments[index - 1].text.last : nil
        let after = index + 1 < segments.count ? segments[index + 1].text.first : nil
        let inside = segments[index].text
        return isInsideWord(before, inside.first) || isInsideWord(inside.last, after)
    }

    private static func isInsideWord(_ left: Character?, _ right: Character?) -> Bool {
        guard let left, let right else { return false }
        return (left.isLetter || left.isNumber || left == "-")
            && (right.isLetter || right.isNumber || right == "-")
    }

    /// Neighbouring runs of one kind as one.
    private static func joined(_ segments: [Segment]) -> [Segment] {
        var joined: [Segment] = []
        for segment in segments {
            if let last = joined.indices.last, joined[last].isOptional == segment.isOptional {
                joined[last].text += segment.text
            } else {
                joined.append(segment)
            }
        }
        return joined
    }
}

extension String {
    /// Without blanks at either end.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, 0x21..<0x7F ~= first, 0x21..<0x7F ~= last {
            return self
        }
        guard let first = firstIndex(where: { !$0.isWhitespace }) else { return "" }
        let last = lastIndex { !$0.isWhitespace } ?? first
        return String(self[first...last])
    }

    fileprivate func count(of character: Character) -> Int { count { $0 == character } }
}
