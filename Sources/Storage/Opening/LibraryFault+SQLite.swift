import Foundation
import GRDB

extension LibraryFault {
    /// The fact behind an error of SQLite; a fault stays what it is.
    init(_ error: any Error, path: String) {
        switch error {
        case let fault as LibraryFault: self = fault
        case let error as DatabaseError: self.init(error, path: path)
        case let error as RowDecodingError:
            self = .corrupt(path: path, detail: "a row that can't be decoded: \(error)")
        default: self = .corrupt(path: path, detail: "\(error)")
        }
    }

    private init(_ error: DatabaseError, path: String) {
        let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .notADatabase(path: path)
        case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: detail)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
            self = .readOnly(path: path)
        case .SQLITE_CONSTRAINT: self = .refused(path: path, detail: detail)
        case .SQLITE_SCHEMA, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_FORMAT:
            self = .corrupt(path: path, detail: detail)
        // SQLite's shared memory file fails with an error of its own on a full disk.
        case .SQLITE_IOERR where LibraryFault.isDiskFull(path): self = .full(path: path)
        default: self = .unreadable(path: path, detail: detail)
        }
    }

    /// Whether the file system that holds a path has no block left for us.
    private static func isDiskFull(_ path: String) -> Bool {
        var status = statvfs()
        return statvfs(path, &status) == 0 && status.f_bavail < 16
    }
}
