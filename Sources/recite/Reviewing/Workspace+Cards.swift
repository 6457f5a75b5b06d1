import Cards
import Foundation
import Scheduling
import Storage

/// Why a card can't be found by what the user typed.
enum CardNameFault: Error, CustomStringConvertible {
    case unknown(String)
    case several(String, [CardID])

    var description: String {
        switch self {
        case .unknown(let name):
            "error: no card's id begins with '\(name)'; `:i` in a session tells a card's id"
        case .several(let name, let cards):
            "error: '\(name)' is the beginning of several: \(cards.map(\.description).joined(separator: ", "))"
        }
    }
}

extension Workspace {
    /// The card of that id, or the one whose id begins so.
    func card(_ name: String) throws -> CardRow {
        let rows = name.isEmpty ? [] : try library.cards(withPrefix: name)
        if let row = rows.first(where: { $0.id.description == name }) { return row }
        guard let row = rows.first else { throw CardNameFault.unknown(name) }
        guard rows.count == 1 else { throw CardNameFault.several(name, rows.map(\.id)) }
        return row
    }

    /// Takes an answer back by a row of its own, in a session of its own.
    func takeBack(_ answer: Review) throws {
        let now = context.timekeeper.now
        let record = SessionRecord.make(self, seed: 0)
        try library.begin(record)
        let undo = Review(
            uuid: UUID(), card: answer.card, revision: answer.revision, moment: now, studyDay: now.studyDay,
            rating: nil, session: record.uuid, model: answer.model,
            parametersVersion: answer.parametersVersion, desiredRetention: answer.desiredRetention,
            undoes: answer.uuid)
        try library.append([undo])
        try library.end(record.uuid, at: now)
    }

    /// Marks a card and says so.
    static func mark(
        _ name: String, _ kind: Storage.Mark.Kind, _ word: String, _ decks: DeckOptions,
        _ library: LibraryOptions,
        _ context: Context
    ) throws {
        try context.run {
            let workspace = try Workspace(decks: decks, library: library, in: context)
            try workspace.refresh()
            let card = try workspace.card(name).id
            try workspace.library.append([
                Storage.Mark(card: card, kind: kind, moment: context.timekeeper.now)
            ])
            try context.console.print("\(word): \(card)")
            return .done
        }
    }
}
