import Cards
import GRDB

/// What a card's row says of its state.
struct CardFacts {
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
}
