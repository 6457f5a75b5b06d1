package import Cards
import GRDB
package import Scheduling

/// A card as the library knows it, for reports and for looking at one card.
package struct CardRow: Hashable, Sendable {
    package var key: Int64
    package var id: CardID
    /// The path of its deck.
    package var deck: String
    package var span: Range<Int>
    package var kind: String
    package var topic: [String]
    package var citation: String?
    package var surface: String
    /// Switched off by its author.
    package var isOff: Bool
    /// Gone from its deck.
    package var isRetired: Bool
    /// Whether it is asked at all: not off, not retired, not suspended.
    package var isAsked: Bool
    /// Answers before this moment belong to an older meaning of the card; absent if it never changed.
    package var epoch: Int64?
    package var state: CardState
}

extension CardRow: FetchableRecord {
    /// A condition and an order may follow.
    static let selection = """
        SELECT card.key, card.id, deck.path, card.spanStart, card.spanEnd, card.kind, card.topic,
          card.citation, card.surface, card.isOff, card.isRetired, card.epoch, state.*
        FROM card JOIN deck ON deck.key = card.deck JOIN state ON state.card = card.key
        """

    init(row: Row) throws {
        self.init(
            key: try row.value("key"), id: CardID(try row.value("id") as String),
            deck: try row.value("path"), span: try row.span(), kind: try row.value("kind"),
            topic: try row.json("topic"), citation: try row.value("citation"),
            surface: try row.value("surface"), isOff: try row.value("isOff"),
            isRetired: try row.value("isRetired"), isAsked: try row.value("isAsked"),
            epoch: try row.value("epoch"), state: try CardState(row))
    }
}

extension Library {
    /// Every card, retired ones included, by deck and place.
    package func cardRows() throws(LibraryFault) -> [CardRow] {
        try read { db in
            try CardRow.fetchAll(db, sql: CardRow.selection + " ORDER BY deck.path, card.position")
        }
    }

    /// The cards whose id begins so, at most `limit`, by id.
    package func cards(withPrefix prefix: String, limit: Int = 20) throws(LibraryFault) -> [CardRow] {
        try read { db in
            try CardRow.fetchAll(
                db.cachedStatement(
                    sql: CardRow.selection + """
                         WHERE card.id >= :prefix AND card.id < :prefix || char(1114111)
                        ORDER BY card.id LIMIT :limit
                        """),
                arguments: ["prefix": prefix, "limit": limit])
        }
    }
}
