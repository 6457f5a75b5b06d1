import Cards
import Foundation
import Support

@testable import Scheduling

/// A log of a learner who forgets as a model says, for tests.
enum SampleLog {
    static func make(cards: Int, model: some MemoryFormulas = FSRS6.standard, seed: UInt64) -> ReviewLog {
        var random = SplitMix64(seed: seed)
        var rows: [ReviewLog.Row] = []
        for card in 0..<cards {
            var time = Int64.random(in: 0..<200, using: &random) * 86_400_000
            var memory: MemoryState?
            for answer in 0..<Int.random(in: 1...12, using: &random) {
                let gap =
                    answer == 0 ? 0 : [600, 86_400, 259_200, 1_209_600].randomElement(using: &random) ?? 0
                let seconds = Int64(gap)
                let days = Double(seconds / 86_400)
                let elapsed = model.countsFractionsOfDays ? Double(seconds) / 86_400 : days
                let recall = memory.map { model.retrievability(of: $0, after: elapsed) } ?? 0.7
                let rating: Rating =
                    Double.random(in: 0..<1, using: &random) < recall
                    ? [.hard, .good, .good, .good, .easy].randomElement(using: &random) ?? .good : .again
                time += seconds * 1000
                rows.append(
                    ReviewLog.Row(
                        card: Int64(card * 7919 % 10_007), milliseconds: time, rating: UInt8(rating.rawValue),
                        elapsedDays: seconds / 86_400, elapsedSeconds: seconds, duration: 5000))
                memory = model.next(after: memory, rating: rating, elapsed: elapsed)
            }
        }
        return log(of: rows)
    }

    static func log(of rows: [ReviewLog.Row]) -> ReviewLog {
        var log = ReviewLog()
        for row in rows { log.append(row) }
        return log
    }
}
