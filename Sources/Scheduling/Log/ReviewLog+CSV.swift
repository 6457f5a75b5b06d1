package import Foundation

extension ReviewLog {
    /// The rows as CSV, with the columns that a log is read by; `state` is 0 for a card's first answer, 1 on the
    /// same day, else 2.
    package var csv: Data {
        var bytes = Array("card_id,review_time_ms,rating,elapsed_days,elapsed_secs,state,duration_ms\n".utf8)
        bytes.reserveCapacity(48 * count)
        var seen: Set<Int64> = []
        for row in 0..<count {
            let state = seen.insert(cards[row]).inserted ? 0 : elapsedDays[row] == 0 ? 1 : 2
            let fields = [
                cards[row], milliseconds[row], Int64(ratings[row]), Int64(elapsedDays[row]),
                elapsedSeconds[row],
                Int64(state), Int64(durations[row]),
            ]
            for (place, field) in fields.enumerated() {
                if place > 0 { bytes.append(0x2C) }
                bytes.append(contentsOf: String(field).utf8)
            }
            bytes.append(0x0A)
        }
        return Data(bytes)
    }
}
