import Cards

/// How a learner answers and how long that takes; probabilities by rating from Again to Easy.
package struct Habits: Hashable, Sendable {
    /// Of the first answer to a new card.
    package var first: SIMD4<Double>
    /// Of a recall: Hard, Good, Easy.
    package var recall: SIMD4<Double>
    /// Of the next answer on the same day, after Again, Hard and Good, while learning and after a lapse.
    package var learning: [SIMD4<Double>]
    package var relearning: [SIMD4<Double>]
    /// Seconds for an answer: to a new card and on its steps, to a review, and on the steps after a lapse.
    package var learningSeconds: SIMD4<Double>
    package var reviewSeconds: SIMD4<Double>
    package var relearningSeconds: SIMD4<Double>

    /// The averages of many learners that fsrs-rs simulates with.
    package static let standard = Habits(
        first: SIMD4(0.24, 0.094, 0.495, 0.171),
        recall: SIMD4(0, 0.224, 0.631, 0.145),
        learning: [
            SIMD4(0.3686, 0.0628, 0.5108, 0.0577), SIMD4(0.0442, 0.4553, 0.4457, 0.0549),
            SIMD4(0.0519, 0.047, 0.8462, 0.055),
        ],
        relearning: [
            SIMD4(0.2157, 0.0643, 0.6595, 0.0604), SIMD4(0.05, 0.4638, 0.4475, 0.0387),
            SIMD4(0.1057, 0.1434, 0.7266, 0.0244),
        ],
        learningSeconds: SIMD4(19.58, 18.79, 13.78, 10.71),
        reviewSeconds: SIMD4(19.38, 17.59, 12.38, 8.94),
        relearningSeconds: SIMD4(16.44, 15.25, 12.32, 8.03))
}

extension Habits {
    /// The habits that a log shows, drawn towards the averages where it shows little.
    ///
    /// n answers count for n / (n + 50), as in Anki. Answers of 20 minutes and more, or of unknown length, tell nothing of the time.
    package init(of log: ReviewLog) {
        self = .standard
        var first = Tally(), recall = Tally(), learning = Tally()
        var seen: Set<Int64> = []
        for row in 0..<log.count {
            let isFirst = seen.insert(log.cards[row]).inserted
            let (rating, duration) = (Int(log.ratings[row]) - 1, Int(log.durations[row]))
            if isFirst {
                first.add(rating, duration)
            } else if log.elapsedDays[row] > 0 {
                recall.add(rating, duration)
            } else {
                learning.add(rating, duration)
            }
        }
        self.first = first.shares(drawnTo: self.first)
        var recalls = recall
        recalls.counts[0] = 0
        self.recall = recalls.shares(drawnTo: self.recall)
        first.join(learning)
        learningSeconds = first.seconds(drawnTo: learningSeconds)
        reviewSeconds = recall.seconds(drawnTo: reviewSeconds)
        relearningSeconds = learning.seconds(drawnTo: relearningSeconds)
    }

    /// Answers of one kind, counted by rating.
    private struct Tally {
        var counts = SIMD4<Double>()
        private var timed = SIMD4<Double>()
        private var total = SIMD4<Double>()

        mutating func add(_ rating: Int, _ milliseconds: Int) {
            counts[rating] += 1
            guard 1..<1_200_000 ~= milliseconds else { return }
            timed[rating] += 1
            total[rating] += Double(milliseconds) / 1000
        }

        mutating func join(_ other: Tally) {
            timed += other.timed
            total += other.total
        }

        func shares(drawnTo average: SIMD4<Double>) -> SIMD4<Double> {
            (counts + 50 * average) / (counts.sum() + 50)
        }

        func seconds(drawnTo average: SIMD4<Double>) -> SIMD4<Double> {
            (total + 50 * average) / (timed + 50)
        }
    }
}

extension SIMD4<Double> {
    /// The rating that a share of the whole, 0 to below 1, falls on.
    func rating(at share: Double) -> Rating {
        var rest = share * sum()
        for rating in Rating.allCases.dropLast() {
            rest -= self[rating]
            if rest < 0 { return rating }
        }
        return .easy
    }
}
