import GRDB

/// What tells, without reading it, whether a deck file has changed.
package struct DeckFacts: Hashable, Sendable {
    /// Bytes.
    package var size: Int
    /// The time of its last change, in nanoseconds since 1970.
    package var mtime: Int64
    /// Of its bytes, for a file that was touched but not changed.
    package var hash: String

    package init(size: Int, mtime: Int64, hash: String) {
        self.size = size
        self.mtime = mtime
        self.hash = hash
    }
}

extension Library {
    /// What each indexed deck file was like when it was last read, by path.
    package func deckFacts() throws(LibraryFault) -> [String: DeckFacts] {
        try read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT path, size, mtime, hash FROM deck WHERE NOT isRemoved")
            var facts: [String: DeckFacts] = [:]
            for row in rows {
                facts[try row.value("path")] = DeckFacts(
                    size: try row.value("size"), mtime: try row.value("mtime"), hash: try row.value("hash"))
            }
            return facts
        }
    }

    /// Notes that a deck file was touched without a change of its bytes.
    package func touch(_ path: String, _ facts: DeckFacts) throws(LibraryFault) {
        try write { db in
            try db.execute(
                sql: "UPDATE deck SET size = ?, mtime = ? WHERE path = ? AND hash = ?",
                arguments: [facts.size, facts.mtime, path, facts.hash])
            guard db.changesCount == 1 else { throw LibraryFault.unknownDeck(path) }
        }
    }
}
