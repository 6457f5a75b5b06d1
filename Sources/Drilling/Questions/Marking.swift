import Cards

/// What is made of an answer: the verdict, and what to tell the learner about it.
struct Marking {
    /// Absent where the learner alone judges.
    var verdict: Verdict?
    /// `typed -> expected`, where they differ a little.
    var difference: String?
    var distance: Int?
    /// The indices of the members found, in a list.
    var found: [Int]?
    /// Set where the answer cannot be one of the kind asked for.
    var wrongForm: Announcement.WrongForm?

    /// Right and close are good, wrong is again; what the learner judges is good until told otherwise.
    var suggestedRating: Rating {
        verdict == .wrong ? .again : .good
    }
}
