/// An entry of a deck as its author edits it; it yields one card or several siblings.
package struct Note: Hashable, Sendable {
    /// `prefix-xxxxxxxxxxxx`, where the deck gives one.
    package var id: String?
    package var kind: Kind
    package var tags: [String]
    /// Whether the author has switched the note off.
    package var isOff: Bool
    /// The author's own word on whether the last edit changed the meaning.
    package var change: Change?
    package var hint: String?
    package var remark: String?
    /// The source in force: the blockquote above, or the note's own `Source:`; absent if neither or empty.
    package var citation: String?
    /// Answers that are listed as wrong.
    package var wrong: [String]
    /// The heading path, outermost first.
    package var topic: [String]

    package init(
        id: String? = nil, kind: Kind, tags: [String] = [], isOff: Bool = false,
        change: Change? = nil, hint: String? = nil, remark: String? = nil,
        citation: String? = nil, wrong: [String] = [], topic: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.tags = tags
        self.isOff = isOff
        self.change = change
        self.hint = hint
        self.remark = remark
        self.citation = citation
        self.wrong = wrong
        self.topic = topic
    }

    package enum Change: String, Codable, Sendable {
        case minor
        case major
    }

    /// What is asked and how it is answered.
    ///
    /// Texts are Markdown source with backslash escapes undone.
    package enum Kind: Hashable, Sendable {
        /// A typed answer; any of `answers` (one or more, in deck syntax with `(optional words)`) is right.
        case short(prompt: String, answers: [String])
        case number(prompt: String, answer: Quantity)
        /// An answer too long to type: it is shown, and the learner rates.
        case shown(prompt: String, answer: String)
        /// Name all, in any order.
        case list(prompt: String, items: [String])
        /// Name all, in order.
        case order(prompt: String, items: [String])
        case choice(prompt: String, options: [Option])
        case cloze(Cloze)
        case judge(statement: String, isTrue: Bool)
        case pair(term: String, definition: String, bothWays: Bool)
    }

    /// One answer of a choice.
    package struct Option: Hashable, Sendable {
        package var text: String
        package var isRight: Bool

        package init(text: String, isRight: Bool) {
            self.text = text
            self.isRight = isRight
        }
    }
}
