/// A text as its words, each with a guess at its class.
package struct Wording: Hashable, Sendable {
    package let text: String
    package let words: [Word]

    package init(_ text: String) {
        self.text = text
        let bytes = Array(text.utf8)
        var words = WordReader.pieces(of: bytes).map { piece in
            Wording.word(piece, bytes: bytes)
        }
        for index in words.indices where !words[index].kind.isMark {
            words[index].kind = WordGuess(words: words, index: index).kind
        }
        self.words = words
    }

    private static func word(_ piece: WordReader.Piece, bytes: [UInt8]) -> Word {
        let written = String(decoding: bytes[piece.span], as: UTF8.self)
        let lower = written.lowercased()
        let hasCurl = bytes[piece.span].contains(0xE2)
        return Word(
            span: piece.span, lower: hasCurl ? lower.replacing("\u{2019}", with: "'") : lower,
            isCapitalised: written.first?.isUppercase ?? false,
            kind: piece.mark ?? .noun)
    }

    /// The text of a range of words, from the first byte of the first to the last byte of the last.
    package func text(of range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let span = words[range.lowerBound].span.lowerBound..<words[range.upperBound - 1].span.upperBound
        return text(ofBytes: span)
    }

    package func text(ofBytes span: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[span], as: UTF8.self)
    }
}
