package import Foundation

/// What a session stamps on every row it writes.
package struct SessionIdentity: Hashable, Sendable {
    package var uuid: UUID
    package var model: String
    package var parametersVersion: Int
    /// Shuffles the options of choices.
    package var seed: UInt64
    /// Whether the learner says how sure an answer felt.
    package var asksConfidence = false
    /// Whether the schedule is left alone.
    package var isCram = false
    /// After so many minutes no further card is asked.
    package var minutes: Int?

    package init(uuid: UUID, model: String, parametersVersion: Int, seed: UInt64) {
        self.uuid = uuid
        self.model = model
        self.parametersVersion = parametersVersion
        self.seed = seed
    }

    /// The UUID of a session's row of that number, from 1: the session's own, with the number mixed into its last
    /// eight bytes, so that no row needs chance of its own.
    func row(_ number: UInt64) -> UUID {
        let bytes = uuid.uuid
        let tail = [bytes.8, bytes.9, bytes.10, bytes.11, bytes.12, bytes.13, bytes.14, bytes.15]
        let mixed = tail.reduce(0) { $0 << 8 | UInt64($1) } &+ number
        let byte = { (shift: UInt64) in UInt8(truncatingIfNeeded: mixed >> shift) }
        return UUID(
            uuid: (
                bytes.0, bytes.1, bytes.2, bytes.3, bytes.4, bytes.5, bytes.6, bytes.7,
                byte(56), byte(48), byte(40), byte(32), byte(24), byte(16), byte(8), byte(0)
            ))
    }
}
