import Cards
import Drilling
import Storage

/// The cards of a session in their order; those behind the first are looked up when they are needed.
struct Choice {
    private(set) var list: DueList
    /// The details, where choosing needed them.
    private let known: [Int64: DueCard]

    init(_ list: DueList) {
        self.list = list
        known = [:]
    }

    init(_ cards: [DueCard]) {
        list = DueList(
            keys: cards.map { DueKey($0) },
            decks: Dictionary(cards.map { ($0.deck.key, $0.deck) }, uniquingKeysWith: { first, _ in first }))
        known = Dictionary(cards.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var isEmpty: Bool { list.keys.isEmpty }

    var count: Int { list.keys.count }

    /// Leaves out what does not meet a condition.
    mutating func keep(where isMeant: (DueKey) -> Bool) { list.keys = list.keys.filter(isMeant) }

    mutating func arrange(_ order: CardOrder, seed: UInt64) {
        switch order {
        case .endangered: break
        case .due: sort { $0.due }
        case .deck:
            let decks = list.decks
            sort { decks[$0.deck]?.path ?? "" }
        case .easy: sort { $0.difficulty }
        case .random:
            var generator = SeededGenerator(seed: seed)
            list.keys.shuffle(using: &generator)
        }
    }

    mutating func limit(to count: Int) { list.keys = Array(list.keys.prefix(count)) }

    private mutating func sort(by measure: (DueKey) -> some Comparable) {
        let keys = list.keys
        list.keys = keys.enumerated().map { (measure($0.element), $0.offset) }.sorted { $0 < $1 }
            .map { keys[$0.1] }
    }

    /// The details of these cards.
    func cards(_ keys: some Sequence<DueKey>, in library: Library) throws -> [DueCard] {
        guard known.isEmpty else { return keys.compactMap { known[$0.key] } }
        return try library.cards(keys, of: list)
    }

    /// The cards behind some that were looked at, siblings apart.
    func cards(behind count: Int, in library: Library) throws -> [DueCard] {
        let all = try cards(list.keys, in: library)
        let looked = Set(list.keys.prefix(count).map(\.key))
        return all.withSiblingsApart(of: \.family).filter { !looked.contains($0.key) }
    }
}
