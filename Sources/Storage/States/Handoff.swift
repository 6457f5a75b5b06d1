import Dispatch
import Synchronization

/// Hands pieces over from the thread that makes them to the one that uses them, with a few in store.
final class Handoff<Piece: Sendable>: Sendable {
    private struct Store {
        var pieces: [Result<Piece, any Error>] = []
        var isRefused = false
    }

    private let store = Mutex(Store())
    private let filled = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 0)

    /// Makes the pieces on a thread of its own; the maker gets what takes each, and stops where that says so.
    init(_ make: @escaping @Sendable ((Piece) -> Bool) throws -> Void) {
        // Dispatch traps where a semaphore ends below the count that it began with.
        for _ in 0..<4 { room.signal() }
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            let result = Result { try make { put(.success($0)) } }
            if case .failure(let error) = result { _ = put(.failure(error)) }
            filled.signal()
        }
    }

    /// The next piece, or nothing at the end.
    ///
    /// Throws what the maker threw.
    func next() throws -> Piece? {
        filled.wait()
        let piece = store.withLock { $0.pieces.isEmpty ? nil : $0.pieces.removeFirst() }
        room.signal()
        return try piece?.get()
    }

    /// Takes no more: the maker stops at its next piece.
    func refuse() {
        store.withLock { $0.isRefused = true }
        room.signal()
    }

    private func put(_ piece: Result<Piece, any Error>) -> Bool {
        room.wait()
        let isTaken = store.withLock { store in
            if !store.isRefused { store.pieces.append(piece) }
            return !store.isRefused
        }
        if isTaken { filled.signal() }
        return isTaken
    }
}
