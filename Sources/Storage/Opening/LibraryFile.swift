import Foundation
import GRDB

/// What lies at a path before a library is opened there, so that a file of another program stays as it is.
enum LibraryFile: Hashable {
    case absent
    /// A file without a byte, as SQLite leaves it when a library was about to be made.
    case empty
    case library

    /// `rcit`, the `application_id` of a library.
    static let applicationID: Int32 = 0x7263_6974

    /// Looks at the file's header, without a lock and without its log.
    ///
    /// A library's number is written before WAL is switched on, hence it is in the file itself. SQLite reads it, for
    /// closing a file of our own would let go of the locks that another connection of the process has on it
    /// (https://sqlite.org/howtocorrupt.html, 2.2). What it can't tell so, the opening itself will.
    static func inspect(_ path: String) throws(LibraryFault) -> LibraryFile {
        var information = stat()
        guard stat(path, &information) == 0 else { return try absence(path) }
        guard information.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard information.st_size > 0 else { return .empty }
        guard access(path, R_OK) == 0 else {
            throw .unreadable(path: path, detail: String(cString: strerror(errno)))
        }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: immutableName(path), configuration: configuration)
            guard try queue.read(hasOurNumber) else { throw LibraryFault.foreign(path: path) }
        } catch let fault as LibraryFault {
            throw fault
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw .notADatabase(path: path)
        } catch {
            return .library
        }
        return .library
    }

    static func hasOurNumber(_ db: Database) throws -> Bool {
        try Int32.fetchOne(db, sql: "PRAGMA application_id") == applicationID
    }

    private static func absence(_ path: String) throws(LibraryFault) -> LibraryFile {
        let code = errno
        guard code == ENOENT else {
            throw .unreadable(path: path, detail: String(cString: strerror(code)))
        }
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder) else { throw .folderMissing(path: folder) }
        return .absent
    }

    /// The name that SQLite opens: never one that it takes for a URI or for `:memory:`.
    static func name(_ path: String) -> String {
        path.hasPrefix("/") ? path : "./" + path
    }

    /// A URI by which SQLite reads a file as it stands: no lock, no log, nothing written beside it.
    static func immutableName(_ path: String) -> String {
        let allowed = CharacterSet.urlPathAllowed
        let name = URL(filePath: path).path
        return "file:\(name.addingPercentEncoding(withAllowedCharacters: allowed) ?? name)?immutable=1"
    }
}
