import Cards
import GRDB

/// What a card's row says of its state.
struct CardFacts: Sendable {
    var key: Int64
    var id: CardID
    var deck: Int64
    var position: Int
    /// Answers before it belong to an older meaning.
    var epoch: Int64?
    var isAsked: Bool

    init(_ row: Row) throws {
        key = try row.decode(atIndex: 0)
        id = CardID(try row.decode(atIndex: 1) as String)
        deck = try row.decode(atIndex: 2)
        position = try row.decode(atIndex: 3)
        epoch = try row.decode(atIndex: 4)
        isAsked = try row.decode(atIndex: 5)
    }

    /// The columns that `init` reads; a condition may follow.
    static let selection = """
        SELECT key, id, deck, position, epoch, NOT isOff AND NOT isRetired AND ifnull(
          (SELECT kind FROM mark WHERE card = card.key AND kind IN ('suspend', 'unsuspend')
           ORDER BY key DESC LIMIT 1), '') <> 'suspend' AS isAsked
        FROM card
        """
}
