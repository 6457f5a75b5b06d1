import Cards

/// What a session has seen so far.
struct Tally: Sendable {
    private var first: [CardID: Bool] = [:]
    private var misses: [String: Int] = [:]
    private(set) var answers = 0
    private(set) var milliseconds = 0

    var cards: Int { first.count }

    func hasSeen(_ card: CardID) -> Bool { first[card] != nil }

    /// Counts an answer; a card's first one decides whether it was recalled.
    mutating func count(_ card: CardID, topic: String, isRecall: Bool, milliseconds: Int) {
        answers += 1
        self.milliseconds += milliseconds
        guard first[card] == nil else { return }
        first[card] = isRecall
        if !isRecall { misses[topic, default: 0] += 1 }
    }

    var summary: Announcement.Summary {
        let slipping = misses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return Announcement.Summary(
            cards: cards, recalled: first.values.count { $0 }, seconds: milliseconds / 1000,
            slipping: slipping.prefix(3).map(\.key))
    }
}
