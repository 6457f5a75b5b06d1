/// The settings of a deck's front matter; what is absent falls back to the configuration.
package struct DeckHeader: Hashable, Codable, Sendable {
    package var title: String?
    package var id: String?
    /// A BCP 47 tag such as `en`.
    package var language: String?
    package var source: String?
    /// The path of the article, as written.
    package var article: String?
    /// What a learner is told when a session starts.
    package var caution: String?
    /// Desired retention, 0.70 to 0.99.
    package var retention: Double?
    package var newPerDay: Int?
    package var reviewsPerDay: Int?
    package var order: String?
    /// The day of the exam, `YYYY-MM-DD`.
    package var exam: String?
    /// Learning steps in seconds.
    package var steps: [Int]?
    /// Relearning steps in seconds.
    package var relearningSteps: [Int]?
    /// Days.
    package var maximumInterval: Int?
    /// Whether lost accents count as right.
    package var accents: Bool?
    /// Whether prose outside cards is a fault.
    package var strict: Bool?
    /// Whether the whole deck is switched off.
    package var off: Bool?

    package init() {}
}
