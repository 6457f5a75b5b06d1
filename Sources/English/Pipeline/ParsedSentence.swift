/// A sentence as a tree of tokens.
///
/// Tokens that are white space (line breaks, runs of blanks) are among them, tagged `.space`.
package struct ParsedSentence: Equatable, Sendable {
    package let text: String
    /// Its bytes in the text that was parsed.
    package let span: Range<Int>
    package let tokens: [Token]
}

extension ParsedSentence {
    /// The sentence with all spans moved by a number of bytes.
    package func moved(by offset: Int) -> ParsedSentence {
        ParsedSentence(
            text: text, span: span.lowerBound + offset..<span.upperBound + offset,
            tokens: tokens.map { token in
                Token(
                    text: token.text, span: token.span.lowerBound + offset..<token.span.upperBound + offset,
                    tag: token.tag, head: token.head, relation: token.relation, lemma: token.lemma,
                    entity: token.entity)
            })
    }
}
