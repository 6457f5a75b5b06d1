package import Cards

/// The memory model in force, with its parameters: numbers in, numbers out, no card and no clock.
///
/// A new model is a case here; the switches below are all that must learn of it.
package enum MemoryModel: Hashable, Sendable {
    case fsrs6(FSRS6)

    package static let standard = MemoryModel.fsrs6(.standard)

    /// Reads a parameter set, and tells its model by its size: 17, 19 or 21 numbers are FSRS-6.
    ///
    /// Throws every fault of the set at once.
    package init(parameters: [Double]) throws(ParameterFaults) {
        self = .fsrs6(try FSRS6(parameters: parameters))
    }

    /// What the log calls the model.
    package var name: String {
        switch self {
        case .fsrs6: "fsrs6"
        }
    }

    package var parameters: [Double] {
        switch self {
        case .fsrs6(let model): model.parameters
        }
    }

    /// The probability of recall, 0 to 1, some days after the last answer.
    package func retrievability(of memory: MemoryState, after days: Double) -> Double {
        switch self {
        case .fsrs6(let model): model.retrievability(after: days, stability: memory.stability)
        }
    }

    /// The memory after an answer some days after the one before; `nil` before the first.
    package func next(
        after memory: MemoryState?, rating: Rating, elapsed days: Double
    ) -> MemoryState {
        switch self {
        case .fsrs6(let model): model.next(after: memory, rating: rating, elapsed: days)
        }
    }

    /// The memories that the three ratings of a recall lead to, for little more than the price of one.
    package func recalls(after memory: MemoryState?, elapsed days: Double) -> Recalls {
        switch self {
        case .fsrs6(let model): model.recalls(after: memory, elapsed: days)
        }
    }

    /// The days until recall has become as improbable as the desired retention allows, unrounded.
    package func interval(of memory: MemoryState, retention: Double) -> Double {
        switch self {
        case .fsrs6(let model): model.interval(stability: memory.stability, retention: retention)
        }
    }
}
