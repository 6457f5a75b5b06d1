import Cards
import Scheduling
import Storage
import Testing

struct ParametersTests {
    @Test func `a library begins with the published defaults`() throws {
        let parameters = try Library.inMemory().parameters()
        #expect(parameters.version == 0)
        #expect(parameters.model == .standard)
    }

    @Test func `the last set is in force, with every bit of its numbers`() throws {
        let library = try Library.inMemory()
        var numbers = FSRS6.defaultParameters
        numbers[3] = 8.1 + 0.2
        let model = try MemoryModel(parameters: numbers)
        let added = try library.add(model, at: SampleLibrary.noon, reason: "fitted to 1 204 reviews")
        #expect(added.version == 1)
        let parameters = try library.parameters()
        #expect(parameters == added)
        #expect(parameters.model.parameters.map(\.bitPattern) == numbers.map(\.bitPattern))
    }
}
