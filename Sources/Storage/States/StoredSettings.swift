import Foundation
import Scheduling

/// The settings that a deck's states were made with, as the deck's row keeps them.
///
/// They are what makes a state a function of the library alone: with them in the row, the cache can be rebuilt
/// without a configuration, and a change of settings is noticed.
struct StoredSettings: Codable, Hashable {
    var parameters: [Double]
    var desiredRetention: Double
    var learningSteps: [Int]
    var relearningSteps: [Int]
    var maximumInterval: Int
    var fuzzes: Bool

    init(_ settings: SchedulingSettings) {
        parameters = settings.model.parameters
        desiredRetention = settings.desiredRetention
        learningSteps = settings.learningSteps
        relearningSteps = settings.relearningSteps
        maximumInterval = settings.maximumInterval
        fuzzes = settings.fuzzes
    }

    func settings() throws -> SchedulingSettings {
        SchedulingSettings(
            model: try MemoryModel(parameters: parameters), desiredRetention: desiredRetention,
            learningSteps: learningSteps, relearningSteps: relearningSteps,
            maximumInterval: maximumInterval, fuzzes: fuzzes)
    }
}
