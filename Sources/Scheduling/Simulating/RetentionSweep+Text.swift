extension RetentionSweep {
    /// The table and the sentence, for people.
    package var text: String {
        let table = rows.map { row in
            column(decimals(row.retention, 2), 9, right: true)
                + column(decimals(row.minutesPerDay, 1), 13, right: true)
                + column(decimals(row.known, 0), 9, right: true)
                + column(decimals(row.meanKnown, 0), 12, right: true)
                + column(decimals(row.reviews, 0), 11, right: true)
        }
        return """
            \(model), \(cards) cards, \(days) days, no limit of time
            retention  minutes/day    known  known, mean    reviews
            \(table.joined(separator: "\n"))

            At \(decimals(current.retention, 2)), eight of ten runs (P10 to P90):
            minutes a day \(span(current.minutesPerDay, 1)), known \(span(current.known, 0)), \
            reviews \(span(current.reviews, 0))
            \(decision)
            """
    }

    private func span(_ spread: Spread, _ places: Int) -> String {
        "\(decimals(spread.p10, places)) to \(decimals(spread.p90, places))"
    }
}
