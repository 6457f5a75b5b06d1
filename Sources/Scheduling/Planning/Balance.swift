import Cards

/// Evens out the load of the days ahead, each card within its own fuzz range.
///
/// One card at a time goes to the day where it costs least, as long as that lowers the whole cost: the squares of
/// the days' loads, each over the day's share, and a charge for siblings that come within five days of each other.
/// Cards stay where they are as long as moving them gains nothing, so that a second balance moves none.
package struct Balance {
    /// The days that are balanced: from tomorrow on, as many as Anki's load balancer looks ahead.
    package static let horizon = 90

    private let days: ClosedRange<Int>
    private let easyDays: EasyDays
    private let cards: [PlannedCard]
    private var place: [Int]
    private var loads: DayLoads
    /// The cards of each note.
    private let siblings: [String: [Int]]
    private let siblingCharge: Double
    private let mayMove: (PlannedCard) -> Bool

    /// Plans for cards in review; those of them that are due today or before only tell where siblings are.
    ///
    /// `mayMove` holds back further ones.
    package init(
        _ cards: [PlannedCard], today: Int, easyDays: EasyDays = EasyDays(),
        mayMove: @escaping (PlannedCard) -> Bool = { _ in true }
    ) {
        let days = today + 1...today + Balance.horizon
        (self.cards, self.days, self.easyDays, self.mayMove) = (cards, days, easyDays, mayMove)
        place = cards.map(\.dueDay)
        loads = DayLoads(place)
        siblings = Dictionary(grouping: cards.indices, by: { cards[$0].id.note }).filter {
            $0.value.count > 1
        }
        let mean = Double(place.count { days.contains($0) }) / Double(Balance.horizon)
        siblingCharge = 2 * mean + 1
    }

    private static let mostRounds = 8

    /// The moves that make the load even; every card keeps to its range, and none comes or goes.
    package consuming func moves() -> [DueMove] {
        let movable = movable()
        for _ in 0..<Balance.mostRounds {
            var hasMoved = false
            for index in movable where improve(index) { hasMoved = true }
            guard hasMoved else { break }
        }
        return movable.filter { place[$0] != cards[$0].dueDay }.map {
            DueMove(card: cards[$0].id, from: cards[$0].dueDay, to: place[$0])
        }
    }

    /// The cards that may move, those with the least choice first.
    private func movable() -> [Int] {
        cards.indices.filter { index in
            let card = cards[index]
            return days.contains(card.dueDay) && card.range.contains(card.dueDay) && mayMove(card)
        }.sorted { left, right in
            (cards[left].range.count, cards[left].id.description)
                < (cards[right].range.count, cards[right].id.description)
        }
    }

    /// Puts a card where it costs least; false if it stays.
    private mutating func improve(_ index: Int) -> Bool {
        let now = place[index]
        let range = cards[index].range.clamped(to: days)
        var best = (day: now, cost: cost(of: index, on: now, load: loads[now] - 1))
        for day in range where day != now {
            let cost = cost(of: index, on: day, load: loads[day])
            // Rounding must not send a card to and fro.
            if cost < best.cost - 1e-9 { best = (day, cost) }
        }
        guard best.day != now else { return false }
        loads.take(DueMove(card: cards[index].id, from: now, to: best.day))
        place[index] = best.day
        return true
    }

    /// What a card adds to a day that has so many others.
    private func cost(of index: Int, on day: Int, load: Int) -> Double {
        let crowd = Double(2 * load + 1) / easyDays.share(ofStudyDay: day)
        let near = siblings[cards[index].id.note, default: []].reduce(0.0) { sum, other in
            other == index ? sum : sum + Balance.nearness(abs(place[other] - day))
        }
        return crowd + siblingCharge * near
    }

    /// How much siblings are in each other's way at a distance of days: what Anki's multipliers leave of 1.
    private static func nearness(_ days: Int) -> Double {
        days < 5 ? [1, 0.8, 0.6, 0.4, 0.2][days] : 0
    }
}
