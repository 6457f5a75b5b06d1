import GRDB
import Scheduling

extension LoggedMove {
    /// The moves of a card by plans that were not undone, oldest first, since it last changed its meaning.
    static func fetch(of card: Int64, since epoch: Int64?, _ db: Database) throws -> [LoggedMove] {
        try Row.fetchAll(db.cachedStatement(sql: selection), arguments: [card, epoch ?? .min]).map { row in
            let kind: PlanRecord.Kind = try row.value("kind")
            return LoggedMove(
                answers: try row.value("answers"), from: try row.value("fromDay"), to: try row.value("toDay"),
                isBound: kind.isBound)
        }
    }

    private static let selection = """
        SELECT move.answers, move.fromDay, move.toDay, plan.kind FROM move JOIN plan ON plan.key = move.plan
        WHERE move.card = ? AND plan.moment >= ?
          AND NOT EXISTS (SELECT 1 FROM plan AS undo WHERE undo.undoes = plan.key)
        ORDER BY move.key
        """
}
