import Scheduling
import Testing

struct FSRS6ParametersTests {
    @Test func `every fault of a set is named at once`() {
        var parameters = FSRS6.defaultParameters
        parameters[3] = 200
        parameters[7] = .nan
        parameters[20] = 0.05
        let faults = #expect(throws: ParameterFaults.self) { try FSRS6(parameters: parameters) }
        #expect(
            faults?.description == """
                parameters[3] = 200 is outside 0.001...100
                parameters[7] = nan is outside 0.001...0.75
                parameters[20] = 0.05 is outside 0.1...0.8
                """)
    }

    @Test(arguments: [0, 1, 18, 20, 22, 34])
    func `a set of another size is refused`(count: Int) {
        let faults = #expect(throws: ParameterFaults.self) {
            try FSRS6(parameters: Array(repeating: 1, count: count))
        }
        #expect(faults?.faults == [.count(count)])
        #expect(
            faults?.description
                == "parameters: FSRS-6 has 21 of them (19 and 17 are migrated), FSRS-7 has 34, not \(count)")
    }

    @Test func `parameters at the bounds are used as given`() throws {
        let lowest = FSRS6.parameterBounds.map(\.lowerBound)
        let highest = FSRS6.parameterBounds.map(\.upperBound)
        let models = try [FSRS6(parameters: lowest), FSRS6(parameters: highest)]
        #expect(models.map(\.parameters) == [lowest, highest])
    }

    @Test func `a set of FSRS-5 gets the old decay and no decline of short-term gains`() {
        let old = (0..<19).map(Double.init)
        #expect(FSRS6.migrated(old) == old + [0, 0.5])
    }

    @Test func `a set of FSRS-4.5 becomes the one of fsrs-rs`() {
        let old = [
            0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61,
        ]
        let new = FSRS6.migrated(old)
        #expect(new.count == 21)
        #expect(abs(new[4] - 6.81) < 1e-9)
        #expect(abs(new[5] - 0.44675013) < 1e-7)
        #expect(abs(new[6] - 1.36) < 1e-9)
        #expect(Array(new[17...]) == [0, 0, 0, 0.5])
    }
}
