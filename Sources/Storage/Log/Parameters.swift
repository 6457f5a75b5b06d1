package import Cards
import GRDB
package import Scheduling

/// A numbered set of a memory model's parameters; a review names the one that was in force.
package struct Parameters: Hashable, Sendable {
    /// 0 for the published defaults that every library begins with.
    package var version: Int
    package var model: MemoryModel
    package var moment: Moment
    /// Why it was made, such as `fitted to 1 204 reviews`.
    package var reason: String
}

extension Library {
    /// The set in force: the last one.
    package func parameters() throws(LibraryFault) -> Parameters {
        try read { db in
            let row = try Row.fetchOne(db, sql: "SELECT * FROM parameters ORDER BY version DESC LIMIT 1")
            guard let row else { throw LibraryFault.corrupt(path: path, detail: "no parameters") }
            return try Parameters(row: row)
        }
    }

    /// Adds a set, which is in force from now on; `schedule` then brings the states in line.
    @discardableResult
    package func add(
        _ model: MemoryModel, at moment: Moment, reason: String
    ) throws(LibraryFault) -> Parameters {
        try write { db in
            try db.execute(
                sql: """
                    INSERT INTO parameters (model, numbers, moment, offset, reason) VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    model.name, try json(model.parameters), moment.milliseconds, moment.offsetMinutes,
                    reason,
                ])
            return Parameters(
                version: Int(db.lastInsertedRowID), model: model, moment: moment, reason: reason)
        }
    }
}

extension Parameters: FetchableRecord {
    init(row: Row) throws {
        self.init(
            version: try row.value("version"),
            model: try Parameters.models.value(of: row.value("numbers")) { try MemoryModel(parameters: $0) },
            moment: try row.moment("moment"), reason: try row.value("reason"))
    }

    private static let models = ReadJSON<MemoryModel>()
}
