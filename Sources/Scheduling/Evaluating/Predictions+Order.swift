extension Predictions {
    /// The places of the answers in the order of time.
    ///
    /// Ranks are places already: each answer is put where its rank says.
    var inTime: [Int32] {
        guard let last = ranks.max(), last >= 0 else { return [] }
        var places = [Int32](repeating: -1, count: Int(last) + 1)
        for (place, rank) in ranks.enumerated() where rank >= 0 { places[Int(rank)] = Int32(place) }
        return places.filter { $0 >= 0 }
    }

    /// The places of the answers from the least likely to be recalled to the likeliest; of equals, the first comes first.
    var byProbability: [Int32] {
        // Pairs that lie side by side: a sort of places that looks each up elsewhere takes three times as long.
        var pairs = probabilities.enumerated().map { Pair(probability: $1, place: Int32($0)) }
        pairs.sort { ($0.probability, $0.place) < ($1.probability, $1.place) }
        return pairs.map(\.place)
    }

    private struct Pair {
        var probability: Double
        var place: Int32
    }
}
