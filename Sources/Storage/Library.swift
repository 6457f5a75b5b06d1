import Foundation
import GRDB
import Synchronization

/// A learner's library: an index of the decks, the log of every answer, and the states that follow from it.
///
/// Each method is one transaction. There is one connection: a session is one thread that reads a little and
/// writes a row, so a pool of readers would cost the start of every command and gain nothing; WAL lets a report
/// in another process read meanwhile.
package struct Library: Sendable {
    /// As the caller named it.
    package let path: String
    let connection: Connection

    var queue: DatabaseQueue { connection.queue }

    /// Reads at one moment of the library.
    ///
    /// Not by GRDB's `read`: its `PRAGMA query_only` makes SQLite compile every statement anew, before and after.
    func read<Value>(_ body: (Database) throws -> Value) throws(LibraryFault) -> Value {
        do {
            return try queue.inDatabase { db in
                try db.beginTransaction(.deferred)
                do {
                    let value = try body(db)
                    try db.commit()
                    return value
                } catch {
                    // Ended by SQLite already where the disk failed.
                    if db.isInsideTransaction { try db.rollback() }
                    throw error
                }
            }
        } catch {
            throw LibraryFault(error, path: path)
        }
    }

    /// Commits what the body does, durably, or nothing of it.
    func write<Value>(_ body: (Database) throws -> Value) throws(LibraryFault) -> Value {
        try rescueIfRemoved()
        do {
            return try queue.write(body)
        } catch {
            throw LibraryFault(error, path: path)
        }
    }
}

/// The connection to a library's file, and which file that is.
final class Connection: Sendable {
    private let current: Mutex<(queue: DatabaseQueue, file: FileIdentity?)>

    init(_ queue: DatabaseQueue, _ file: FileIdentity? = nil) {
        current = Mutex((queue, file))
    }

    var queue: DatabaseQueue { current.withLock { $0.queue } }

    /// Absent for a library in memory, or one that is only read.
    var file: FileIdentity? { current.withLock { $0.file } }

    func replace(_ queue: DatabaseQueue, _ file: FileIdentity?) {
        current.withLock { $0 = (queue, file) }
    }
}

/// Which file a name leads to.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64

    /// Nothing where no file is.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
    }
}
