import Foundation

/// Where a number that is written as one word comes apart: dreihundert·zwanzig, due·cento·cinquanta.
struct NumberJoints: Sendable {
    /// The words for powers of ten with their values, the greatest first.
    var powers: [(word: String, value: Double)]
    /// What may stand before the rest.
    var and = ""

    /// The value of a word; nil if it is no compound.
    ///
    /// `simple` knows the numbers up to 99, and "ein" as 1.
    func value(of word: String, simple: (String) -> Double?) -> Double? {
        guard word.utf8.count <= 80 else { return nil }
        return value(of: word, powers[...], simple)
    }

    private func value(
        of word: String, _ powers: ArraySlice<(word: String, value: Double)>, _ simple: (String) -> Double?
    ) -> Double? {
        guard let power = powers.first else { return nil }
        guard let range = word.range(of: power.word) else {
            return value(of: word, powers.dropFirst(), simple)
        }
        let smaller = powers.drop { $0.value == power.value }
        let (head, tail) = (String(word[..<range.lowerBound]), String(word[range.upperBound...]))
        let count = head.isEmpty ? 1 : value(of: head, smaller, simple) ?? simple(head)
        guard let count, count < 1000 else { return nil }
        if tail.isEmpty { return count * power.value }
        let short = !and.isEmpty && tail.hasPrefix(and) ? String(tail.dropFirst(and.count)) : tail
        let rests = [tail, short].compactMap { value(of: $0, smaller, simple) ?? simple($0) }
        guard let rest = rests.first, rest < power.value else { return nil }
        return count * power.value + rest
    }
}

extension CompoundNumbers {
    /// The languages that write numbers as one word.
    static let joints: [String: NumberJoints] = [
        "de": NumberJoints(powers: [("tausend", 1000), ("hundert", 100)], and: "und"),
        "it": NumberJoints(powers: [("mila", 1000), ("mille", 1000), ("cento", 100)]),
    ]
}
