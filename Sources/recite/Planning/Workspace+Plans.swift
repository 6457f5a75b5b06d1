import Cards
import Drilling
import Foundation
import Scheduling
import Storage

extension Workspace {
    /// A card that is asked, with the deck it belongs to.
    typealias AskedCard = (row: CardRow, deck: IndexedDeck)

    /// The cards of these decks that are asked at all.
    func askedCards() throws -> [AskedCard] {
        let known = try library.decks().filter { decks[$0.path] != nil && $0.header.off != true }
        let byPath = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return try library.cardRows().compactMap { row in
            row.isAsked ? byPath[row.deck].map { (row, $0) } : nil
        }
    }

    /// The cards in review, with their recall on a study day.
    func plannedCards(recallOn day: Int) throws -> [PlannedCard] {
        var schedulers: [String: Scheduler] = [:]
        return try askedCards().compactMap { row, deck in
            let scheduler = schedulers[deck.path] ?? Scheduler(settings: deck.settings)
            schedulers[deck.path] = scheduler
            return scheduler.planned(row.id, row.state, recallOn: day)
        }
    }

    /// Opens the library for a plan: to look, or to write with the session's lock.
    static func plan(
        _ decks: DeckOptions, _ library: LibraryOptions, in context: Context, writing: Bool,
        _ body: (Workspace) throws -> Void
    ) throws {
        guard writing else { return try body(Workspace(forReading: decks, library: library, in: context)) }
        let workspace = try Workspace(decks: decks, library: library, in: context)
        let lock = try SessionLock(library: workspace.library.path)
        defer { _ = lock }
        try workspace.refresh()
        try body(workspace)
    }

    /// Writes a plan down.
    func apply(_ kind: PlanRecord.Kind, _ moves: [DueMove], summary: String) throws {
        let now = context.timekeeper.now
        try library.apply(PlanRecord(uuid: UUID(), kind: kind, moment: now, summary: summary), moves)
    }

    /// Evens out what today's answers brought, where the configuration wants it.
    func balanceToday() throws {
        guard configuration.planning.balances else { return }
        let today = context.timekeeper.now.studyDay
        let answered = Set(
            try askedCards().filter { $0.row.state.seen?.lastDay == today }.map { $0.row.id })
        let moves = Balance(
            try plannedCards(recallOn: today), today: today, easyDays: configuration.planning.easyDays,
            mayMove: { answered.contains($0.id) }
        ).moves()
        guard !moves.isEmpty else { return }
        let summary =
            "\(plural(moves.count, "card")) of the day moved, by at most \(plural(moves.furthest, "day"))"
        try apply(.balance, moves, summary: summary)
        context.console.tell("recite: balance: \(summary); `recite plan undo` takes it back")
    }
}

extension [DueMove] {
    /// The most days that a card moves.
    var furthest: Int { map { abs($0.to - $0.from) }.max() ?? 0 }
}
