/// Why a card that an outside writer proposes is not taken.
package enum ProposalRefusal: Hashable, Sendable {
    case notUTF8
    /// Not a JSON object with the fields of a card.
    case notACard
    case tooLong
    case controls
    case unknownClaim(String)
    case kindNotTaken(String)
    /// A gate of the generator says no.
    case gate(Refusal)
    case quoteElsewhere
    case noQuestion
    case answerMissing
    case answerTooLong
    case unsupported(String)
    case untied(String, String)
    case rolesSwapped(String)
    case verbUnknown
    case lostWord(String)
    case addedWord(String)
    case sourceUnnamed
    case questionWord(String)
    case notTheWholeList
    case optionSupported(String)
    case optionUnknown(String)
    case optionsUnlike
}

extension ProposalRefusal {
    /// A short name that scripts can count by.
    package var code: String {
        switch self {
        case .notUTF8: "not-utf8"
        case .notACard: "not-a-card"
        case .tooLong: "too-long"
        case .controls: "control-characters"
        case .unknownClaim: "unknown-claim"
        case .kindNotTaken: "kind-not-taken"
        case .gate(let refusal): refusal.code
        case .quoteElsewhere: "quote-elsewhere"
        case .noQuestion: "no-question"
        case .answerMissing: "no-answer"
        case .answerTooLong: "answer-too-long"
        case .unsupported: "unsupported"
        case .untied: "untied"
        case .rolesSwapped: "roles-swapped"
        case .verbUnknown: "verb-unknown"
        case .lostWord: "lost-word"
        case .addedWord: "added-word"
        case .sourceUnnamed: "source-unnamed"
        case .questionWord: "question-word"
        case .notTheWholeList: "not-the-whole-list"
        case .optionSupported: "option-supported"
        case .optionUnknown: "option-unknown"
        case .optionsUnlike: "options-unlike"
        }
    }

    /// What the refusals of this code have in common, for a count: `3 not supported by the quote`.
    package var label: String {
        switch self {
        case .notUTF8: "not UTF-8"
        case .notACard: "no card in JSON"
        case .tooLong: "with texts too long"
        case .controls: "with control characters"
        case .unknownClaim: "of no claim of the article"
        case .kindNotTaken: "of a kind not taken"
        case .gate(let refusal): refusal.label
        case .quoteElsewhere: "with another quote"
        case .noQuestion: "without a question"
        case .answerMissing: "without an answer"
        case .answerTooLong: "with an answer too long"
        case .unsupported: "not supported by the quote"
        case .untied: "tied together otherwise than the quote"
        case .rolesSwapped: "with roles swapped"
        case .verbUnknown: "without a verb of the quote"
        case .lostWord: "with a word of weight lost"
        case .addedWord: "with a word of weight added"
        case .sourceUnnamed: "with the speaker lost"
        case .questionWord: "with the wrong question word"
        case .notTheWholeList: "with part of a list"
        case .optionSupported, .optionUnknown, .optionsUnlike: "with options that will not do"
        }
    }
}

extension ProposalRefusal: CustomStringConvertible {
    /// The reason as a sentence.
    package var description: String {
        switch self {
        case .notUTF8: "the line is not UTF-8"
        case .notACard: "the line is no JSON object with claim, kind, prompt and answer, items or options"
        case .tooLong: "a text of it is longer than a card may be"
        case .controls: "it has control characters"
        case .unknownClaim(let id): "the article has no claim \"\(id)\""
        case .kindNotTaken(let kind): "cards of the kind \"\(kind)\" are not taken from writers"
        case .gate(let refusal): refusal.description
        case .quoteElsewhere: "its quote is not the claim's"
        case .noQuestion: "it asks no question that begins with a question word and ends with its mark"
        case .answerMissing: "it has no answer, or not exactly one gap"
        case .answerTooLong: "the answer has more words than one would type"
        case .unsupported(let word): "the quote says nothing of \"\(word)\""
        case .untied(let word, let other): "the quote does not tie \"\(word)\" to \"\(other)\""
        case .rolesSwapped(let word): "in the quote \"\(word)\" has another part in what is done"
        case .verbUnknown: "it asks with no verb that the quote has"
        case .lostWord(let word): "the quote's \"\(word)\" is lost"
        case .addedWord(let word): "the quote does not say \"\(word)\""
        case .sourceUnnamed: "it asks as a fact what the quote only reports"
        case .questionWord(let word): "the answer is none to \"\(word)\""
        case .notTheWholeList: "its items are not the whole of a list of the quote"
        case .optionSupported(let text): "the article may say the option \"\(text)\" is right"
        case .optionUnknown(let text): "the article knows nothing of the option \"\(text)\""
        case .optionsUnlike: "2 to 6 different options of like length are needed, one of them right"
        }
    }
}
