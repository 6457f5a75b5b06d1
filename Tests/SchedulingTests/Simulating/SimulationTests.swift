import Foundation
import Testing

@testable import Scheduling

struct SimulationTests {
    let simulation = Simulation(model: .standard, days: 200, newCards: 300, newPerDay: 5)

    @Test(arguments: MemoryModel.Kind.allCases)
    func `the integral of recall is that of its values`(kind: MemoryModel.Kind) {
        let formulas = kind.standard.formulas
        let memory = MemoryState(stability: 7, difficulty: 6, shortStability: 30)
        for days in [0.5, 4, 90.0] {
            let steps = 20_000
            let sum = (0..<steps).reduce(0) { sum, step in
                sum + formulas.retrievability(of: memory, after: days * (Double(step) + 0.5) / Double(steps))
            }
            let expected = sum * days / Double(steps)
            #expect(relativeError(formulas.recallDays(of: memory, over: days), expected) < 1e-6)
        }
    }

    @Test func `the same seed gives the same run for any count of threads`() {
        let one = simulation.run(retention: 0.9, seed: 3, threads: 1)
        #expect(simulation.run(retention: 0.9, seed: 3, threads: 4) == one)
        #expect(simulation.run(retention: 0.9, seed: 4, threads: 1) != one)
    }

    @Test func `more retention costs more minutes and leaves more known`() {
        let (low, high) = (simulation.run(retention: 0.75, seed: 1), simulation.run(retention: 0.95, seed: 1))
        #expect(low.minutes < high.minutes)
        #expect(low.reviews < high.reviews)
        #expect(low.known < high.known)
        #expect(high.known <= 300)
    }

    @Test func `studied cards are known before their first review`() {
        let memory = MemoryState(stability: 1000, difficulty: 5)
        let studied = (0..<10).map { Simulation.StudiedCard(memory: memory, last: -$0, due: 500) }
        let simulation = Simulation(model: .standard, days: 10, newCards: 0, newPerDay: 1, studied: studied)
        let outlook = simulation.run(retention: 0.9, seed: 1)
        #expect(outlook.reviews == 0)
        #expect((9.9...10).contains(outlook.known))
        #expect((99...100).contains(outlook.knownDays))
    }

    @Test func `a decision names its cost`() {
        let sweep = RetentionSweep(of: simulation, current: 0.97, seed: 1, runs: 5)
        #expect(sweep.rows.map(\.retention).first == 0.7)
        #expect(sweep.rows.count == 28)
        #expect(sweep.decision.hasPrefix("At 0.97 you study "))
        #expect(sweep.decision.contains("would save"))
        #expect(sweep.decision.contains("known cards."))
        #expect(sweep.current.known.p10 <= sweep.current.known.p90)
        #expect(sweep.svg.hasPrefix("<svg ") && sweep.svg.hasSuffix("</svg>\n"))
    }

    @Test func `without cards there is nothing to decide`() {
        let empty = Simulation(model: .standard, days: 10, newCards: 0, newPerDay: 1)
        let sweep = RetentionSweep(of: empty, current: 0.9, seed: 1, runs: 2)
        #expect(sweep.decision == "There are no cards to decide on.")
    }
}
