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
    ///
    /// The bits of doubles that are not negative are ordered as they are.
    var byProbability: [Int32] {
        TimeOrder.sorted(Array(0..<Int32(count)), by: probabilities.map { Int64(bitPattern: $0.bitPattern) })
    }
}
