/// A card that is forgotten again and again: better reworded, split or dropped than drilled.
package enum Leech {
    /// Lapses, as in Anki.
    package static let threshold = 8

    package static func isOne(lapses: Int, threshold: Int = threshold) -> Bool {
        lapses >= max(1, threshold)
    }

    /// Whether the lapse just counted is one to tell: the one that makes a leech, and each half as many after it.
    package static func isTold(lapses: Int, threshold: Int = threshold) -> Bool {
        let threshold = max(1, threshold)
        return isOne(lapses: lapses, threshold: threshold)
            && (lapses - threshold).isMultiple(of: max(1, (threshold + 1) / 2))
    }
}
