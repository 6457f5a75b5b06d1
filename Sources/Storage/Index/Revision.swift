package import Cards
import GRDB

/// A text that a card had, from when it was first seen; a review names it by its surface.
package struct Revision: Hashable, Sendable {
    package var surface: String
    package var moment: Moment
    /// What kind of edit led to it; absent for the first.
    package var change: EditClass?
    /// The note as a deck of its own.
    package var text: String
}

extension EditClass: DatabaseValueConvertible {}

extension Revision: FetchableRecord {
    init(row: Row) throws {
        self.init(
            surface: try row.value("surface"), moment: try row.moment("moment"),
            change: try row.value("class"), text: try row.value("text"))
    }

    static func append(
        _ note: Note, of card: KnownCard, change: EditClass?, at moment: Moment, _ db: Database
    ) throws {
        let text = DeckWriter.write(Deck(notes: [note]))
        try db.cachedStatement(
            sql: """
                INSERT INTO revision (card, surface, moment, offset, class, text) VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            card.key, card.surface, moment.milliseconds, moment.offsetMinutes, change, text,
        ])
    }

    /// The note as the library last saw it; absent if this recite can't read what an older one wrote.
    static func lastNote(of card: KnownCard, _ db: Database) throws -> Note? {
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT text FROM revision WHERE card = ? ORDER BY key DESC LIMIT 1"),
            arguments: [card.key])
        var note = text.flatMap { DeckFile.read(Array($0.utf8), path: "").deck.notes.first }
        // The id may have been stamped since.
        note?.id = card.id.note.hasPrefix("~") ? nil : card.id.note
        return note
    }

    /// Lets every answer so far belong to the meaning that the card has lost.
    ///
    /// The epoch begins after the card's last answer, not now: a clock that is set back must not hide answers.
    static func beginEpoch(of card: Int64, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE card SET epoch = ifnull((SELECT max(moment) + 1 FROM review WHERE card = ?1), epoch)
                WHERE key = ?1
                """, arguments: [card])
    }
}

extension Library {
    /// The texts that a card had, oldest first.
    package func revisions(of card: CardID) throws(LibraryFault) -> [Revision] {
        try read { db in
            try Revision.fetchAll(
                db, sql: "SELECT * FROM revision WHERE card = ? ORDER BY key",
                arguments: [try db.key(ofCard: card)])
        }
    }
}
