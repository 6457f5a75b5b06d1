/// Spreads cards over some days, the most endangered first.
package struct Spread: Sendable {
    /// How many of the cards each day takes, in order of days.
    package let quotas: [(day: Int, count: Int)]

    /// As even as the load that is already there lets the days become.
    package init(_ count: Int, over days: ClosedRange<Int>, loads: DayLoads, easyDays: EasyDays = EasyDays())
    {
        let days = Array(days)
        let shares = days.map(easyDays.share)
        var counts = [Int](repeating: 0, count: days.count)
        for _ in 0..<max(0, count) {
            let fullness = { (index: Int) in Double(loads[days[index]] + counts[index] + 1) / shares[index] }
            guard let index = days.indices.min(by: { fullness($0) < fullness($1) }) else { break }
            counts[index] += 1
        }
        quotas = zip(days, counts).map { ($0, $1) }
    }

    /// Each day filled up to a number of cards, an easy one to its share of it, until all have a day.
    package init(_ count: Int, from first: Int, perDay: Int, loads: DayLoads, easyDays: EasyDays = EasyDays())
    {
        var quotas: [(day: Int, count: Int)] = []
        var rest = max(0, count)
        var day = first
        while rest > 0 {
            let limit = Int((Double(max(1, perDay)) * easyDays.share(ofStudyDay: day)).rounded())
            // Where every day is full for ten years the rest comes together.
            let isLast = quotas.count == Spread.mostDays
            let taken = isLast ? rest : min(rest, max(0, limit - loads[day]))
            quotas.append((day, taken))
            rest -= taken
            day += 1
        }
        self.quotas = quotas
    }

    private static let mostDays = 3650

    /// The cards' new days: the more endangered never later than the less.
    package func moves(of cards: [PlannedCard]) -> [DueMove] {
        var rest = cards.sorted { $0.isMoreEndangered(than: $1) }[...]
        var moves: [DueMove] = []
        for (day, count) in quotas {
            for card in rest.prefix(count) where card.dueDay != day {
                moves.append(DueMove(card: card.id, from: card.dueDay, to: day))
            }
            rest = rest.dropFirst(count)
        }
        return moves
    }
}
