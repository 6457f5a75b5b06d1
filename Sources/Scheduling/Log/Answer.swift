package import Cards

/// What scheduling needs of a review: how well, and when.
package struct Answer: Hashable, Sendable {
    package var rating: Rating
    package var moment: Moment

    package init(rating: Rating, moment: Moment) {
        self.rating = rating
        self.moment = moment
    }

    /// The answer of a row of the log; absent for an undo.
    package init?(_ review: Review) {
        guard let rating = review.rating else { return nil }
        self.init(rating: rating, moment: review.moment)
    }
}
