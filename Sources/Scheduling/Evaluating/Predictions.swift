import Cards

/// What a model says of scored answers before they are given, beside what then came.
package struct Predictions: Sendable {
    /// The probability of recall, 0 to 1.
    package private(set) var probabilities: [Double] = []
    package private(set) var recalls: [Bool] = []
    /// Ranks in time among all scored answers of the log.
    package private(set) var ranks: [Int32] = []
    /// RMSE(bins) counts answers of one bin together.
    private(set) var bins: [UInt64] = []

    package var count: Int { probabilities.count }

    /// Goes through every card's answers up to its last one with a rank in the range.
    package init(of model: MemoryModel, for histories: CardHistories, ranks: Range<Int>) {
        switch model {
        case .fsrs6(let model): collect(model, histories, histories.days, ranks)
        case .fsrs7(let model): collect(model, histories, histories.fractions, ranks)
        }
    }

    /// The same probability for all: the constant that a model must beat.
    package init(constant probability: Double, like other: Predictions) {
        self = other
        probabilities = [Double](repeating: probability, count: other.count)
    }

    /// The same answers with other probabilities.
    func with(_ probabilities: [Double]) -> Predictions {
        var other = self
        other.probabilities = probabilities
        return other
    }

    /// Those with a rank that fulfils a condition.
    func filter(_ isWanted: (Int) -> Bool) -> Predictions {
        picked(ranks.indices.filter { isWanted(Int(ranks[$0])) })
    }

    /// Those at some places, in the order of the places.
    func picked(_ places: [some BinaryInteger]) -> Predictions {
        var part = self
        part.probabilities = places.map { probabilities[Int($0)] }
        part.recalls = places.map { recalls[Int($0)] }
        part.ranks = places.map { ranks[Int($0)] }
        part.bins = places.map { bins[Int($0)] }
        return part
    }

    private mutating func collect(
        _ model: some MemoryFormulas, _ histories: CardHistories, _ times: [Float], _ ranks: Range<Int>
    ) {
        probabilities.reserveCapacity(ranks.count)
        recalls.reserveCapacity(ranks.count)
        bins.reserveCapacity(ranks.count)
        self.ranks.reserveCapacity(ranks.count)
        for card in 0..<histories.count {
            let range = histories.range(of: card)
            guard let last = range.last(where: { ranks.contains(Int(histories.ranks[$0])) }) else { continue }
            var memory: MemoryState?
            var bin = ReviewBin()
            for answer in range.lowerBound...last {
                let rating = histories.rating(answer)
                let elapsed = Double(times[answer])
                if let memory, histories.ranks[answer] >= 0 {
                    bin.count(days: histories.days[answer])
                    if ranks.contains(Int(histories.ranks[answer])) {
                        probabilities.append(model.retrievability(of: memory, after: elapsed))
                        recalls.append(rating.isRecall)
                        bins.append(bin.key)
                        self.ranks.append(histories.ranks[answer])
                    }
                    if !rating.isRecall { bin.lapses += 1 }
                }
                guard answer < last else { break }
                memory = model.next(after: memory, rating: rating, elapsed: elapsed)
            }
        }
    }
}
