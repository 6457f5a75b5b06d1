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
        var timeline: [Int] = []
        timeline.reserveCapacity(log.count)
        for (row, place) in places.placeOfRow.enumerated() {
            ratings[place] = log.ratings[row]
            days[place] = Float(log.elapsedDays[row])
            fractions[place] = Float(Double(log.elapsedSeconds[row]) / 86_400)
            if !firsts[place], log.elapsedDays[row] > 0 { timeline.append(row) }
        }
        scored = timeline.count
        ranks = CardHistories.ranks(of: timeline, log.milliseconds, places.placeOfRow)
    }

    /// The ranks by time; of answers at the same instant the one of the lower card number counts as earlier.
    private static func ranks(of rows: [Int], _ times: [Int64], _ places: [Int]) -> [Int32] {
        var rows = rows
        let precedes = { (a: Int, b: Int) in (times[a], places[a]) < (times[b], places[b]) }
        if zip(rows, rows.dropFirst()).contains(where: { !precedes($0, $1) }) { rows.sort(by: precedes) }
        var ranks = [Int32](repeating: -1, count: places.count)
        for (rank, row) in rows.enumerated() { ranks[places[row]] = Int32(rank) }
        return ranks
    }
}

extension CardHistories {
    func rating(_ answer: Int) -> Rating { Rating(rawValue: Int(ratings[answer])) ?? .good }
}

/// Where each row of a log stands once the rows are in order of their cards.
private struct CardPlaces {
    var starts: [Int]
    var placeOfRow: [Int]

    init(_ cards: [Int64]) {
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
