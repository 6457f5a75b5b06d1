import Cards
import Foundation
import Reporting
import Scheduling
import Storage

extension Workspace {
    /// What the panels of the report are made from: the cards of these decks, and their answers that still count.
    func history() throws -> History {
        var history = History(now: context.timekeeper.now)
        let known = try library.decks()
        let byPath = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var waiting: [Int64: (card: HistoryCard, scheduler: Scheduler, epoch: Int64?)] = [:]
        for row in try library.cardRows() where decks[row.deck] != nil && !row.isRetired {
            guard let deck = byPath[row.deck] else { continue }
            let card = HistoryCard(
                id: row.id, deck: deck.shortName, path: name(of: row.deck),
                topic: row.topic.below(title: deck.header.title), state: row.state,
                isOff: !row.isAsked || deck.header.off == true)
            waiting[row.key] = (card, Scheduler(settings: deck.settings), row.epoch)
        }
        try library.eachCardsAnswers { key, answers in
            guard let (card, scheduler, epoch) = waiting.removeValue(forKey: key) else { return }
            let counted = answers.lazy.filter { $0.moment.milliseconds >= epoch ?? .min }
                .compactMap { row in Answer(row).map { (answer: $0, milliseconds: row.milliseconds) } }
            history.append(card, answers: counted, scheduler: scheduler)
        }
        for (_, entry) in waiting.sorted(by: { $0.key < $1.key }) {
            history.append(entry.card, answers: EmptyCollection(), scheduler: entry.scheduler)
        }
        return history
    }
}

extension IndexedDeck {
    /// What a line has room for: the deck's id, else its title, else the name of its file.
    var shortName: String {
        header.id ?? header.title ?? URL(filePath: path).deletingPathExtension().lastPathComponent
    }
}
