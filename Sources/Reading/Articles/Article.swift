/// A text as read: what it says, where it says it, and what was set aside.
package struct Article: Hashable, Sendable {
    package var title: String
    /// A BCP 47 tag where the source names its language, else `en`.
    package var language: String
    package var basis: Basis
    /// The UTF-8 text that every span counts in: the file's own bytes, or the extracted text.
    package var text: [UInt8]
    package var blocks: [Block]
    /// What was set aside, in the order of the text.
    package var dropped: [Dropped]
    /// What a reader should be warned of, such as that a machine wrote the text.
    package var cautions: [String]

    package init(
        title: String, language: String = "en", basis: Basis, text: [UInt8], blocks: [Block],
        dropped: [Dropped] = [], cautions: [String] = []
    ) {
        self.title = title
        self.language = language
        self.basis = basis
        self.text = text
        self.blocks = blocks
        self.dropped = dropped
        self.cautions = cautions
    }

    /// What byte offsets count in.
    package enum Basis: String, Codable, Sendable {
        case file
        case text
    }

    /// A piece of furniture that no card may come from.
    package struct Dropped: Hashable, Sendable {
        /// The words as they would be read; long furniture is cut short.
        package var text: String
        package var reason: DropReason
        /// Bytes of `Article.text`.
        package var span: Range<Int>
        /// From 1.
        package var line: Int

        package init(text: String, reason: DropReason, span: Range<Int>, line: Int) {
            self.text = text
            self.reason = reason
            self.span = span
            self.line = line
        }
    }
}
