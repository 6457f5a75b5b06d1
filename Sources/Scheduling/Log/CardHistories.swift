import Cards

/// A log by card: cards by their number, each one's answers in order, in flat arrays.
///
/// Which answers are scored, and their order in time, depends on nothing but the log, so that whatever is
/// worked out from it does not depend on the order of its cards.
package struct CardHistories: Sendable {
    /// Where each card's answers begin, and the end of the last.
    package private(set) var starts: [Int]
    /// 1 to 4.
    package private(set) var ratings: [UInt8]
    /// Whole days since the answer before.
    package private(set) var days: [Float]
    /// Fractional days since the answer before.
    package private(set) var fractions: [Float]
    /// The place among all scored answers in order of time, from 0; -1 for one that is not scored.
    package private(set) var ranks: [Int32]
    /// Scored answers: all after a card's first that came a day or more after the one before.
    package private(set) var scored: Int

    package var count: Int { starts.count - 1 }
    package var answers: Int { ratings.count }

    package func range(of card: Int) -> Range<Int> { starts[card]..<starts[card + 1] }

    package init(_ log: ReviewLog) {
        let places = CardPlaces(log.cards)
        starts = places.starts
        ratings = [UInt8](repeating: 0, count: log.count)
        days = [Float](repeating: 0, count: log.count)
        fractions = [Float](repeating: 0, count: log.count)
        var firsts = [Bool](repeating: false, count: log.count)
        for start in places.starts.dropLast() { firsts[start] = true }
        var moments = [Int64](repeating: 0, count: log.count)
        var isInOrder = true
        var (last, lastPlace) = (Int64.min, -1)
        for (row, place) in places.placeOfRow.enumerated() {
            ratings[place] = log.ratings[row]
            days[place] = Float(log.elapsedDays[row])
            fractions[place] = Float(Double(log.elapsedSeconds[row]) / 86_400)
            moments[place] = log.milliseconds[row]
            if firsts[place] || log.elapsedDays[row] == 0 { continue }
            if (log.milliseconds[row], place) <= (last, lastPlace) { isInOrder = false }
            (last, lastPlace) = (log.milliseconds[row], place)
        }
        var scored: [Int32] = []
        scored.reserveCapacity(log.count)
        for row in places.placeOfRow.indices {
            let place = isInOrder ? places.placeOfRow[row] : row
            if !firsts[place], days[place] > 0 { scored.append(Int32(place)) }
        }
        if !isInOrder { scored = CardHistories.byTime(scored, moments) }
        self.scored = scored.count
        ranks = [Int32](repeating: -1, count: log.count)
        for (rank, place) in scored.enumerated() { ranks[Int(place)] = Int32(rank) }
    }

    /// Places in order of time; of answers at the same instant the one of the lower card number is earlier.
    private static func byTime(_ places: [Int32], _ moments: [Int64]) -> [Int32] {
        TimeOrder.sorted(places, by: places.map { moments[Int($0)] })
    }
}

extension CardHistories {
    /// About so many scored answers at most: every n-th card with all of its answers, as they stand.
    ///
    /// Ranks stay those of the whole log, so that the sample splits at the same moments.
    func sample(scored most: Int) -> CardHistories {
        let stride = (scored + most - 1) / max(1, most)
        guard stride > 1 else { return self }
        var sample = self
        sample.starts = [0]
        sample.ratings.removeAll()
        sample.days.removeAll()
        sample.fractions.removeAll()
        sample.ranks.removeAll()
        for card in Swift.stride(from: stride / 2, to: count, by: stride) {
            let range = range(of: card)
            sample.ratings += ratings[range]
            sample.days += days[range]
            sample.fractions += fractions[range]
            sample.ranks += ranks[range]
            sample.starts.append(sample.ratings.count)
        }
        return sample
    }

    func rating(_ answer: Int) -> Rating { Rating(rawValue: Int(ratings[answer])) ?? .good }
}

/// Where each row of a log stands once the rows are in order of their cards.
private struct CardPlaces {
    var starts: [Int]
    var placeOfRow: [Int]

    init(_ cards: [Int64]) {
        guard zip(cards, cards.dropFirst()).contains(where: >) else {
            // Rows that are in order of their cards stay where they are.
            placeOfRow = Array(cards.indices)
            starts = cards.indices.filter { $0 == 0 || cards[$0] != cards[$0 - 1] } + [cards.count]
            return
        }
        var index = CardIndex(capacity: cards.count / 4)
        var placeOfRow = cards.map { index.number(of: $0) }
        let order = index.cards.indices.sorted { index.cards[$0] < index.cards[$1] }
        var counts = [Int](repeating: 0, count: order.count)
        for number in placeOfRow { counts[number] += 1 }
        var next = [Int](repeating: 0, count: order.count)
        var starts = [0]
        starts.reserveCapacity(order.count + 1)
        var start = 0
        for number in order {
            next[number] = start
            start += counts[number]
            starts.append(start)
        }
        for row in placeOfRow.indices {
            let number = placeOfRow[row]
            placeOfRow[row] = next[number]
            next[number] += 1
        }
        (self.starts, self.placeOfRow) = (starts, placeOfRow)
    }
}
