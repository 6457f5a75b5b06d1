package import English

/// A statement found in an article: where it stands, what it says once its references are resolved, and its build.
package struct Claim: Hashable, Sendable {
    /// 8 characters of the hash of the source sentence, and an ordinal where the sentence is repeated.
    package var id: String
    /// The headings above, outermost first.
    package var section: [String]
    package var kind: Kind
    /// The sentence as it stands in the article; for a list, its lead-in.
    package var sentence: Sentence
    /// What the sentence says with its references resolved, without connectives to what was said before.
    package var wording: Wording
    /// The sentence before, where only it says what `this` or `it` is.
    package var preface: String?
    /// The words of all that is cited: the sentence, with its preface or the items of its list.
    package var source: String
    /// Bytes of the article's text that hold `source`.
    package var span: Range<Int>
    /// The number of the blank-line block of the source text, from 1.
    package var paragraph: Int
    package var flags: [Flag]
    package var parts: [Part]
    /// Why coordinations of the sentence were not taken for lists.
    package var doubts: [ListDoubt]
    /// The claim that says the same, earlier in the article.
    package var duplicateOf: String?
    package var contradicts: [String]
    /// What pronouns were replaced by, in `wording`.
    package var references: [Reference] = []
    /// `wording` as a tree; absent for what is too long or no sentence.
    package var tree: SentenceTree?
    /// The statements of a sentence that has several.
    package var clauses = Clauses()

    /// What a sentence states, first and then, each as a tree of its own; nothing where it is a single statement.
    package struct Clauses: Hashable, Sendable {
        package var opening: SentenceTree?
        package var later: [SentenceTree] = []
    }

    /// A kind of reference to the sentences before that was resolved.
    package enum Reference: String, Codable, Sendable {
        /// he, she, his, her
        case person
        /// it, its
        case thing
        /// they, their
        case things
        /// `these programs`, `the alliance`
        case name
    }

    package enum Kind: String, Codable, Sendable {
        case statement
        /// A list of the article with its lead-in.
        case list
        /// One item of a list, read with the lead-in.
        case item
    }

    /// What makes a claim unfit for a question, or has to be kept in one.
    package enum Flag: String, CaseIterable, Codable, Sendable {
        case question, quotation, firstPerson, meta, vague, speculative, normative, fragment, tooLong, dated
        /// It opens with a word for something that neither it nor the sentence before names.
        case unresolved
        case attributed, hedged, negated
    }

    /// A build of the sentence that a maker can ask about.
    package enum Part: Hashable, Sendable {
        case enumeration(Enumeration)
        /// The lines of a list; the label says what they are, where the lead-in names it: `key tasks`.
        case block(label: String?, items: [String])
        case contrast(Contrast)
        case initialism(Initialism)
        /// A line of a glossary: a term, and what stands behind its colon.
        case gloss(term: String, meaning: String)
    }
}
