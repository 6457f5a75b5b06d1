/// A sentence, or a fragment that stands where one would, with its exact place.
package struct Sentence: Hashable, Sendable {
    /// The words: line breaks and runs of white space are single blanks, and `omissions` are left out.
    package var text: String
    /// Bytes of `Article.text`.
    ///
    /// They begin and end with the first and last byte of `text`; without the omissions and with white
    /// space folded they are `text`.
    package var span: Range<Int>
    /// From 1.
    package var line: Int
    /// Bytes within `span` that say nothing, in ascending order: citation marks such as `[12]`, marks of
    /// Markdown, characters that show nothing.
    package var omissions: [Range<Int>]

    package init(text: String, span: Range<Int>, line: Int, omissions: [Range<Int>] = []) {
        self.text = text
        self.span = span
        self.line = line
        self.omissions = omissions
    }
}
