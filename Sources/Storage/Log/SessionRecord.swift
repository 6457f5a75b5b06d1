package import Cards
package import Foundation
import GRDB

/// What the library remembers of a sitting.
package struct SessionRecord: Hashable, Sendable {
    package var uuid: UUID
    package var started: Moment
    /// Absent while it runs, and for ever if it was killed.
    package var ended: Moment?
    /// The paths of the decks that were asked.
    package var decks: [String]
    /// What made its order.
    package var seed: UInt64
    /// The name and version of the program, such as `recite 0.2.0`.
    package var program: String

    package init(
        uuid: UUID, started: Moment, ended: Moment? = nil, decks: [String], seed: UInt64, program: String
    ) {
        self.uuid = uuid
        self.started = started
        self.ended = ended
        self.decks = decks
        self.seed = seed
        self.program = program
    }
}

extension Library {
    /// Writes down that a session begins; its answers may follow.
    package func begin(_ session: SessionRecord) throws(LibraryFault) {
        try write { db in
            try db.execute(
                sql: """
                    INSERT INTO session (uuid, started, offset, ended, decks, seed, program)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    session.uuid, session.started.milliseconds, session.started.offsetMinutes,
                    session.ended?.milliseconds, try json(session.decks),
                    Int64(bitPattern: session.seed), session.program,
                ])
        }
    }

    package func end(_ session: UUID, at moment: Moment) throws(LibraryFault) {
        try write { db in
            try db.execute(
                sql: "UPDATE session SET ended = ? WHERE uuid = ?",
                arguments: [moment.milliseconds, session])
            guard db.changesCount == 1 else { throw LibraryFault.unknownSession(session) }
        }
    }

    /// The sessions, oldest first.
    package func sessions() throws(LibraryFault) -> [SessionRecord] {
        try read { db in try SessionRecord.fetchAll(db, sql: "SELECT * FROM session ORDER BY key") }
    }
}

extension SessionRecord: FetchableRecord {
    init(row: Row) throws {
        let started = try row.moment("started")
        let ended: Int64? = try row.value("ended")
        self.init(
            uuid: try row.value("uuid"), started: started,
            ended: ended.map { Moment(milliseconds: $0, offsetMinutes: started.offsetMinutes) },
            decks: try row.json("decks"),
            seed: UInt64(bitPattern: try row.value("seed")), program: try row.value("program"))
    }
}
