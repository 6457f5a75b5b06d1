package import English

/// A main clause of a claim as a card can show it: complete, and without what may be left out.
package struct Statement: Sendable {
    package let tree: SentenceTree
    package let clause: Clause
    /// The tokens that are shown, in order; what is left out between or behind them changes nothing of the rest.
    package var kept: [Range<Int>]

    /// The tokens that are shown, one by one.
    var tokens: [Int] { kept.flatMap { $0 } }

    func keeps(_ range: Range<Int>) -> Bool {
        kept.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }

    /// The text before and after some of its tokens, with the capital and the full stop that the cuts took.
    func around(_ gap: Range<Int>) -> (before: String, after: String) {
        var before = ""
        var after = ""
        for range in kept {
            if range.upperBound <= gap.lowerBound {
                before += text(range, from: range.lowerBound)
            } else if range.lowerBound >= gap.upperBound {
                after += text(range, from: range.lowerBound)
            } else {
                before += text(range.lowerBound..<gap.lowerBound, from: range.lowerBound)
                after +=
                    blank(behind: gap.upperBound)
                    + text(gap.upperBound..<range.upperBound, from: gap.upperBound)
            }
        }
        return (Statement.opened(Statement.joined(before)), Statement.stopped(Statement.joined(after)))
    }

    /// The whole statement as a sentence.
    var text: String {
        let whole = kept.map { text($0, from: $0.lowerBound) }.joined()
        return Statement.opened(Statement.stopped(Statement.joined(whole)))
    }

    /// The blank between a token and the one before it, if there is one.
    private func blank(behind index: Int) -> String {
        guard index > 0, index < tree.tokens.count else { return "" }
        return tree.tokens[index - 1].span.upperBound < tree.tokens[index].span.lowerBound ? " " : ""
    }

    /// What stands from the first of the tokens to the start of the token behind the last, blanks included.
    private func text(_ range: Range<Int>, from start: Int) -> String {
        guard !range.isEmpty else { return "" }
        let base = tree.sentence.span.lowerBound
        let bytes = Array(tree.sentence.text.utf8)
        let first = tree.tokens[range.lowerBound].span.lowerBound - base
        let end =
            range.upperBound < tree.tokens.count
            ? tree.tokens[range.upperBound].span.lowerBound - base : bytes.count
        return String(decoding: bytes[first..<max(first, end)], as: UTF8.self)
    }

    /// Without the blanks that a bracket left behind.
    private static func joined(_ text: String) -> String {
        var joined: [UInt8] = []
        let bytes = Array(text.utf8)
        for (place, byte) in bytes.enumerated() {
            if joined.last == UInt8(ascii: " ") {
                if byte == UInt8(ascii: " ") { continue }
                // `lowered its limit to .05`
                let isOfNumber = bytes.indices.contains(place + 1) && (0x30...0x39).contains(bytes[place + 1])
                if !isOfNumber,
                    [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(
                        byte)
                {
                    joined.removeLast()
                }
            }
            joined.append(byte)
        }
        return String(decoding: joined, as: UTF8.self)
    }

    private static func opened(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static func stopped(_ text: String) -> String {
        var text = text
        while let last = text.last, last.isWhitespace || ",;:\u{2013}\u{2014}-".contains(last) {
            text.removeLast()
        }
        guard let last = text.last, !".?!".contains(last) else { return text.isEmpty ? "." : text }
        return text + "."
    }
}
