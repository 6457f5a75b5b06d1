/// A sentence as a tree of tokens.
///
/// Tokens that are white space (line breaks, runs of blanks) are among them, tagged `.space`.
package struct ParsedSentence: Equatable, Sendable {
    package let text: String
    /// Its bytes in the text that was parsed.
    package let span: Range<Int>
    package let tokens: [Token]
}
