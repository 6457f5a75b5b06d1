/// What speaks for and against a card, as numbers that the ranking weighs.
///
/// Each is 0 or 1, or scaled so that common values lie between.
package struct Evidence: Sendable {
    package private(set) var values: [String: Double] = [:]

    /// Notes a figure; zeros are left out.
    mutating func note(_ name: String, _ value: Double) {
        if value != 0 { values[name] = (value * 1000).rounded() / 1000 }
    }

    mutating func note(_ name: String, _ holds: Bool) { note(name, holds ? 1 : 0) }

    mutating func note(_ name: String, _ count: Int, of most: Int) {
        note(name, Double(Swift.min(count, most)) / Double(most))
    }
}
