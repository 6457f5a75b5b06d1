package import Cards
import Foundation
import GRDB
import Synchronization

/// Which cards are this session's to ask, where several sessions share a library.
///
/// A card is claimed by a lock on one byte of the file `<library>.lock`, at the card's key: nothing is written, and
/// the kernel lets go of it when the process ends, however it ends. A session keeps what it has asked until its end,
/// so that a card which comes back in minutes comes back there.
package final class CardClaims: Sendable {
    private let library: Library
    private let descriptor: Int32
    /// The last row of the log when the session began.
    private let start: Int64
    private let own = Mutex<Set<Int64>>([])

    package init(_ library: Library) throws(LibraryFault) {
        self.library = library
        start = try library.read { db in
            try Int64.fetchOne(db, sql: "SELECT ifnull(max(key), 0) FROM review") ?? 0
        }
        descriptor = try SessionLock.open(library.path)
    }

    deinit {
        close(descriptor)
    }

    /// Claims a card; false if another session has it, has answered it meanwhile, or it isn't asked any more.
    ///
    /// Where that can't be found out the card is asked: answering will tell what is wrong.
    package func take(_ card: CardID) -> Bool {
        do {
            let key = try library.read { db in try db.key(ofCard: card) }
            if own.withLock({ $0.contains(key) }) { return true }
            guard lock(key) else { return false }
            own.withLock { _ = $0.insert(key) }
            return try library.read { db in
                try Bool.fetchOne(
                    db.cachedStatement(sql: CardClaims.isOpen), arguments: ["card": key, "start": start])
                    ?? true
            }
        } catch {
            return true
        }
    }

    private static let isOpen = """
        SELECT isAsked AND NOT EXISTS (
          SELECT 1 FROM review WHERE review.card = state.card AND review.key > :start)
        FROM state WHERE card = :card
        """

    /// Locks the byte of a card, without waiting; true too where the file system knows no such locks.
    private func lock(_ key: Int64) -> Bool {
        var range = flock()
        range.l_type = Int16(F_WRLCK)
        range.l_whence = Int16(SEEK_SET)
        // Past the number of the process that stands at the file's beginning.
        range.l_start = off_t(1000 + key)
        range.l_len = 1
        guard fcntl(descriptor, CardClaims.setLock, &range) != 0 else { return true }
        return errno != EAGAIN && errno != EACCES
    }

    /// `F_OFD_SETLK`, whose locks belong to the open file and not to the process (fcntl(2)).
    #if os(Linux)
        private static let setLock: Int32 = 37
    #else
        private static let setLock: Int32 = 90
    #endif
}
