/// A card as it is put to the learner.
package struct Question: Hashable, Encodable, Sendable {
    /// How the learner answers.
    package enum Form: String, Encodable, Sendable {
        case typed
        case list
        case order
        case choice
        case judge
        /// The learner thinks, sees the answer and rates.
        case shown
    }

    package var form: Form
    package var prompt: String
    /// The texts of a choice in the order shown; the letter of the first is `a`.
    package var options: [String]
    /// Whether several options are right.
    package var hasSeveralRight: Bool
    /// What is shown once the learner has answered.
    package var answer: String

    package init(
        form: Form, prompt: String, answer: String, options: [String] = [], hasSeveralRight: Bool = false
    ) {
        self.form = form
        self.prompt = prompt
        self.answer = answer
        self.options = options
        self.hasSeveralRight = hasSeveralRight
    }

    /// An event that asks does not tell the answer.
    private enum CodingKeys: String, CodingKey {
        case form, prompt, options, hasSeveralRight
    }
}
