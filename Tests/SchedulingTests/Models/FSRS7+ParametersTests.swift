import Testing

@testable import Scheduling

struct FSRS7ParametersTests {
    @Test func `the defaults are in bounds and in order`() {
        #expect(FSRS7.faults(of: FSRS7.defaultParameters).isEmpty)
    }

    @Test func `every fault of a set is named at once`() {
        var parameters = FSRS7.defaultParameters
        parameters[1] = 0.01
        parameters[4] = 11
        parameters[33] = .nan
        let faults = FSRS7.faults(of: parameters).map(\.description)
        #expect(
            faults == [
                "parameters[4] = 11 is outside 1...10", "parameters[33] = nan is outside 0...0.6",
                "parameters[1] may not be less than parameters[0]",
            ])
    }

    @Test func `the size of a set tells its model`() throws {
        let seven = try MemoryModel(parameters: FSRS7.defaultParameters)
        let six = try MemoryModel(parameters: FSRS6.defaultParameters)
        #expect(seven.kind == .fsrs7)
        #expect(six.kind == .fsrs6)
    }
}
