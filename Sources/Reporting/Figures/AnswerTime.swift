/// How long this learner takes to answer.
struct AnswerTime {
    /// The median, to a tenth of a second; absent below ten answers that were timed.
    let medianSeconds: Double?

    init(_ history: History) {
        var tenths = Array(repeating: 0, count: 601)
        for answer in history.answers where answer.milliseconds > 0 {
            tenths[min(answer.milliseconds / 100, 600)] += 1
        }
        let count = tenths.reduce(0, +)
        var below = 0
        let median = tenths.firstIndex { number in
            below += number
            return 2 * below >= count
        }
        medianSeconds = count < 10 ? nil : median.map { Double($0) / 10 }
    }

    /// Whole minutes for a number of cards, at least 1.
    func minutes(for cards: Int) -> Int? {
        medianSeconds.map { max(1, Int((Double(cards) * $0 / 60).rounded())) }
    }
}
