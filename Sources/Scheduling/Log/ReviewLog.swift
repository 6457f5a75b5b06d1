/// A review log as columns, a row per answer; the rows of a card stand in the order of its answers.
///
/// Flat arrays, so that a million answers are a few blocks of memory and no objects.
package struct ReviewLog: Hashable, Sendable {
    package private(set) var cards: [Int64] = []
    /// Milliseconds since 1970 UTC.
    package private(set) var milliseconds: [Int64] = []
    /// 1 to 4.
    package private(set) var ratings: [UInt8] = []
    /// Whole study days since the card's answer before; 0 on the same day, for the first, and if the clock ran
    /// backwards.
    package private(set) var elapsedDays: [Int32] = []
    /// Seconds since the card's answer before; likewise never negative.
    package private(set) var elapsedSeconds: [Int64] = []
    /// What the answer took; 0 where unknown.
    package private(set) var durations: [Int32] = []

    package init() {}

    package var count: Int { cards.count }

    package mutating func reserveCapacity(_ rows: Int) {
        cards.reserveCapacity(rows)
        milliseconds.reserveCapacity(rows)
        ratings.reserveCapacity(rows)
        elapsedDays.reserveCapacity(rows)
        elapsedSeconds.reserveCapacity(rows)
        durations.reserveCapacity(rows)
    }

    /// Adds an answer; what is out of range is brought into it, but a rating must be 1 to 4.
    package mutating func append(_ row: Row) {
        cards.append(row.card)
        milliseconds.append(row.milliseconds)
        ratings.append(row.rating.clamped(to: 1...4))
        elapsedDays.append(Int32(row.elapsedDays.clamped(to: 0...ReviewLog.longestGap)))
        elapsedSeconds.append(row.elapsedSeconds.clamped(to: 0...ReviewLog.longestGap * 86_400))
        durations.append(Int32(row.duration.clamped(to: 0...86_400_000)))
    }

    /// Adds the answers of another log, whose cards are others.
    package mutating func append(contentsOf other: ReviewLog) {
        cards += other.cards
        milliseconds += other.milliseconds
        ratings += other.ratings
        elapsedDays += other.elapsedDays
        elapsedSeconds += other.elapsedSeconds
        durations += other.durations
    }

    /// One answer.
    package struct Row: Hashable, Sendable {
        package var card: Int64
        package var milliseconds: Int64
        package var rating: UInt8
        package var elapsedDays: Int64
        package var elapsedSeconds: Int64
        /// Milliseconds.
        package var duration: Int64

        package init(
            card: Int64, milliseconds: Int64, rating: UInt8, elapsedDays: Int64, elapsedSeconds: Int64,
            duration: Int64 = 0
        ) {
            self.card = card
            self.milliseconds = milliseconds
            self.rating = rating
            self.elapsedDays = elapsedDays
            self.elapsedSeconds = elapsedSeconds
            self.duration = duration
        }
    }

    package subscript(row: Int) -> Row {
        Row(
            card: cards[row], milliseconds: milliseconds[row], rating: ratings[row],
            elapsedDays: Int64(elapsedDays[row]), elapsedSeconds: elapsedSeconds[row],
            duration: Int64(durations[row]))
    }

    /// Days: as long as an interval may be.
    private static let longestGap: Int64 = 36_500
}

extension ReviewLog {
    /// The log of a library's answers: one element of each array per answer, in the order they were given.
    ///
    /// The gaps follow from the study days and the instants. The arrays must be of one length.
    package init(
        cards: [Int64], milliseconds: [Int64], studyDays: [Int], ratings: [UInt8], durations: [Int32]
    ) {
        self.init()
        reserveCapacity(cards.count)
        var last: [Int64: Int] = [:]
        for row in cards.indices {
            let before = last.updateValue(row, forKey: cards[row]) ?? row
            append(
                Row(
                    card: cards[row], milliseconds: milliseconds[row], rating: ratings[row],
                    elapsedDays: Int64(studyDays[row] - studyDays[before]),
                    elapsedSeconds: (milliseconds[row] - milliseconds[before]) / 1000,
                    duration: Int64(durations[row])))
        }
    }
}
