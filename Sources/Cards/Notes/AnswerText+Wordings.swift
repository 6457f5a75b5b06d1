extension AnswerText {
    /// How many groups of optional words an answer is read with; what lies beyond stays as it is.
    static let maximumGroups = 5

    /// Every wording that an answer allows: with and without each group of `(optional words)`, whole one first.
    ///
    /// A group begins at a word's beginning and ends at a word's end, so that `f(x)` is no group. An answer of
    /// nothing but optional words has to be given.
    package static func wordings(_ answer: String) -> [String] {
        let pieces = pieces(answer)
        let groups = pieces.indices.filter { pieces[$0].isOptional }.prefix(maximumGroups)
        var wordings: [String] = []
        for mask in 0..<(1 << groups.count) {
            let left = groups.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element)
            let text = pieces.indices.filter { !left.contains($0) }.map { pieces[$0].text }.joined()
            let words = text.utf8.split(separator: Byte.space).compactMap { String($0) }
            let wording = words.joined(separator: " ")
            if !wording.isEmpty, !wordings.contains(wording) { wordings.append(wording) }
        }
        return wordings
    }

    private struct Piece {
        var text: String
        var isOptional: Bool
    }

    /// The runs of text and the groups between them, without parentheses around groups.
    private static func pieces(_ answer: String) -> [Piece] {
        let bytes = Array(answer.utf8)
        var pieces: [Piece] = []
        var done = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == Byte.backslash {
                index += 2
            } else if let close = groupEnd(bytes, index) {
                pieces.append(Piece(text: shown(bytes.string(done..<index)), isOptional: false))
                pieces.append(Piece(text: shown(bytes.string(index + 1..<close)), isOptional: true))
                done = close + 1
                index = done
            } else {
                index += 1
            }
        }
        pieces.append(Piece(text: shown(bytes.string(done..<bytes.count)), isOptional: false))
        return pieces
    }

    /// Where the group closes that opens at the index, if one does.
    private static func groupEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard bytes[index] == Byte.openParenthesis, index == 0 || bytes[index - 1].isBlank else { return nil }
        var close = index + 1
        while close < bytes.count, bytes[close] != Byte.closeParenthesis {
            if bytes[close] == Byte.openParenthesis { return nil }
            close += bytes[close] == Byte.backslash ? 2 : 1
        }
        guard close < bytes.count, close > index + 1 else { return nil }
        let isAtEnd = close + 1 == bytes.count
        return isAtEnd || bytes[close + 1].isBlank || bytes[close + 1].isASCIIPunctuation ? close : nil
    }
}
