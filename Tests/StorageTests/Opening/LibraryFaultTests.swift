import Foundation
import GRDB
import Testing

@testable import Storage

struct LibraryFaultTests {
    @Test func `every sentence names the place and, where there is one, the way out`() {
        let faults: [(LibraryFault, String)] = [
            (.missing(path: "l.db"), "l.db: there is no library yet; `recite` makes one at the first review"),
            (
                .folderMissing(path: "data"),
                "data: the folder for the library does not exist; "
                    + "create it, or name another library with --library"
            ),
            (
                .foreign(path: "l.db"),
                "l.db: a database of another program, and left as it is; name another library with --library"
            ),
            (
                .newer(path: "l.db", found: 3, supported: 1),
                "l.db: the library has version 3 and this recite knows versions up to 1; "
                    + "update recite, or name another library with --library"
            ),
            (
                .inUse(path: "l.db", process: 42),
                "l.db: another session (process 42) uses the library; "
                    + "end it first, or name another library with --library"
            ),
            (
                .full(path: "l.db"),
                "l.db: the disk is full; the last change was not written and all before it is safe; "
                    + "free some space and try again"
            ),
        ]
        for (fault, sentence) in faults { #expect(fault.description == sentence) }
    }

    @Test(arguments: [
        (ResultCode.SQLITE_FULL, LibraryFault.full(path: "l")), (.SQLITE_BUSY, .busy(path: "l")),
        (.SQLITE_BUSY_SNAPSHOT, .busy(path: "l")), (.SQLITE_LOCKED, .busy(path: "l")),
        (.SQLITE_READONLY_DBMOVED, .readOnly(path: "l")), (.SQLITE_CANTOPEN, .readOnly(path: "l")),
        (.SQLITE_NOTADB, .notADatabase(path: "l")),
        (.SQLITE_CORRUPT_INDEX, .corrupt(path: "l", detail: "why")),
        (.SQLITE_CONSTRAINT_CHECK, .refused(path: "l", detail: "why")),
        (.SQLITE_IOERR_FSYNC, .unreadable(path: "l", detail: "why")),
    ])
    func `an error of SQLite becomes the fact behind it`(code: ResultCode, fault: LibraryFault) {
        #expect(LibraryFault(DatabaseError(resultCode: code, message: "why"), path: "l") == fault)
    }
}
