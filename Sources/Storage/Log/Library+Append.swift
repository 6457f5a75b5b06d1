package import Cards
import Foundation
import GRDB
package import Scheduling

extension Library {
    /// Adds rows to the log and brings the states of their cards in line, in one durable transaction.
    ///
    /// When this returns the rows survive a loss of power. A state is replayed from the log, never advanced, so an
    /// undo, an amendment and a clock that was set back need no care of their own. Returns the new states.
    @discardableResult
    package func append(_ reviews: [Review]) throws(LibraryFault) -> [CardID: CardState] {
        try write { db in
            var cards: [Int64: CardID] = [:]
            for review in reviews {
                let card = try db.key(ofCard: review.card)
                try insert(review, of: card, into: db)
                cards[card] = review.card
            }
            var cache = StateCache(db)
            var states: [CardID: CardState] = [:]
            for (key, card) in cards { states[card] = try cache.refresh(key) }
            return states
        }
    }

    private func insert(_ review: Review, of card: Int64, into db: Database) throws {
        let undone = try review.undoes.map { try db.key(ofReview: $0) }
        let arguments: [(any DatabaseValueConvertible)?] = [
            review.uuid, card, review.revision, review.moment.milliseconds, review.moment.offsetMinutes,
            review.studyDay, review.rating, review.suggested, review.milliseconds, review.typed,
            review.verdict, review.distance, review.isOverride, review.confidence, review.hints,
            try db.key(ofSession: review.session), review.model, review.parametersVersion,
            review.desiredRetention, undone,
        ]
        try db.cachedStatement(sql: insertion).execute(arguments: StatementArguments(arguments))
    }
}

private let insertion = """
    INSERT INTO review (uuid, card, revision, moment, offset, studyDay, rating, suggested, milliseconds, typed,
      verdict, distance, isOverride, confidence, hints, session, model, parametersVersion, desiredRetention,
      undoes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

extension Database {
    func key(ofCard card: CardID) throws -> Int64 {
        guard let key = try key("SELECT key FROM card WHERE id = ?", card.description) else {
            throw LibraryFault.unknownCard(card)
        }
        return key
    }

    fileprivate func key(ofReview uuid: UUID) throws -> Int64 {
        guard let key = try key("SELECT key FROM review WHERE uuid = ?", uuid) else {
            throw LibraryFault.unknownReview(uuid)
        }
        return key
    }

    fileprivate func key(ofSession uuid: UUID) throws -> Int64 {
        guard let key = try key("SELECT key FROM session WHERE uuid = ?", uuid) else {
            throw LibraryFault.unknownSession(uuid)
        }
        return key
    }

    private func key(_ sql: String, _ argument: some DatabaseValueConvertible) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: [argument])
    }
}
