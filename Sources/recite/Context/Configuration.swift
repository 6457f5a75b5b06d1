import Cards
import Scheduling

/// What `config.yaml` sets: the places of things, and what decks leave open.
struct Configuration: Hashable, Sendable {
    var library: String?
    var decks: [String] = []
    /// The keys that a deck may set too, for all decks that do not.
    var defaults = DeckHeader()

    static func read(_ path: String) throws -> Configuration {
        Configuration()
    }
}

extension Configuration {
    /// How a deck is scheduled: by its own settings, else these, else FSRS's and Anki's.
    func scheduling(_ header: DeckHeader) -> SchedulingSettings {
        var settings = SchedulingSettings()
        if let retention = header.retention ?? defaults.retention { settings.desiredRetention = retention }
        if let steps = header.steps ?? defaults.steps { settings.learningSteps = steps }
        if let steps = header.relearningSteps ?? defaults.relearningSteps { settings.relearningSteps = steps }
        if let days = header.maximumInterval ?? defaults.maximumInterval { settings.maximumInterval = days }
        return settings
    }
}
