/// Which memory model is in force, with its parameters.
package enum MemoryModel: Hashable, Sendable {
    case fsrs6(FSRS6)

    package static let standard = MemoryModel.fsrs6(.standard)

    /// Reads a parameter set and tells its model by its size: 17, 19 or 21 numbers are FSRS-6.
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

    package var formulas: any MemoryFormulas {
        switch self {
        case .fsrs6(let model): model
        }
    }
}
