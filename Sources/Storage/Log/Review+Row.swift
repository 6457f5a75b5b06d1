import Cards
import Foundation
import GRDB

extension Rating: DatabaseValueConvertible {}
extension Verdict: DatabaseValueConvertible {}
extension Confidence: DatabaseValueConvertible {}

extension Review: FetchableRecord {
    /// The rows of the log with names in place of keys; a condition or an order may follow.
    static let selection = """
        SELECT review.uuid, card.id AS card, review.revision, review.moment, review.offset, review.studyDay,
          review.rating, review.suggested, review.milliseconds, review.typed, review.verdict,
          review.distance, review.isOverride, review.confidence, review.hints,
          session.uuid AS session, review.model, review.parametersVersion, review.desiredRetention,
          undone.uuid AS undoes
        FROM review JOIN card ON card.key = review.card JOIN session ON session.key = review.session
          LEFT JOIN review AS undone ON undone.key = review.undoes
        """

    init(row: Row) throws {
        self.init(
            uuid: try row.value("uuid"), card: CardID(try row.value("card") as String),
            revision: try row.value("revision"), moment: try row.moment("moment"),
            studyDay: try row.value("studyDay"), rating: try row.value("rating"),
            suggested: try row.value("suggested"), milliseconds: try row.value("milliseconds"),
            typed: try row.value("typed"), verdict: try row.value("verdict"),
            distance: try row.value("distance"), isOverride: try row.value("isOverride"),
            confidence: try row.value("confidence"), hints: try row.value("hints"),
            session: try row.value("session"), model: try row.value("model"),
            parametersVersion: try row.value("parametersVersion"),
            desiredRetention: try row.value("desiredRetention"), undoes: try row.value("undoes"))
    }
}
