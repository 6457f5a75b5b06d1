import CMemoryKernels

/// A log as the kernels read it: cards in groups of sixteen that run in lockstep, longest first.
///
/// A card ends with its last answer that the fit scores. The order follows from lengths and card numbers, so
/// that the sums of a fit come out the same to the last bit for any order of cards in the log.
struct PackedCards: Sendable {
    /// Answers of a card beyond this many are left out of a fit, as in srs-benchmark.
    static let longestCard = 1024
    static let lanes = Int(MEMORY_LANES)

    private(set) var elapsed: [Float]
    private(set) var ratings: [Float]
    private(set) var weights: [Float]
    /// Steps of each group.
    private(set) var lengths: [Int32]
    /// Where each group begins in the arrays, and the end of the last.
    private(set) var starts: [Int64]
    /// Answers that are scored, and what they count for together.
    private(set) var scored = 0
    private(set) var totalWeight = 0.0

    /// The first `training` scored answers of a log.
    init(_ histories: CardHistories, training: Int, fractions: Bool, weighting: Recency) {
        let cards = PackedCards.cardsByLength(histories, training: training)
        let groups = (cards.count + PackedCards.lanes - 1) / PackedCards.lanes
        lengths = (0..<groups).map { cards[$0 * PackedCards.lanes].length }
        starts = [0]
        for length in lengths { starts.append(starts[starts.count - 1] + Int64(length) * MEMORY_LANES.wide) }
        let count = Int(starts[groups])
        elapsed = [Float](repeating: 0, count: count)
        ratings = [Float](repeating: 3, count: count)
        weights = [Float](repeating: 0, count: count)
        let scale = 1 / Double(max(1, training - 1))
        let times = fractions ? histories.fractions : histories.days
        for (place, card) in cards.enumerated() {
            let start = histories.starts[Int(card.number)]
            var slot = Int(starts[place / PackedCards.lanes]) + place % PackedCards.lanes
            for answer in start..<start + Int(card.length) {
                elapsed[slot] = times[answer]
                ratings[slot] = Float(histories.ratings[answer])
                let rank = Int(histories.ranks[answer])
                if 0..<training ~= rank {
                    let weight = Float(weighting.weight(at: Double(rank) * scale))
                    weights[slot] = weight
                    totalWeight += Double(weight)
                    scored += 1
                }
                slot += PackedCards.lanes
            }
        }
    }

    private struct Card {
        var number: Int32
        var length: Int32
    }

    /// The cards with a scored answer, longest first, those of one length by their numbers.
    private static func cardsByLength(_ histories: CardHistories, training: Int) -> [Card] {
        var cards: [Card] = []
        cards.reserveCapacity(histories.count)
        var counts = [Int](repeating: 0, count: longestCard + 2)
        for number in 0..<histories.count {
            let range = histories.range(of: number).prefix(longestCard)
            let last = range.last { 0..<training ~= Int(histories.ranks[$0]) }
            guard let last else { continue }
            let length = last - range.lowerBound + 1
            cards.append(Card(number: Int32(number), length: Int32(length)))
            counts[longestCard - length + 1] += 1
        }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        var sorted = cards
        for card in cards {
            let bucket = longestCard - Int(card.length)
            sorted[counts[bucket]] = card
            counts[bucket] += 1
        }
        return sorted
    }
}

extension Int32 {
    fileprivate var wide: Int64 { Int64(self) }
}

/// How much more a late answer counts than an early one: low + (1 - low) * x^power, x its place in time, 0 to 1.
package struct Recency: Hashable, Sendable {
    package var low: Double
    package var power: Int

    package init(low: Double, power: Int) {
        self.low = low
        self.power = power
    }

    /// That of fsrs-rs.
    package static let standard = Recency(low: 0.25, power: 3)
    /// Every answer counts the same.
    package static let none = Recency(low: 1, power: 0)

    /// Nearly the same for every answer while there are few: then none is to be spared.
    static func learner(scored: Int) -> Recency { scored < 1000 ? Recency(low: 0.6, power: 1) : .standard }

    func weight(at place: Double) -> Double {
        var share = 1.0
        for _ in 0..<power { share *= place }
        return low + (1 - low) * share
    }
}
