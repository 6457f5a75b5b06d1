import Cards
import Support

@testable import Scheduling

/// A study day, 2026-11-26, a Thursday.
let planToday = 20_783

/// A library of cards in review as chance has it, with states that a scheduler made.
func sampleTrial(
    cards count: Int, seed: UInt64, days: Int = 60, newPerDay: Int = 10, siblings: Int = 1,
    settings: SchedulingSettings = SchedulingSettings()
) -> StudyTrial {
    let cards = (0..<count).map {
        CardID(note: "note-\($0 / siblings)", slot: siblings > 1 ? "\($0 % siblings)" : nil)
    }
    var trial = StudyTrial(Scheduler(settings: settings), cards: cards, seed: seed)
    for day in planToday - days..<planToday {
        _ = trial.study(trial.due(on: day) + trial.unseen(newPerDay), on: day)
    }
    return trial
}

/// Cards with any ranges and recalls, due around today.
func sampleCards(_ count: Int, seed: UInt64) -> [PlannedCard] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { number in
        let low = planToday + Int.random(in: -20...60, using: &random)
        let range = low...low + Int.random(in: 0...12, using: &random)
        // Now and then a holiday has moved the card out of its range.
        let due = Int.random(in: 0..<8, using: &random) == 0 ? low - 1 : Int.random(in: range, using: &random)
        return PlannedCard(
            id: CardID(note: "n\(number / 2)", slot: number.isMultiple(of: 2) ? "a" : "b"), dueDay: due,
            range: range, recall: Double(Int.random(in: 0...20, using: &random)) / 20)
    }
}

extension [PlannedCard] {
    func taking(_ moves: [DueMove]) -> [PlannedCard] {
        let days = Dictionary(uniqueKeysWithValues: moves.map { ($0.card, $0.to) })
        return map { card in
            var card = card
            card.dueDay = days[card.id] ?? card.dueDay
            return card
        }
    }
}
