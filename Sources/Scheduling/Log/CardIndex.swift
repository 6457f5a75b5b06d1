/// Numbers cards from 0 in the order they are met.
///
/// A hash table with open addresses: the dictionary of the standard library takes some five times as long, and
/// every answer of a log is looked up once.
struct CardIndex {
    private(set) var cards: [Int64] = []
    private var slots: [Int32]
    private var shift: UInt64

    init(capacity: Int) {
        var bits = 4
        while 1 << bits < 2 * capacity, bits < 32 { bits += 1 }
        slots = [Int32](repeating: -1, count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    mutating func number(of card: Int64) -> Int {
        let slot = slot(of: card)
        guard slots[slot] < 0 else { return Int(slots[slot]) }
        slots[slot] = Int32(truncatingIfNeeded: cards.count)
        cards.append(card)
        if 2 * cards.count > slots.count { grow() }
        return cards.count - 1
    }

    /// The slot that holds the card, or the free one where it belongs.
    private func slot(of card: Int64) -> Int {
        let mixed = UInt64(bitPattern: card) ^ (UInt64(bitPattern: card) >> 32)
        var slot = Int((mixed &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[slot] >= 0, cards[Int(slots[slot])] != card { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: 2 * slots.count)
        shift -= 1
        for number in cards.indices { slots[slot(of: cards[number])] = Int32(truncatingIfNeeded: number) }
    }
}
