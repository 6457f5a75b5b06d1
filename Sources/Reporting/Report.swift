import Foundation

/// How it goes: one value for `--json` and for people.
package struct Report: Codable, Hashable, Sendable {
    /// The study day it was made on.
    package let date: StudyDate
    package let nextStep: NextStepPanel
    package let forecast: ForecastPanel
    package let states: StatesPanel
    package let retention: RetentionPanel
    package let topics: TopicsPanel

    package init(history: History) {
        date = StudyDate(day: history.today)
        nextStep = NextStepPanel(history: history)
        forecast = ForecastPanel(history: history)
        states = StatesPanel(history: history)
        retention = RetentionPanel(history: history)
        topics = TopicsPanel(history: history)
    }

    /// The panels in the order they are read.
    private var panels: [any Panel] { [nextStep, forecast, states, retention, topics] }

    /// Lines of at most 80 columns, a blank line between panels.
    package var text: [String] {
        Array(panels.map(\.text).joined(separator: [""]))
    }

    /// JSON with sorted keys: the same report is the same text.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
