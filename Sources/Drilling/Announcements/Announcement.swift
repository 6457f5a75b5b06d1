package import Cards

/// All that a session can say; `Announcement.lines` turns it to words, its encoding is an event of `--json`.
package enum Announcement: Hashable, Sendable {
    case opened(Opening)
    case cautioned(deck: String, caution: String)
    case asked(Asked)
    case hinted(String)
    case hintMissing
    /// The answer had the wrong form, and the card is asked once more.
    case askedAgain(WrongForm)
    /// A member of a list was taken, and so many are found.
    case progressed(Progress)
    /// How sure the learner felt is asked before the answer is shown.
    case confidenceAsked
    case confidenceUnknown(String)
    case marked(Marked)
    /// What each rating leads to.
    case offered(Offer)
    case rated(Rated)
    case cited(Citation)
    case undone(prompt: String)
    case undoMissing
    case skipped
    case buried
    case suspended
    case flagged(Bool)
    /// The card is on the instructor's list, with the learner's reason.
    case reported(reason: String)
    case noted(String)
    case remaining(Remaining)
    case history(History)
    case paused
    /// The text of a card whose answer is shown has changed.
    case reread(prompt: String, answer: String)
    /// The card is gone from its deck.
    case dropped
    /// The deck takes this wording as right from now on.
    case accepted(wording: String)
    case refused(Refusal)
    case helped(atRating: Bool)
    case commandUnknown(String)
    case ratingUnknown(String)
    case summed(Summary)
    /// So many answers are saved, the one that waits for its rating included.
    case ended(Ending, saved: Int)
    /// How many cards fall due tomorrow.
    case tomorrow(due: Int)
}

extension Announcement {
    /// What there is to do, before the first card.
    package struct Opening: Hashable, Codable, Sendable {
        package var decks: [Count]
        /// An estimate from the learner's own pace.
        package var minutes: Int

        package init(decks: [Count], minutes: Int) {
            self.decks = decks
            self.minutes = minutes
        }

        package struct Count: Hashable, Codable, Sendable {
            package var deck: String
            package var due: Int
            package var new: Int

            package init(deck: String, due: Int, new: Int) {
                self.deck = deck
                self.due = due
                self.new = new
            }
        }
    }

    package struct Asked: Hashable, Encodable, Sendable {
        package var card: String
        /// From 1; absent when a card comes back within the session.
        package var position: Int?
        package var total: Int
        /// The heading path, or the deck's title.
        package var context: String
        package var question: Question
    }

    package enum WrongForm: String, Codable, Sendable {
        case optionLetter
        case trueOrFalse
        case other
    }

    package struct Marked: Hashable, Codable, Sendable {
        package var card: String
        package var typed: String
        /// Absent where the learner alone judges.
        package var verdict: Verdict?
        /// `typed -> expected`, where they differ a little.
        package var difference: String?
        /// Members found and asked for, in a list.
        package var found: [String]?
        package var missing: [String]?
        package var answer: String
        package var remark: String?
        package var hasSource: Bool
    }

    package struct Offer: Hashable, Codable, Sendable {
        /// Labels such as `<10m` or `5d`, for again, hard, good, easy.
        package var intervals: [String]
        package var suggested: Rating
    }

    package struct Rated: Hashable, Codable, Sendable {
        package var card: String
        package var rating: Rating
        package var interval: String
    }

    package struct Citation: Hashable, Codable, Sendable {
        package var text: String?
        package var source: String?
    }

    package struct Summary: Hashable, Codable, Sendable {
        package var cards: Int
        package var recalled: Int
        package var seconds: Int
        /// Topics in which cards were missed, most misses first.
        package var slipping: [String]
    }

    /// Why the session is over.
    package enum Ending: String, Codable, Sendable {
        /// No card is left.
        case done
        case quit
        /// The minutes that the session was given are over.
        case timeUp
        case endOfInput
        case interrupted
    }
}
