/// What each desired retention from 0.70 to 0.97 would come to.
package struct RetentionSweep: Codable, Sendable {
    package var model: String
    package var days: Int
    package var cards: Int
    package var rows: [Row]
    /// The desired retention now in force, and the spread of its runs.
    package var current: Current
    /// What to make of it, in one sentence.
    package var decision: String

    package struct Row: Hashable, Codable, Sendable {
        package var retention: Double
        package var minutesPerDay: Double
        /// Cards that would be recalled on the last day.
        package var known: Double
        /// Cards known, on the average of all days.
        package var meanKnown: Double
        package var reviews: Double
    }

    /// The tenth, fiftieth and ninetieth of a hundred runs.
    package struct Spread: Hashable, Codable, Sendable {
        package var p10: Double
        package var p50: Double
        package var p90: Double

        init(_ values: [Double]) {
            let sorted = values.sorted()
            let at = { (share: Double) in
                sorted.isEmpty ? 0 : sorted[Int((share * Double(sorted.count - 1)).rounded())]
            }
            (p10, p50, p90) = (at(0.1), at(0.5), at(0.9))
        }
    }

    package struct Current: Hashable, Codable, Sendable {
        package var retention: Double
        package var minutesPerDay: Spread
        package var known: Spread
        package var reviews: Spread
    }

    package static let retentions = (70...97).map { Double($0) / 100 }

    /// One run for each retention, and some more at the current one; all draw the same chances, so that
    /// neighbours differ by their retention and not by luck.
    package init(of simulation: Simulation, current: Double, seed: UInt64, runs: Int = 20) {
        let days = Double(simulation.days)
        let row = { (retention: Double, seed: UInt64) in
            let outlook = simulation.run(retention: retention, seed: seed)
            return Row(
                retention: retention, minutesPerDay: outlook.minutes / days, known: outlook.known,
                meanKnown: outlook.knownDays / days, reviews: outlook.reviews)
        }
        let rows = RetentionSweep.retentions.map { row($0, seed) }
        let repeated = (0..<max(1, runs)).map { row(current, seed &+ UInt64($0)) }
        model = simulation.model.name
        self.days = simulation.days
        cards = simulation.newCards + simulation.studied.count
        self.rows = rows
        self.current = Current(
            retention: current, minutesPerDay: Spread(repeated.map(\.minutesPerDay)),
            known: Spread(repeated.map(\.known)), reviews: Spread(repeated.map(\.reviews)))
        decision = Decision(rows: rows, current: repeated[0], cards: cards).sentence
    }
}
