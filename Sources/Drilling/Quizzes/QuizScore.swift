import Cards

/// How a quiz went.
package struct QuizScore: Hashable, Encodable, Sendable {
    package var questions: Int
    /// Those right but for a slip included.
    package var right: Int
    package var close: Int
    /// The 95 % interval of the share, 0 to 1.
    package var low: Double
    package var high: Double
    package var seconds: Int
    /// In the order in which they came.
    package var topics: [Topic]
    package var missed: [Missed]

    package struct Topic: Hashable, Encodable, Sendable {
        package var topic: String
        package var right: Int
        package var questions: Int
    }

    /// A question that was not answered right.
    package struct Missed: Hashable, Encodable, Sendable {
        /// The question's number, from 1.
        package var number: Int
        package var card: String
        package var prompt: String
        package var typed: String
        package var answer: String
        /// Members of a list that were named, and how many there are.
        package var found: Int?
        package var members: Int?
        package var citation: String?
    }
}

extension Quiz {
    /// The score of what is answered.
    package var score: QuizScore {
        let answered = items.enumerated().compactMap { index, item in
            answers[item.position].map { (number: index + 1, item: item, answer: $0) }
        }
        var topics: [QuizScore.Topic] = []
        for (_, item, answer) in answered {
            let name = item.item.topicName
            let index = topics.firstIndex { $0.topic == name } ?? topics.endIndex
            if index == topics.endIndex { topics.append(.init(topic: name, right: 0, questions: 0)) }
            topics[index].questions += 1
            if answer.verdict != .wrong { topics[index].right += 1 }
        }
        let right = answered.count { $0.answer.verdict != .wrong }
        let bounds = wilson(right, of: answered.count)
        return QuizScore(
            questions: answered.count, right: right, close: answered.count { $0.answer.verdict == .close },
            low: bounds.lowerBound, high: bounds.upperBound,
            seconds: answered.reduce(0) { $0 + $1.answer.milliseconds } / 1000, topics: topics,
            missed: answered.filter { $0.answer.verdict == .wrong }.map(missed))
    }

    private func missed(_ number: Int, _ item: Item, _ answer: QuizAnswer) -> QuizScore.Missed {
        let note = item.item.card.note
        let question = question(of: item)
        let found = marking(of: answer.typed, to: item).found?.count
        return QuizScore.Missed(
            number: number, card: item.item.card.id.description, prompt: question.prompt, typed: answer.typed,
            answer: question.answer, found: found, members: found == nil ? nil : note.kind.memberCount,
            citation: note.citation)
    }
}

/// Wilson's interval of a share at 95 % (Wilson 1927), 0 to 1, four decimals.
func wilson(_ count: Int, of total: Int) -> ClosedRange<Double> {
    guard total > 0 else { return 0...1 }
    let (z, n) = (1.959_963_984_540_054, Double(total))
    let rate = Double(count) / n
    let centre = rate + z * z / (2 * n)
    let spread = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    let rounded = { (bound: Double) in (min(max(bound / scale, 0), 1) * 10_000).rounded() / 10_000 }
    return rounded(centre - spread)...rounded(centre + spread)
}
