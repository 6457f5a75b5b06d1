/// A sentence, or a fragment that stands where one would, with its exact place.
package struct Sentence: Hashable, Sendable {
    /// The words with line breaks and runs of blanks as single blanks; otherwise as in the source.
    package var text: String
    /// Bytes of `Article.text`; the bytes differ from `text` only in white space.
    package var span: Range<Int>
    /// From 1.
    package var line: Int

    package init(text: String, span: Range<Int>, line: Int) {
        self.text = text
        self.span = span
        self.line = line
    }
}
