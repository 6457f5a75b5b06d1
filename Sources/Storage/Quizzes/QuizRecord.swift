package import Cards
package import Foundation
import GRDB

/// A quiz as the library keeps it.
package struct QuizRecord: Hashable, Sendable {
    package var uuid: UUID
    package var moment: Moment
    /// What shuffles the options.
    package var seed: UInt64
    /// The paths of the decks that it was drawn from.
    package var decks: [String]
    /// The cards that it asks, in order.
    package var cards: [CardID]
    /// The answers that count, by the question's place.
    package var answers: [Int: QuizAnswer] = [:]

    package init(uuid: UUID, moment: Moment, seed: UInt64, decks: [String], cards: [CardID]) {
        self.uuid = uuid
        self.moment = moment
        self.seed = seed
        self.decks = decks
        self.cards = cards
    }
}

extension QuizRecord: FetchableRecord {
    init(row: Row) throws {
        let cards: [String] = try row.json("cards")
        self.init(
            uuid: try row.value("uuid"), moment: try row.moment("moment"),
            seed: UInt64(bitPattern: try row.value("seed")), decks: try row.json("decks"),
            cards: cards.map { CardID($0) })
    }
}

extension QuizAnswer: FetchableRecord {
    init(row: Row) throws {
        self.init(
            position: try row.value("position"), revision: try row.value("revision"),
            moment: try row.moment("moment"), milliseconds: try row.value("milliseconds"),
            typed: try row.value("typed"), verdict: try row.value("verdict"))
    }
}
