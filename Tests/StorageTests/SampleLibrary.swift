import Cards
import Foundation
import Scheduling
import Storage
import Support

/// A library in memory with one deck, a session and a clock, for tests that answer its cards.
struct SampleLibrary {
    let library: Library
    let session = SessionRecord.sample
    let cards: [CardID]
    var settings = SchedulingSettings()

    static let noon = Moment(milliseconds: 1_750_000_000_000, offsetMinutes: 120)

    init(cards count: Int = 6, settings: SchedulingSettings = SchedulingSettings()) throws {
        try self.init(library: .inMemory(), cards: count, settings: settings)
    }

    init(library: Library, cards count: Int, settings: SchedulingSettings = SchedulingSettings()) throws {
        self.library = library
        self.settings = settings
        let report = try library.index(
            .numbered(1...count), .sample, settings: settings, at: SampleLibrary.noon)
        cards = report.new
        try library.begin(session)
    }

    /// Some hours after noon of the first day.
    func moment(hours: Double) -> Moment {
        var moment = SampleLibrary.noon
        moment.milliseconds += Int64(hours * 3_600_000)
        return moment
    }

    /// An answer some hours after noon of the first day.
    func review(
        _ card: CardID, _ rating: Rating?, hours: Double = 0, undoes: UUID? = nil,
        uuid: UUID = UUID()
    ) -> Review {
        let moment = moment(hours: hours)
        return Review(
            uuid: uuid, card: card, revision: "as asked", moment: moment, studyDay: moment.studyDay,
            rating: rating, milliseconds: 4200, session: session.uuid, model: "fsrs6",
            parametersVersion: 0, desiredRetention: 0.9, undoes: undoes)
    }
}

extension DeckFacts {
    static let sample = DeckFacts(size: 1, mtime: 1, hash: "1")
}

extension DeckFile {
    /// A deck of notes with ids and numbers for texts.
    static func numbered(_ numbers: ClosedRange<Int>, path: String = "Decks/rivers.md") -> DeckFile {
        let notes = numbers.map { number in
            Note(
                id: "river-\(String(1_000_000_000_000 + number).dropFirst())",
                kind: .short(prompt: "Which river has the number \(number)?", answers: ["The \(number)th"]),
                citation: "A list of rivers.", topic: ["Rivers"])
        }
        return reading(DeckWriter.write(Deck(notes: notes)), path: path)
    }

    static func reading(_ text: String, path: String = "Decks/rivers.md") -> DeckFile {
        DeckFile.read(Array(text.utf8), path: path)
    }
}
