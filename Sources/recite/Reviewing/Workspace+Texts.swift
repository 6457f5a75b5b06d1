import Cards
import Drilling
import Foundation
import Scheduling
import Storage

/// Where a card's note stands in its deck.
struct CardPlace {
    /// The path of the deck.
    var deck: String
    var file: DeckFile
    /// The note's place among the deck's notes.
    var note: Int

    var line: Int { file.places[note].line }
}

/// Why a card's text can't be reached.
enum CardTextFault: Error, CustomStringConvertible {
    case missing(CardID)
    case kind

    var description: String {
        switch self {
        case .missing(let card):
            "\(card) does not stand in its deck any more; `recite check` shows what does."
        case .kind: "Only the answers of typed cards and gaps can be added to; edit the deck's text."
        }
    }
}

extension Workspace {
    /// Finds a card in its deck, as the file stands now.
    func place(of card: CardID) throws -> CardPlace {
        guard let row = try library.cards(withPrefix: card.description).first(where: { $0.id == card }) else {
            throw CardTextFault.missing(card)
        }
        let file = DeckFile.read(try FileSystem.read(row.deck, limit: DeckLimit.bytes), path: row.deck)
        guard let note = file.deck.notes.firstIndex(where: { $0.key == card.note }) else {
            throw CardTextFault.missing(card)
        }
        return CardPlace(deck: row.deck, file: file, note: note)
    }

    /// Reads a card again after its deck was edited, and lets the session go on with what it says now.
    func reread(_ card: CardID, from old: CardPlace, in session: inout Session) throws -> [Announcement] {
        let now = context.timekeeper.now
        let file = DeckFile.read(try FileSystem.read(old.deck, limit: DeckLimit.bytes), path: old.deck)
        guard file.bytes != old.file.bytes else { return session.announcePhase() }
        try refresh()
        let notes = file.deck.notes
        let same = notes.firstIndex { $0.key == card.note }
        let index = same ?? (notes.count == old.file.deck.notes.count ? old.note : nil)
        let slotIndex = old.file.deck.notes[old.note].cards.firstIndex { $0.id == card } ?? 0
        guard let index else { return session.drop(card, at: now) }
        let cards = notes[index].cards
        guard
            let new = cards.first(where: { $0.id == card })
                ?? (cards.indices.contains(slotIndex) ? cards[slotIndex] : nil),
            let row = try library.cards(withPrefix: new.id.description).first(where: { $0.id == new.id }),
            row.isAsked
        else { return session.drop(card, at: now) }
        return session.replace(
            card, with: new, revision: row.surface, isNew: row.state == .new, at: now)
    }

    /// Adds a wording to the right answers of a card, as a patch that changes nothing else of its deck.
    func accept(_ wording: String, for card: CardID, in session: inout Session) throws -> [Announcement] {
        let place = try place(of: card)
        let edit = try DeckEdit.accepting(wording, place.file.deck.notes[place.note], card, at: place.note)
        let patched = try place.file.applying(edit)
        try AtomicFile.write(patched.bytes, to: place.deck, replacing: true)
        // The next question follows by itself; only that the deck was changed is to be told.
        _ = try reread(card, from: place, in: &session)
        return [.accepted(wording: wording)]
    }

    /// How a card went so far.
    func history(of card: CardID) throws -> Announcement.History {
        let answers = try library.log(of: card).effective().compactMap { review in
            review.rating.map {
                Announcement.History.Entry(
                    day: review.moment.day, rating: $0, verdict: review.verdict, typed: review.typed)
            }
        }
        let notes = try library.marks(of: card).compactMap { mark in
            if case .note(let text) = mark.kind { text } else { nil }
        }
        return Announcement.History(card: card.description, answers: answers, notes: notes)
    }
}

extension DeckEdit {
    /// The edit that takes a further wording as right.
    fileprivate static func accepting(
        _ wording: String, _ note: Note, _ card: CardID, at index: Int
    ) throws -> DeckEdit {
        let literal = AnswerText.literal(wording.split(whereSeparator: \.isNewline).joined(separator: " "))
        switch note.kind {
        case .short: return .accept(literal, note: index)
        case .cloze(var cloze):
            let face = note.cards.first { $0.id == card }?.face
            guard case .gap(let gap) = face else { throw CardTextFault.kind }
            cloze.accept(literal, gap: gap)
            return .set(.cloze, cloze.written, note: index)
        case .number, .shown, .list, .order, .choice, .judge, .pair: throw CardTextFault.kind
        }
    }
}

extension Moment {
    /// The day on the learner's clock, `YYYY-MM-DD`.
    ///
    /// Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
    var day: String {
        let minutes = milliseconds / 60_000 + Int64(offsetMinutes)
        let shifted = Int((minutes >= 0 ? minutes : minutes - 1439) / 1440) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(civilMonth, 2))-\(padded(day, 2))"
    }
}
