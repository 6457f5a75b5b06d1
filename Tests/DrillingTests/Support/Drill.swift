import Cards
import Foundation
import Scheduling

@testable import Drilling

/// A session with a log beside it, driven by lines.
struct Drill {
    static let start = Moment(milliseconds: 1_790_000_000_000, offsetMinutes: 0)

    var session: Session
    var now: Moment
    private(set) var log: [Review] = []
    private(set) var decisions: [Drilling.Decision] = []
    private(set) var requests: [Turn.Request] = []
    /// What a terminal shows: announcements, and the lines typed behind the prompt.
    private(set) var screen = ""
    private(set) var said: [Announcement] = []

    init(
        _ notes: [Note], seed: UInt64 = 1, now: Moment = Drill.start,
        _ adjust: (inout SessionIdentity) -> Void = { _ in }
    ) {
        let uuid = UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
        var identity = SessionIdentity(uuid: uuid, model: "fsrs6", parametersVersion: 1, seed: seed)
        adjust(&identity)
        self.now = now
        session = Session(notes.flatMap(Drill.items), identity: identity)
        show(session.start(at: now))
    }

    /// One item a note; clozes and pairs give the face asked for by `note.tags.first`.
    static func items(_ note: Note) -> [QueueItem] {
        let id = CardID(note: note.id ?? "test-\(abs(note.hashValue))")
        let face: Card.Face = note.tags.contains("backward") ? .backward : note.kind.firstFace
        return [
            QueueItem(
                card: Card(id: id, note: note, face: face), state: .new,
                settings: SchedulingSettings(fuzzes: false), revision: "r1", deck: "Test deck",
                source: "A book")
        ]
    }

    /// Types lines one after the other, ten seconds apart.
    mutating func type(_ lines: String...) {
        for line in lines {
            let turn = session.receive(line, at: now, after: 10_000)
            screen += "> \(line)\n"
            log += turn.rows
            decisions += turn.decisions
            if let request = turn.request { requests.append(request) }
            show(turn.announcements)
            now = now.adding(seconds: 10)
        }
    }

    /// Goes on with a card's new text.
    mutating func replace(_ id: CardID, with card: Card, isNew: Bool = false) {
        show(session.replace(id, with: card, revision: "r2", isNew: isNew, at: now))
    }

    /// Ends the session from without, as a signal does.
    mutating func end(_ ending: Announcement.Ending) { show(session.end(ending)) }

    /// Whether an answer waits for how sure the learner was, and isn't shown yet.
    var isConfiding: Bool { if case .confiding = session.phase { true } else { false } }

    private mutating func show(_ announcements: [Announcement]) {
        said += announcements
        screen += announcements.flatMap { $0.lines() }.map { $0 + "\n" }.joined()
    }

    /// The rows that still count.
    var effective: [Review] { log.effective() }
}

extension Note.Kind {
    fileprivate var firstFace: Card.Face {
        switch self {
        case .cloze: .gap(0)
        case .pair: .forward
        case .short, .number, .shown, .list, .order, .choice, .judge: .whole
        }
    }
}

extension Note {
    /// A typed card.
    static func short(_ prompt: String, _ answer: String, id: String, topic: [String] = []) -> Note {
        Note(id: id, kind: .short(prompt: prompt, answers: [answer]), topic: topic)
    }
}
