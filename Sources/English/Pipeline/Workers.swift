import Dispatch
import Synchronization

/// Shares work among cores.
package enum Workers {
    /// What the work makes of each index below `count`, in order.
    ///
    /// The result does not depend on the number of workers, each of which has a state of its own. Indices are handed out
    /// one by one, so that a long piece of work holds up no other; each should be worth a few microseconds.
    package static func map<State, Result: Sendable>(
        _ count: Int, workers: Int = 2, state: @Sendable () -> State,
        _ work: @Sendable (inout State, Int) -> Result
    ) -> [Result] {
        let next = Atomic(0)
        let results = Mutex([Result?](repeating: nil, count: count))
        @Sendable func run(_: Int) {
            var own = state()
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let result = work(&own, index)
                results.withLock { $0[index] = result }
            }
        }
        let crew = min(workers, count)
        if crew > 1 { DispatchQueue.concurrentPerform(iterations: crew, execute: run) } else { run(0) }
        return results.withLock { $0.compactMap { $0 } }
    }
}
