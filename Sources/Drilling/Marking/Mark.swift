package import Cards

/// What marking says of one typed answer.
package struct Mark: Hashable, Sendable {
    package var outcome: Outcome
    /// The members of a list or an order that were named, from 0, in rising order.
    package var found: [Int]
    /// The edit distance in graphemes over all words; absent where nothing was compared so.
    package var distance: Int?
    /// `typed -> expected` in plain characters; empty where there is nothing to show.
    package var difference: String
    /// The index of the answer, among the alternatives as given, that the typed text was measured by.
    package var answer: Int?
    package var reason: Reason?

    package init(
        _ outcome: Outcome, found: [Int] = [], distance: Int? = nil, difference: String = "",
        answer: Int? = nil, reason: Reason? = nil
    ) {
        self.outcome = outcome
        self.found = found
        self.distance = distance
        self.difference = difference
        self.answer = answer
        self.reason = reason
    }

    /// A verdict, or the wish to ask once more without penalty because the form of the answer was wrong.
    package enum Outcome: String, CaseIterable, Codable, Sendable {
        case right
        case close
        case wrong
        case again
    }

    /// Why an answer is not simply right.
    package enum Reason: String, CaseIterable, Codable, Sendable {
        /// Nothing typed: the learner does not know.
        case blank
        /// The text is listed as wrong.
        case knownWrong
        /// The text answers another card.
        case otherCard
        case slip
        /// Accents or other marks only.
        case marks
        /// The article of another gender.
        case gender
        /// A function word is missing or too many.
        case functionWord
        case unitMissing
        /// More was said than was asked.
        case surplus
        /// A form that cannot be compared: words for a number, another script, no option's letter.
        case form
    }

    /// The verdict for the log and the rating; absent where the card is to be asked again.
    package var verdict: Verdict? { Verdict(rawValue: outcome.rawValue) }

    /// The rating to suggest: a miss is again, anything else good; absent where the card is to be asked again.
    package var suggested: Rating? {
        switch outcome {
        case .right, .close: .good
        case .wrong: .again
        case .again: nil
        }
    }
}
