/// The keys of the front matter, in the order in which they are written.
package enum HeaderKey: String, CaseIterable, Sendable {
    case title
    case id
    case language
    case source
    case article
    case caution
    case retention
    case newPerDay = "new-per-day"
    case reviewsPerDay = "reviews-per-day"
    case order
    case exam
    case steps
    case relearningSteps = "relearning-steps"
    case maximumInterval = "max-interval"
    case accents
    case strict
    case off

    /// All keys, for a sentence.
    static let list = allCases.map(\.rawValue).joined(separator: ", ")

    /// What a value must be.
    package var expectation: String {
        switch self {
        case .title, .source, .caution: "a line of text"
        case .article: "the path of the article"
        case .id:
            "lower-case letters, digits and hyphens, with two letters or digits first, such as nato-iraq"
        case .language: "a language tag such as en or pt-BR"
        case .retention: "a number from 0.70 to 0.99"
        case .newPerDay, .reviewsPerDay: "a whole number from 0 to 9999"
        case .order: "one of \(DeckHeader.orders.joined(separator: ", "))"
        case .exam: "a day such as 2027-06-30"
        case .steps, .relearningSteps: "times such as 1m 10m, each with s, m, h or d"
        case .maximumInterval: "a whole number of days from 1 to 36500"
        case .accents, .strict, .off: "true or false"
        }
    }
}

extension DeckHeader {
    /// The orders in which due cards may come.
    package static let orders = ["due", "retrievability", "random", "file", "added"]
}
