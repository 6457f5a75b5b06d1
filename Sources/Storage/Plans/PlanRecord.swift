package import Cards
package import Foundation
import GRDB

/// A plan that was made of due days, as the library keeps it.
package struct PlanRecord: Hashable, Sendable {
    package var uuid: UUID
    package var kind: Kind
    package var moment: Moment
    /// What it does, in a line for the learner.
    package var summary: String

    package init(uuid: UUID, kind: Kind, moment: Moment, summary: String) {
        (self.uuid, self.kind, self.moment, self.summary) = (uuid, kind, moment, summary)
    }

    package enum Kind: String, Codable, Hashable, Sendable {
        case balance, backlog, holiday, exam

        /// Whether its moves fall away where the schedule changed under them.
        var isBound: Bool { self == .balance }
    }
}

/// A plan of the past, and what has become of it.
package struct LoggedPlan: Hashable, Sendable {
    package var plan: PlanRecord
    /// Cards it moved.
    package var cards: Int
    package var isUndone: Bool
}

extension PlanRecord.Kind: DatabaseValueConvertible {}

extension LoggedPlan: FetchableRecord {
    static let selection = """
        SELECT uuid, kind, moment, offset, summary,
          (SELECT count(*) FROM move WHERE move.plan = plan.key) AS cards,
          EXISTS (SELECT 1 FROM plan AS undo WHERE undo.undoes = plan.key) AS isUndone
        FROM plan WHERE kind <> 'undo'
        """

    init(row: Row) throws {
        let plan = PlanRecord(
            uuid: try row.value("uuid"), kind: try row.value("kind"), moment: try row.moment("moment"),
            summary: try row.value("summary"))
        self.init(plan: plan, cards: try row.value("cards"), isUndone: try row.value("isUndone"))
    }
}
