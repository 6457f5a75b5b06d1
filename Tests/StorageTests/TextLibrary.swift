import Cards
import Foundation
import Scheduling
import Storage
import Testing

let front = "---\ntitle: Rivers\n---\n\n"

/// A library in memory that reads texts as decks.
struct TextLibrary {
    let library: Library
    let text: String
    /// What the first reading reported.
    let first: IndexReport
    let session = SessionRecord.sample

    init(_ text: String) throws {
        library = try .inMemory()
        self.text = text
        first = try library.index(
            .reading(text), .sample, settings: SchedulingSettings(), at: SampleLibrary.noon)
        try library.begin(session)
    }

    @discardableResult
    func read(_ text: String, path: String = "Decks/rivers.md", hours: Double = 0) throws -> IndexReport {
        try library.index(
            .reading(text, path: path), .sample, settings: SchedulingSettings(), at: moment(hours: hours))
    }

    @discardableResult
    func answer(_ card: CardID, _ rating: Rating, hours: Double = 0) throws -> CardState {
        let states = try library.append([review(card, rating, hours: hours)])
        return try #require(states[card])
    }

    func review(_ card: CardID, _ rating: Rating, hours: Double) -> Review {
        let moment = moment(hours: hours)
        return Review(
            uuid: UUID(), card: card, revision: "", moment: moment, studyDay: moment.studyDay,
            rating: rating, session: session.uuid, model: "fsrs6", parametersVersion: 0,
            desiredRetention: 0.9)
    }

    func due(hours: Double) throws -> [DueCard] {
        try library.due(at: moment(hours: hours)) { _ in DayLimits() }
    }

    func rebuilt(_ card: CardID) throws -> CardState? {
        try library.rebuildStates()
        return try library.state(of: card)
    }

    private func moment(hours: Double) -> Moment {
        var moment = SampleLibrary.noon
        moment.milliseconds += Int64(hours * 3_600_000)
        return moment
    }
}
