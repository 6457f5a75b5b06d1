/// A paragraph, list or other unit of an article, under its heading path.
package struct Block: Hashable, Sendable {
    package var kind: Kind
    /// The headings above, outermost first, without the article's title.
    package var section: [String]
    /// Bytes of `Article.text`, signs such as list markers and a list's lead-in included.
    package var span: Range<Int>
    /// The line of the first byte, from 1.
    package var line: Int
    /// Of the first byte: the number of the blank-line block of the source text, from 1 (`¶n`).
    package var paragraph: Int

    package init(kind: Kind, section: [String], span: Range<Int>, line: Int, paragraph: Int) {
        self.kind = kind
        self.section = section
        self.span = span
        self.line = line
        self.paragraph = paragraph
    }

    package enum Kind: Hashable, Sendable {
        /// Level 1 is the article's title, or a part of its own in Markdown; `section` holds those above.
        case heading(level: Int, text: String)
        /// Never empty.
        case paragraph([Sentence])
        /// `leadIn` is the sentence or fragment that the items go on from, just above them; it most often
        /// ends in a colon and is in no paragraph block.
        case list(leadIn: Sentence?, items: [ListItem], isOrdered: Bool)
        case caption(Sentence)
        /// Text to keep in view but not to ask about: code, a table, a quotation without a speaker, lone
        /// words such as a card of facts.
        case other(String)
    }

    /// One member of a list; nested items are joined to their parent's sentences.
    package struct ListItem: Hashable, Sendable {
        package var sentences: [Sentence]
        /// Bytes of the item's text, without its marker.
        package var span: Range<Int>
        package var line: Int

        package init(sentences: [Sentence], span: Range<Int>, line: Int) {
            self.sentences = sentences
            self.span = span
            self.line = line
        }
    }
}
