import Foundation

/// A span of study to look ahead on: which cards, how long, how many new ones a day.
///
/// No day has a limit of time, so that cards do not depend on each other.
package struct Simulation: Sendable {
    package var model: MemoryModel
    package var habits: Habits
    package var days: Int
    /// New cards, and how many of them are met a day.
    package var newCards: Int
    package var newPerDay: Int
    /// Cards that have been studied.
    package var studied: [StudiedCard]

    /// A card with a history; days count from the first of the span.
    package struct StudiedCard: Hashable, Sendable {
        package var memory: MemoryState
        /// The day of its last answer; negative as a rule.
        package var last: Int
        package var due: Int

        package init(memory: MemoryState, last: Int, due: Int) {
            (self.memory, self.last, self.due) = (memory, last, due)
        }
    }

    package init(
        model: MemoryModel, habits: Habits = .standard, days: Int, newCards: Int, newPerDay: Int,
        studied: [StudiedCard] = []
    ) {
        (self.model, self.habits, self.days) = (model, habits, max(1, days))
        (self.newCards, self.newPerDay, self.studied) = (max(0, newCards), max(1, newPerDay), studied)
    }

    /// The desired retention where nobody says otherwise.
    package static let usualRetention = 0.9

    /// Adds a card as it stands, on a study day.
    package mutating func add(_ state: CardState, today: Int) {
        guard let seen = state.seen else {
            newCards += 1
            return
        }
        let (last, due) = (seen.lastDay - today, seen.dueDay - today)
        studied.append(StudiedCard(memory: seen.memory, last: last, due: max(due, last)))
    }

    /// One run at a desired retention; the same seed gives the same run for any count of threads.
    package func run(retention: Double, seed: UInt64, threads: Int? = nil) -> Outlook {
        switch model {
        case .fsrs6(let model): run(model, retention, seed, threads)
        case .fsrs7(let model): run(model, retention, seed, threads)
        }
    }

    private static let blockCount = 16

    private func run(_ model: some MemoryFormulas, _ retention: Double, _ seed: UInt64, _ threads: Int?)
        -> Outlook
    {
        let threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
        var blocks = [Outlook](repeating: Outlook(), count: Simulation.blockCount)
        blocks.withUnsafeMutableBufferPointer { blocks in
            let blocks = blocks
            concurrently(threads) { thread in
                for block in stride(from: thread, to: Simulation.blockCount, by: threads) {
                    blocks[block] = run(model, retention, seed, block: block)
                }
            }
        }
        return blocks.reduce(Outlook(), +)
    }

    /// Every sixteenth card.
    private func run(_ model: some MemoryFormulas, _ retention: Double, _ seed: UInt64, block: Int) -> Outlook
    {
        var run = CardRun(
            model: model, interval: model.intervals(retention: retention), habits: habits, days: Double(days),
            random: SeededRandom(seed: seed))
        let met = newCards / newPerDay < days ? newCards : days * newPerDay
        for card in stride(from: block, to: met, by: Simulation.blockCount) {
            run.random = SeededRandom(seed: seed, stream: UInt64(card))
            run.meet(on: Double(card / newPerDay))
        }
        for card in stride(from: block, to: studied.count, by: Simulation.blockCount) {
            run.random = SeededRandom(seed: ~seed, stream: UInt64(card))
            run.resume(studied[card].memory, last: Double(studied[card].last), due: Double(studied[card].due))
        }
        return run.outlook
    }
}
