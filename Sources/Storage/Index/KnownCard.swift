import Cards
import GRDB

/// A row of the table `card`, as an index of the text compares and writes it.
struct KnownCard: Hashable {
    var key: Int64
    var id: CardID
    var surface: String
    var deck: Int64
    var span: Range<Int>
    var position: Int
    var kind: String
    /// JSON.
    var topic: String
    var citation: String?
    var isOff: Bool
    var isRetired: Bool
}

extension KnownCard: FetchableRecord {
    init(row: Row) throws {
        self.init(
            key: try row.value("key"), id: CardID(try row.value("id") as String),
            surface: try row.value("surface"), deck: try row.value("deck"), span: try row.span(),
            position: try row.value("position"), kind: try row.value("kind"),
            topic: try row.value("topic"), citation: try row.value("citation"),
            isOff: try row.value("isOff"), isRetired: try row.value("isRetired"))
    }

    static func fetch(ofDeck deck: Int64, _ db: Database) throws -> [KnownCard] {
        try fetchAll(db, sql: "SELECT * FROM card WHERE deck = ? ORDER BY position", arguments: [deck])
    }

    static func fetch(_ id: CardID, _ db: Database) throws -> KnownCard? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM card WHERE id = ?"), arguments: [id.description])
    }

    /// Writes a card that the library does not know, and gives it its key.
    mutating func insert(_ db: Database) throws {
        try db.cachedStatement(sql: KnownCard.insertion).execute(arguments: StatementArguments(values))
        key = db.lastInsertedRowID
    }

    func update(_ db: Database) throws {
        try db.cachedStatement(sql: KnownCard.updating)
            .execute(arguments: StatementArguments(values + [key]))
    }

    private var values: [(any DatabaseValueConvertible)?] {
        [
            id.description, surface, deck, span.lowerBound, span.upperBound, position, kind, topic,
            citation, isOff, isRetired,
        ]
    }

    private static let insertion = """
        INSERT INTO card (id, surface, deck, spanStart, spanEnd, position, kind, topic, citation, isOff,
          isRetired)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    private static let updating = """
        UPDATE card SET id = ?, surface = ?, deck = ?, spanStart = ?, spanEnd = ?, position = ?, kind = ?,
          topic = ?, citation = ?, isOff = ?, isRetired = ? WHERE key = ?
        """
}
