import Foundation
import GRDB

extension Library {
    package enum Access: Sendable {
        case writing
        /// For reports: changes nothing, and needs no right to write.
        case reading
    }

    /// Opens the library at a path; to write, makes it or brings it up to date where needed.
    ///
    /// Its folder must exist. Nothing here takes longer for a larger library.
    package static func open(_ path: String, for access: Access = .writing) throws(LibraryFault) -> Library {
        let file = try LibraryFile.inspect(path)
        switch access {
        case .writing:
            let library = try connect(path, named: LibraryFile.name(path), readonly: false)
            try library.prepare(isNew: file != .library)
            return library
        case .reading:
            guard file == .library else { throw .missing(path: path) }
            return try openForReading(path)
        }
    }

    /// A library that lasts as long as the value.
    package static func inMemory() throws(LibraryFault) -> Library {
        let library = try connect(":memory:", named: ":memory:", readonly: false)
        try library.prepare(isNew: true)
        return library
    }

    private static func connect(
        _ path: String, named name: String, readonly: Bool
    ) throws(LibraryFault) -> Library {
        var configuration = Configuration()
        configuration.readonly = readonly
        // SQLite's waiting is not fair: of several that open a new library at once, the last may wait long.
        configuration.busyMode = .timeout(8)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA fullfsync = ON;
                    PRAGMA recursive_triggers = ON;
                    PRAGMA cell_size_check = ON;
                    """)
        }
        do {
            let queue = try DatabaseQueue(path: name, configuration: configuration)
            return Library(
                path: path,
                connection: Connection(queue, readonly || name == ":memory:" ? nil : FileIdentity(path)))
        } catch {
            throw LibraryFault(error, path: path)
        }
    }

    /// A library in a folder that can't be written is read as it stands, unless a log beside it holds more.
    private static func openForReading(_ path: String) throws(LibraryFault) -> Library {
        let library: Library
        do {
            library = try connect(path, named: LibraryFile.name(path), readonly: true)
        } catch .readOnly where !FileManager.default.fileExists(atPath: path + "-wal") {
            library = try connect(path, named: LibraryFile.immutableName(path), readonly: true)
        }
        let found = try library.read(Library.version)
        try library.check(found)
        guard found == Schema.version else {
            throw .older(path: path, found: found, supported: Schema.version)
        }
        return library
    }

    /// Marks a new file as ours, migrates an older library, and makes sure that it can be written.
    private func prepare(isNew: Bool) throws(LibraryFault) {
        do {
            try queue.writeWithoutTransaction { db in
                if isNew { try db.execute(sql: "PRAGMA application_id = \(LibraryFile.applicationID)") }
                guard try LibraryFile.hasOurNumber(db) else { throw LibraryFault.foreign(path: path) }
            }
            let found = try queue.read(Library.version)
            try check(found)
            try migrate(from: found)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                // SQLite lets a transaction begin on a file that it can't write, and refuses the first statement.
                try db.execute(sql: "DELETE FROM state WHERE 0")
            }
        } catch {
            throw LibraryFault(error, path: path)
        }
    }

    /// Takes the steps that are missing, with others that may be at it: a step that one of them was first to take is no
    /// fault, and the next try begins behind it.
    private func migrate(from found: Int) throws {
        var found = found
        while found < Schema.version {
            do {
                try Schema.migrator.migrate(queue)
                return
            } catch {
                let reached = try queue.read(Library.version)
                guard reached > found else { throw error }
                found = reached
            }
        }
    }

    private func check(_ found: Int) throws(LibraryFault) {
        guard found <= Schema.version else {
            throw .newer(path: path, found: found, supported: Schema.version)
        }
    }

    private static func version(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
}
