import Cards
import Drilling
import Foundation
import Scheduling
import Storage

extension Workspace {
    /// Draws the questions of a quiz: cards that a machine can mark, by chance, siblings only where nothing else is
    /// left.
    func draw(_ options: QuizOptions, seed: UInt64) throws -> [QueueItem] {
        let topics = options.topic.map { $0.lowercased() }
        let rows = try askedCards().filter { row, _ in
            if options.learned, row.state == .new { return false }
            guard !topics.isEmpty else { return true }
            let path = row.topic.joined(separator: " - ").lowercased()
            return topics.contains { path.contains($0) }
        }
        var generator = SeededGenerator(seed: seed)
        let cards = rows.map { DueCard($0.row, of: $0.deck) }.shuffled(using: &generator)
        let tags = Set(options.tag.map { $0.lowercased() })
        var drawn: [QueueItem] = []
        var siblings: [DueCard] = []
        var notes: Set<String> = []
        for card in cards where drawn.count < options.questions {
            guard !notes.contains(card.id.note) else {
                siblings.append(card)
                continue
            }
            guard let item = try question(card, tagged: tags) else { continue }
            notes.insert(card.id.note)
            drawn.append(item)
        }
        for card in siblings where drawn.count < options.questions {
            if let item = try question(card, tagged: tags) { drawn.append(item) }
        }
        return drawn
    }

    private func question(_ card: DueCard, tagged tags: Set<String>) throws -> QueueItem? {
        guard let item = try items(of: [card]).first, item.isMarked else { return nil }
        guard tags.isEmpty || !tags.isDisjoint(with: item.card.note.tags.map { $0.lowercased() }) else {
            return nil
        }
        return item
    }

    /// The last quiz on these decks, where a question of it waits for an answer.
    func openQuiz() throws -> QuizRecord? {
        let last = try library.quizzes().last { $0.decks == decks.keys.sorted() }
        return last.flatMap { $0.answers.count < $0.cards.count ? $0 : nil }
    }

    /// The cards of a quiz as their decks have them now; those that are gone leave a gap.
    func items(of quiz: QuizRecord) throws -> [Quiz.Item] {
        let indexed = try library.decks()
        let byPath = Dictionary(indexed.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return try quiz.cards.enumerated().compactMap { position, card in
            let row = try library.cards(withPrefix: card.description).first { $0.id == card }
            guard let row, !row.isRetired, decks[row.deck] != nil, let deck = byPath[row.deck],
                let item = try items(of: [DueCard(row, of: deck)]).first
            else { return nil }
            return Quiz.Item(position: position, item: item)
        }
    }
}
