import Dispatch

/// Does pieces of work, 0 up to the count, each on a thread of its own as far as there are processors.
///
/// The pieces must not write to the same memory; that the compiler cannot see. It returns when all are done.
func concurrently(_ count: Int, _ work: (Int) -> Void) {
    guard count > 1 else { return (0..<count).forEach(work) }
    withoutActuallyEscaping(work) { work in
        nonisolated(unsafe) let work = work
        DispatchQueue.concurrentPerform(iterations: count) { work($0) }
    }
}
