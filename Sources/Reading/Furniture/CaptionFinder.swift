/// Paragraphs that describe a picture.
enum CaptionFinder {
    /// Turns such paragraphs into captions; those that say nothing are furniture.
    static func mark(_ pieces: inout [Piece], in text: [UInt8]) {
        for index in pieces.indices where pieces[index].reason == nil && pieces[index].kind != .caption {
            guard [.paragraph, .other].contains(pieces[index].kind), pieces[index].lineCount <= 6,
                let candidate = Candidate(text, pieces[index].inner, limit: 700)
            else { continue }
            if let inner = tagged(candidate) {
                pieces[index].kind = .caption
                pieces[index].inner = inner
            } else if pieces[index].kind == .paragraph,
                isNumbered(candidate) || isOfPicture(candidate)
                    || isCredited(candidate)
            {
                pieces[index].kind = .caption
            }
        }
        for index in pieces.indices where pieces[index].kind == .caption && pieces[index].reason == nil {
            let words = Words(text, pieces[index].inner)
            if words.count == 0 || empty.isWhole(words) { pieces[index].reason = .caption }
        }
    }

    /// The text after a sign such as `[caption]` or `Caption:`.
    private static func tagged(_ candidate: Candidate) -> Range<Int>? {
        let (text, span) = (candidate.text, candidate.span)
        for sign in ["[caption]", "[image]", "[photo]", "caption:", "image:", "photo:"] as [String] {
            let head = text[span].prefix(sign.utf8.count).map(\.lowered)
            guard head.elementsEqual(sign.utf8) else { continue }
            return Blank.trimmed(span.lowerBound + head.count..<span.upperBound, in: text)
        }
        return nil
    }

    /// `Figure 3: ...`, `Fig. 2. ...`, `Table 1 - ...`.
    private static func isNumbered(_ candidate: Candidate) -> Bool {
        let words = candidate.words.list
        guard words.count >= 2,
            ["figure", "fig", "table", "photo", "image", "map", "chart"].contains(words[0]),
            words[1].utf8.first?.isDigit ?? false
        else { return false }
        let rest = candidate.rest(after: 2)
        let between = candidate.text[candidate.span.lowerBound..<rest.lowerBound].suffix(4)
        return between.contains { [0x3A, 0x2E, 0x2D, 0x7C, 0x94, 0x93].contains($0) }
    }

    /// `In this photo dated ...`, `Pictured: ...`.
    private static func isOfPicture(_ candidate: Candidate) -> Bool {
        openers.opens(candidate.words)
    }

    private static let openers = PhraseTable([
        "in this photo", "in this image", "in this picture", "in this file photo", "in this undated",
        "in this handout",
        "this photo shows", "this image shows", "this photo provided by", "this image provided by",
        "file photo",
        "file image", "pictured above", "pictured left", "pictured right", "above left", "photo shows",
        "file in this",
    ])

    /// A short paragraph that ends, after its last stop, with an agency in brackets: `... on Monday. (Reuters)`.
    private static func isCredited(_ candidate: Candidate) -> Bool {
        let (text, span) = (candidate.text, candidate.span)
        guard candidate.words.count <= 70, text[span.upperBound - 1] == UInt8(ascii: ")"),
            let open = text[span].lastIndex(of: UInt8(ascii: "(")), span.upperBound - open <= 60
        else { return false }
        let before = Blank.trimmed(span.lowerBound..<open, in: text)
        let inside = open + 1..<span.upperBound - 1
        guard !before.isEmpty, !inside.isEmpty else { return false }
        return LineSigns.endsSentence(text, before) && !LineSigns.endsSentence(text, inside)
            && HeadingShape(text, inside).isTitleCase && !text[inside].contains { $0.isDigit }
    }

    private static let empty = PhraseTable([
        "image", "photo", "picture", "video", "caption", "figure", "image caption", "photo caption",
        "slideshow",
        "advertisement", "credit", "illustration", "map", "chart",
    ])
}
