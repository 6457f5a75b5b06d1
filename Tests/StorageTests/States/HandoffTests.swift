import Testing

@testable import Storage

struct HandoffTests {
    private struct Fault: Error {}

    @Test func `pieces arrive in order, each once, and then nothing`() throws {
        let numbers = Handoff<Int> { take in for number in 0..<1000 { guard take(number) else { return } } }
        var found: [Int] = []
        while let number = try numbers.next() { found.append(number) }
        #expect(found == Array(0..<1000))
    }

    @Test func `what the maker throws comes behind its pieces`() throws {
        let numbers = Handoff<Int> { take in
            _ = take(1)
            throw Fault()
        }
        #expect(try numbers.next() == 1)
        #expect(throws: Fault.self) { try numbers.next() }
    }

    @Test func `a maker that nobody takes from any more stops`() async throws {
        await confirmation { stopped in
            await withCheckedContinuation { continuation in
                let numbers = Handoff<Int> { take in
                    var number = 0
                    while take(number) { number += 1 }
                    continuation.resume()
                }
                _ = try? numbers.next()
                numbers.refuse()
            }
            stopped()
        }
    }
}
