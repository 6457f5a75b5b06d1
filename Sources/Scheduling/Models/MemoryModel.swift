/// Which memory model is in force, with its parameters.
package enum MemoryModel: Hashable, Sendable {
    case fsrs6(FSRS6)
    case fsrs7(FSRS7)

    package static let standard = MemoryModel.fsrs6(.standard)

    /// Reads a parameter set and tells its model by its size: 17, 19 or 21 numbers are FSRS-6, 34 FSRS-7.
    ///
    /// Throws every fault of the set at once.
    package init(parameters: [Double]) throws(ParameterFaults) {
        self =
            parameters.count == FSRS7.parameterBounds.count
            ? .fsrs7(try FSRS7(parameters: parameters))
            : .fsrs6(try FSRS6(parameters: parameters))
    }

    /// What the log calls the model.
    package var name: String {
        kind.rawValue
    }

    package var kind: Kind {
        switch self {
        case .fsrs6: .fsrs6
        case .fsrs7: .fsrs7
        }
    }

    package var parameters: [Double] {
        switch self {
        case .fsrs6(let model): model.parameters
        case .fsrs7(let model): model.parameters
        }
    }

    package var formulas: any MemoryFormulas {
        switch self {
        case .fsrs6(let model): model
        case .fsrs7(let model): model
        }
    }

    /// The models by name, whatever their parameters.
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case fsrs6, fsrs7

        /// The model with its default parameters.
        package var standard: MemoryModel {
            switch self {
            case .fsrs6: .fsrs6(.standard)
            case .fsrs7: .fsrs7(.standard)
            }
        }
    }
}
