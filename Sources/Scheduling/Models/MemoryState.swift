/// What a memory model knows of one card.
package struct MemoryState: Hashable, Codable, Sendable {
    /// Days until retrievability has fallen to 0.9 (FSRS-6); the long one of the two stabilities (FSRS-7).
    package var stability: Double
    /// 1 to 10.
    package var difficulty: Double
    /// The short-term stability of FSRS-7, in days; absent for FSRS-6.
    package var shortStability: Double?

    package init(stability: Double, difficulty: Double, shortStability: Double? = nil) {
        self.stability = stability
        self.difficulty = difficulty
        self.shortStability = shortStability
    }
}
