import Cards

/// What waits in several decks together.
struct WaitingKeys {
    var steps = OrderedKeys()
    var reviews = OrderedKeys()
    var new: [DueKey] = []

    /// Steps, then reviews, then new cards.
    var all: [DueKey] { steps.sorted + reviews.sorted + new }
}

/// Keys with what they are ordered by.
///
/// Thousands are sorted while the learner waits, so that orders and keys lie apart.
struct OrderedKeys {
    private var orders: [(order: Double, deck: Int, position: Int64, key: Int)] = []
    private var keys: [DueKey] = []

    var count: Int { orders.count }

    /// The least first; where that is equal, by deck and place in it, then as they were added.
    var sorted: [DueKey] {
        orders.sorted {
            ($0.order, $0.deck, $0.position, $0.key) < ($1.order, $1.deck, $1.position, $1.key)
        }.map { keys[$0.key] }
    }

    mutating func add(_ key: DueKey, order: Double, deck: Int, position: Int64 = 0) {
        orders.append((order, deck, position, keys.count))
        keys.append(key)
    }

    /// Leaves the first so many of those that were added behind the first `start`.
    mutating func cut(behind start: Int, to limit: Int) {
        guard orders.count - start > limit else { return }
        orders[start...].sort { ($0.order, $0.position, $0.key) < ($1.order, $1.position, $1.key) }
        orders.removeSubrange((start + limit)...)
    }
}
