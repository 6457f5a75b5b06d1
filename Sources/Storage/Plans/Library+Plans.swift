package import Cards
package import Foundation
import GRDB
package import Scheduling

extension Library {
    /// Writes a plan down and moves the due days of its cards, in one durable transaction.
    ///
    /// A card that was answered since the plan was worked out stays where its answer put it.
    package func apply(_ plan: PlanRecord, _ moves: [DueMove]) throws(LibraryFault) {
        try write { db in
            try insert(plan.kind.rawValue, plan, undoes: nil, into: db)
            let key = db.lastInsertedRowID
            var cache = StateCache(db)
            for move in moves {
                let card = try db.key(ofCard: move.card)
                try db.cachedStatement(sql: insertion).execute(
                    arguments: [key, move.from, move.to, card, move.from])
                if db.changesCount == 1 { try cache.refresh(card) }
            }
        }
    }

    /// Takes the last plan in force back, as if it had never been, by a row that names it.
    ///
    /// Returns the plan; `nil` if there is none.
    package func undoLastPlan(as uuid: UUID, at moment: Moment) throws(LibraryFault) -> LoggedPlan? {
        try write { db in
            let last = try Row.fetchOne(
                db,
                sql: """
                    SELECT key FROM plan WHERE undoes IS NULL
                      AND NOT EXISTS (SELECT 1 FROM plan AS undo WHERE undo.undoes = plan.key)
                    ORDER BY key DESC LIMIT 1
                    """)
            guard let key: Int64 = try last?.value("key") else { return nil }
            let logged = try LoggedPlan.fetchOne(
                db, sql: LoggedPlan.selection + " AND key = ?", arguments: [key])
            guard let plan = logged?.plan else { return nil }
            var undo = plan
            (undo.uuid, undo.moment) = (uuid, moment)
            try insert("undo", undo, undoes: key, into: db)
            var cache = StateCache(db)
            let cards = try Int64.fetchAll(
                db, sql: "SELECT DISTINCT card FROM move WHERE plan = ?", arguments: [key])
            for card in cards { try cache.refresh(card) }
            return logged
        }
    }

    /// The plans of the past, oldest first.
    package func plans() throws(LibraryFault) -> [LoggedPlan] {
        try read { db in try LoggedPlan.fetchAll(db, sql: LoggedPlan.selection + " ORDER BY key") }
    }

    private func insert(_ kind: String, _ plan: PlanRecord, undoes: Int64?, into db: Database) throws {
        try db.execute(
            sql: "INSERT INTO plan (uuid, kind, moment, offset, summary, undoes) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                plan.uuid, kind, plan.moment.milliseconds, plan.moment.offsetMinutes, plan.summary, undoes,
            ])
    }
}

/// The count of answers stands beside the due day it belongs to; both are asked of the state at this moment.
private let insertion = """
    INSERT INTO move (plan, card, answers, fromDay, toDay)
    SELECT ?, card, reviews, ?, ? FROM state WHERE card = ? AND phase = 'review' AND dueDay = ?
    """
