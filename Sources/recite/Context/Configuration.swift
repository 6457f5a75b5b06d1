import Cards
import Foundation
import Scheduling
import Yams

/// What `config.yaml` sets: the places of things, and what decks leave open.
struct Configuration: Hashable, Sendable {
    var library: String?
    var decks: [String] = []
    /// What was read and is of no use.
    var warnings: [String] = []
    /// The keys that a deck may set too, for all decks that do not.
    var defaults = DeckHeader()
    /// The memory model in force; it stands in the library, not in the file.
    var model = MemoryModel.standard
    var planning = PlanningSettings()

    /// The keys beyond those of a deck's front matter.
    private static let ownKeys: Set = PlanningSettings.keys.union(["library", "decks"])

    /// Reads the file, if there is one; throws all that is wrong with it.
    static func read(_ path: String) throws -> Configuration {
        guard FileManager.default.fileExists(atPath: path) else { return Configuration() }
        let text = String(decoding: try FileSystem.read(path, limit: 1 << 20), as: UTF8.self)
        var configuration = Configuration()
        let (header, diagnostics) = DeckHeader.read(settings: text, path: path)
        let faults = diagnostics.filter { diagnostic in
            if case .unknownKey(let key) = diagnostic.fact { !ownKeys.contains(key) } else { true }
        }
        guard !faults.contains(where: { $0.severity == .error }) else {
            throw ConfigurationFaults(diagnostics: faults)
        }
        configuration.warnings = faults.map(\.description)
        configuration.defaults = header
        guard let entries = try Yams.load(yaml: text) as? [String: Any] else { return configuration }
        configuration.library = entries["library"] as? String
        configuration.planning = try PlanningSettings(entries, in: text, path: path)
        let decks = entries["decks"]
        configuration.decks = decks as? [String] ?? (decks as? String).map { [$0] } ?? []
        return configuration
    }
}

/// What is wrong with the configuration.
struct ConfigurationFaults: Error, CustomStringConvertible {
    var diagnostics: [Diagnostic<HeaderFault>]

    var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}

extension Configuration {
    /// How a deck is scheduled: by its own settings, else these, else FSRS's and Anki's.
    func scheduling(_ header: DeckHeader) -> SchedulingSettings {
        var settings = SchedulingSettings(model: model)
        if let retention = header.retention ?? defaults.retention { settings.desiredRetention = retention }
        if let steps = header.steps ?? defaults.steps { settings.learningSteps = steps }
        if let steps = header.relearningSteps ?? defaults.relearningSteps { settings.relearningSteps = steps }
        if let days = header.maximumInterval ?? defaults.maximumInterval { settings.maximumInterval = days }
        return settings
    }
}
