import Support
import Testing

@testable import Storage

private func key(_ number: Int) -> DueKey {
    DueKey(key: Int64(number), deck: 1, isNew: false, due: 0, difficulty: 5)
}

@Test func `keys come by order, then by deck, then by place, then as they were added`() {
    var keys = OrderedKeys()
    keys.add(key(1), order: 0.5, deck: 1, position: 2)
    keys.add(key(2), order: 0.5, deck: 1, position: 1)
    keys.add(key(3), order: 0.5, deck: 0, position: 9)
    keys.add(key(4), order: 0.25, deck: 2, position: 9)
    keys.add(key(5), order: 0.5, deck: 1, position: 2)
    #expect(keys.sorted.map(\.key) == [4, 3, 2, 1, 5])
}

@Test func `a cut leaves the first of one deck and all of the decks before`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
        let decks = (0..<3).map { _ in
            (0..<Int.random(in: 0..<9, using: &random)).map { _ in
                Double(Int.random(in: 0..<4, using: &random))
            }
        }
        let limit = Int.random(in: 0..<6, using: &random)
        var keys = OrderedKeys()
        var expected: [(order: Double, deck: Int, place: Int)] = []
        for (deck, orders) in decks.enumerated() {
            let start = keys.count
            for (place, order) in orders.enumerated() {
                keys.add(key(10 * deck + place), order: order, deck: deck, position: Int64(place))
            }
            keys.cut(behind: start, to: limit)
            let first = orders.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
            expected += first.prefix(limit).map { ($0.element, deck, $0.offset) }
        }
        expected.sort { $0 < $1 }
        #expect(keys.sorted.map(\.key) == expected.map { Int64(10 * $0.deck + $0.place) })
    }
}
