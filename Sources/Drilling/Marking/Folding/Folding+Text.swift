extension Folding {
    /// A folded text as text again, for lookups by phrase.
    static func text(_ graphemes: some Collection<Grapheme>) -> String {
        var text = ""
        for grapheme in graphemes { text.unicodeScalars.append(grapheme.scalar) }
        return text
    }
}
