import Cards
package import Foundation

/// A card's answers, as one line of JSON, and what a model makes of them, as another.
package struct MemoryQuery: Sendable {
    /// The parameters and the retention of lines that carry none.
    package var model: MemoryModel
    package var retention: Double

    package init(model: MemoryModel, retention: Double) {
        (self.model, self.retention) = (model, retention)
    }

    /// The answer to a line, or all that is wrong with it.
    package func answer(to line: Data) throws(MemoryFaults) -> MemoryAnswer {
        let request: Request
        do {
            request = try JSONDecoder().decode(Request.self, from: line)
        } catch {
            throw MemoryFaults(faults: [.form(error)])
        }
        var faults = request.faults
        let model = request.parameters.map { MemoryQuery.model($0, &faults) } ?? model
        let retention = request.retention ?? retention
        if !(0.001...0.999 ~= retention) { faults.append(.retention(retention)) }
        guard faults.isEmpty else { throw MemoryFaults(faults: faults) }
        return MemoryAnswer(steps: steps(of: request.reviews, model.formulas, retention))
    }

    /// The model of these parameters; any at all where they are faulty, for the line is refused then.
    private static func model(_ parameters: [Double], _ faults: inout [MemoryFault]) -> MemoryModel {
        do {
            return try MemoryModel(parameters: parameters)
        } catch {
            faults += error.faults.map(MemoryFault.parameters)
            return .standard
        }
    }

    private func steps(
        of reviews: [Request.Review], _ formulas: any MemoryFormulas, _ retention: Double
    ) -> [MemoryAnswer.Step] {
        let interval = formulas.intervals(retention: retention)
        var memory: MemoryState?
        return reviews.compactMap { review in
            guard let rating = Rating(rawValue: review.rating) else { return nil }
            let days = review.days(withFractions: formulas.countsFractionsOfDays)
            let retrievability = memory.map { formulas.retrievability(of: $0, after: days) }
            let next = formulas.next(after: memory, rating: rating, elapsed: days)
            memory = next
            return MemoryAnswer.Step(
                stability: next.stability, shortStability: next.shortStability,
                difficulty: next.difficulty, retrievability: retrievability, interval: interval(next))
        }
    }

    private struct Request: Decodable {
        var reviews: [Review]
        var parameters: [Double]?
        var retention: Double?

        struct Review: Decodable {
            var rating: Int
            var elapsed_days: Double?
            var elapsed_secs: Double?

            /// FSRS-6 counts whole days, FSRS-7 fractions; each makes do with the other.
            func days(withFractions: Bool) -> Double {
                let fraction = elapsed_secs.map { $0 / 86_400 }
                return withFractions
                    ? fraction ?? elapsed_days ?? 0
                    : elapsed_days ?? (fraction ?? 0).rounded(.down)
            }
        }

        var faults: [MemoryFault] {
            reviews.enumerated().flatMap { index, review in
                let elapsed = [review.elapsed_days, review.elapsed_secs].compactMap(\.self)
                var faults: [MemoryFault] = []
                if !(1...4 ~= review.rating) { faults.append(.rating(index: index, value: review.rating)) }
                if index > 0, elapsed.isEmpty { faults.append(.noTime(index: index)) }
                faults += elapsed.filter { !($0 >= 0) }.map { .elapsed(index: index, value: $0) }
                return faults
            }
        }
    }
}

/// The states that a card's answers led to; written as one line of JSON.
package struct MemoryAnswer: Hashable, Sendable, Encodable {
    package var steps: [Step]

    package struct Step: Hashable, Sendable, Encodable {
        /// Days.
        package var stability: Double
        /// Days; only of FSRS-7.
        package var shortStability: Double?
        package var difficulty: Double
        /// Before the answer; `null` at the first.
        package var retrievability: Double?
        /// Days, unrounded.
        package var interval: Double

        private enum CodingKeys: String, CodingKey {
            case stability, shortStability, difficulty, retrievability, interval
        }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(stability, forKey: .stability)
            try container.encodeIfPresent(shortStability, forKey: .shortStability)
            try container.encode(difficulty, forKey: .difficulty)
            try container.encode(retrievability, forKey: .retrievability)
            try container.encode(interval, forKey: .interval)
        }
    }
}
