import GRDB

/// A learner's library: an index of the decks, the log of every answer, and the states that follow from it.
///
/// Each method is one transaction. There is one connection: a session is one thread that reads a little and
/// writes a row, so a pool of readers would cost the start of every command and gain nothing; WAL lets a report
/// in another process read meanwhile.
package struct Library: Sendable {
    /// As the caller named it.
    package let path: String
    let queue: DatabaseQueue

    func read<Value>(_ body: (Database) throws -> Value) throws(LibraryFault) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw LibraryFault(error, path: path)
        }
    }

    /// Commits what the body does, durably, or nothing of it.
    func write<Value>(_ body: (Database) throws -> Value) throws(LibraryFault) -> Value {
        do {
            return try queue.write(body)
        } catch {
            throw LibraryFault(error, path: path)
        }
    }
}
