/// Cuts the name of who took a picture off the end of its caption: `... in May. (Ann Lee / AP)`.
enum CreditCutter {
    /// Splits each credit off its caption as furniture of its own.
    static func cut(_ pieces: inout [Piece], in text: [UInt8]) {
        var parts: [Piece] = []
        for piece in pieces {
            guard piece.kind == .caption, piece.reason == nil, let start = start(text, piece.inner) else {
                parts.append(piece)
                continue
            }
            var caption = piece
            let kept = Blank.trimmed(piece.inner.lowerBound..<start, in: text)
            caption.inner = kept
            caption.span = piece.span.lowerBound..<kept.upperBound
            var credit = piece
            credit.inner = start..<piece.inner.upperBound
            credit.span = start..<piece.span.upperBound
            credit.reason = .photoCredit
            parts += [caption, credit]
        }
        pieces = parts
    }

    private static let longest = 90

    /// Where a credit begins that ends the caption, after the stop of what the caption says.
    private static func start(_ text: [UInt8], _ span: Range<Int>) -> Int? {
        let first = max(span.lowerBound + 1, span.upperBound - longest)
        for index in first..<max(first, span.upperBound) where isOpener(text, index, span) {
            let before = Blank.trimmed(span.lowerBound..<index, in: text)
            if !before.isEmpty, LineSigns.endsSentence(text, before) { return index }
        }
        return nil
    }

    private static func isOpener(_ text: [UInt8], _ index: Int, _ span: Range<Int>) -> Bool {
        if text[index] == UInt8(ascii: "("), text[span.upperBound - 1] == UInt8(ascii: ")") {
            let inside = index + 1..<span.upperBound - 1
            return !inside.isEmpty && !text[inside].contains { $0.isDigit || $0 == UInt8(ascii: "(") }
                && !LineSigns.endsSentence(text, inside) && HeadingShape(text, inside).isTitleCase
        }
        let signs: [StaticString] = ["Credit", "Photo:", "Photo by", "Photograph by", "Image:"]
        return signs.contains { text.has($0, at: index) }
    }
}
