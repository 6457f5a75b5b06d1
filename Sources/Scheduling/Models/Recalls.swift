import Cards

/// The memories that Hard, Good and Easy lead to.
package struct Recalls: Hashable, Sendable {
    package var hard: MemoryState
    package var good: MemoryState
    package var easy: MemoryState

    init(_ memory: (Rating) -> MemoryState) {
        hard = memory(.hard)
        good = memory(.good)
        easy = memory(.easy)
    }
}
