package import Reading

/// Why a sentence gives no card, or a card is not kept.
package enum Refusal: Hashable, Sendable {
    case question, quotation, firstPerson, meta, vague, speculative, normative, fragment, tooLong, dated
    case unresolved(String)
    case list(ListDoubt)
    case nothingSure
    case language(String)
    case notRebuilt
    case notUnique
    case underspecified
    case overloaded
    case examplesOfMany
    case giveaway(String)
    case trivial
    case passing
    case listSize(Int)
    case duplicate
    case notCited
    case enoughOfClaim
    case unsure
    case notEnglish(String)
    /// The line of the other side.
    case contradicted(line: Int)
}

extension Refusal {
    /// A short name that scripts can count by.
    package var code: String {
        switch self {
        case .question: "question"
        case .quotation: "quotation"
        case .firstPerson: "first-person"
        case .meta: "meta"
        case .vague: "vague"
        case .speculative: "speculative"
        case .normative: "normative"
        case .fragment: "fragment"
        case .tooLong: "too-long"
        case .dated: "dated"
        case .unresolved: "unresolved-reference"
        case .list(let doubt): "list-\(doubt.code)"
        case .nothingSure: "nothing-sure"
        case .language: "language"
        case .notRebuilt: "not-rebuilt"
        case .notUnique: "not-unique"
        case .underspecified: "underspecified"
        case .overloaded: "overloaded"
        case .examplesOfMany: "examples-of-many"
        case .giveaway: "giveaway"
        case .trivial: "trivial"
        case .passing: "passing"
        case .listSize: "list-size"
        case .duplicate: "duplicate"
        case .notCited: "not-cited"
        case .enoughOfClaim: "enough-of-claim"
        case .unsure: "unsure"
        case .notEnglish: "not-english"
        case .contradicted: "contradicted"
        }
    }

    /// What the refusals of this code have in common, for a count: `12 vague`.
    package var label: String {
        switch self {
        case .question: "questions"
        case .quotation: "quotations"
        case .firstPerson: "in the author's own voice"
        case .meta: "about the text itself"
        case .vague: "vague"
        case .speculative: "speculation"
        case .normative: "advice"
        case .fragment: "not whole sentences"
        case .tooLong: "too long"
        case .dated: "tied to a day"
        case .unresolved: "unresolved reference"
        case .list: "unclear list"
        case .nothingSure: "no sure pattern"
        case .language: "awkward wording"
        case .notRebuilt: "not rebuilt from its parts"
        case .notUnique: "not unique"
        case .underspecified: "too little to go by"
        case .overloaded: "several statements in one"
        case .examplesOfMany: "examples out of many"
        case .giveaway: "answer given away"
        case .trivial: "trivial"
        case .passing: "passing details"
        case .listSize: "lists too short or too long"
        case .duplicate: "said before"
        case .notCited: "not in the quote"
        case .enoughOfClaim: "enough cards already"
        case .unsure: "no card good enough"
        case .notEnglish: "not in English"
        case .contradicted: "contradicted elsewhere"
        }
    }
}

extension Refusal: CustomStringConvertible {
    /// The reason as a sentence.
    package var description: String {
        switch self {
        case .question: "it asks instead of stating"
        case .quotation: "it quotes someone at length"
        case .firstPerson: "it speaks in the first or second person"
        case .meta: "it is about the text, not about its subject"
        case .vague: "it praises or generalises without a definite statement"
        case .speculative: "it guesses (may, could, likely)"
        case .normative: "it advises instead of stating"
        case .fragment: "it is no whole sentence"
        case .tooLong: "it has more words than can be read safely"
        case .dated: "it holds only for the day it was written"
        case .unresolved(let word): "nothing says for certain what \"\(word)\" refers to"
        case .list(let doubt): doubt.reason
        case .nothingSure: "it states no list, contrast, definition or abbreviation in a pattern that is sure"
        case .language(let fault): "the card would not read well: \(fault)"
        case .notRebuilt: "the answer put back does not give the source's words"
        case .notUnique: "another sentence of the section answers the same question"
        case .underspecified: "the question would have too few words to go by"
        case .overloaded: "the sentence around the list is too long or says something else as well"
        case .examplesOfMany: "it names a few examples out of many"
        case .giveaway(let word): "the question or its heading gives away \"\(word)\""
        case .trivial: "the answer is what the article is about"
        case .passing: "it would ask for a passing detail"
        case .listSize(let count): "the list has \(count) members; 3 to 7 are asked for"
        case .duplicate: "an earlier card asks the same"
        case .notCited: "the quote does not hold the whole answer"
        case .enoughOfClaim: "its sentence has two cards already"
        case .unsure: "a strict reader would too likely reject the card"
        case .contradicted(let line): "the article says the opposite at line \(line)"
        case .notEnglish(let language):
            "the text is not in English (\(language)), the only language that is understood"
        }
    }
}

extension ListDoubt {
    var code: String {
        switch self {
        case .unclearStart: "start"
        case .unclearEnd: "end"
        case .notParallel: "not-parallel"
        case .nested: "nested"
        case .openEnded: "open-ended"
        case .alternatives: "alternatives"
        case .tooMany: "too-many"
        case .bracketed: "bracketed"
        case .noLeadIn: "no-lead-in"
        }
    }

    var reason: String {
        switch self {
        case .unclearStart: "where its list begins is not certain"
        case .unclearEnd: "where its list ends is not certain"
        case .notParallel: "the members of its list are not of one kind"
        case .nested: "its list holds another list or an aside"
        case .openEnded: "its list is left open (and others, and more)"
        case .alternatives: "it names alternatives (or), not a list"
        case .tooMany: "its list has more than seven members"
        case .bracketed: "its list has brackets or quotation marks inside"
        case .noLeadIn: "nothing introduces its list"
        }
    }
}

extension Refusal {
    /// What a barring flag says of its claim.
    init(_ flag: Claim.Flag, of claim: Claim) {
        switch flag {
        case .question: self = .question
        case .quotation: self = .quotation
        case .firstPerson: self = .firstPerson
        case .meta: self = .meta
        case .vague: self = .vague
        case .speculative: self = .speculative
        case .normative: self = .normative
        case .fragment: self = .fragment
        case .tooLong: self = .tooLong
        case .dated: self = .dated
        case .unresolved: self = .unresolved(claim.wording.words.first?.lower ?? "")
        case .attributed, .hedged, .negated: self = .nothingSure
        }
    }
}
