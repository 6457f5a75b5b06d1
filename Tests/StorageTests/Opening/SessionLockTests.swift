import Foundation
import Storage
import Testing

struct SessionLockTests {
    @Test func `a second session is told which process has the library`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("library.db")
        let lock = try SessionLock(library: path)
        let process = Int(ProcessInfo.processInfo.processIdentifier)
        #expect(throws: LibraryFault.inUse(path: path, process: process)) {
            _ = try SessionLock(library: path)
        }
        withExtendedLifetime(lock) {}
    }

    @Test func `the library is free again when the session is gone`() throws {
        let folder = try TemporaryFolder()
        for _ in 0..<2 { _ = try SessionLock(library: folder.path("library.db")) }
        let names = try folder.names()
        #expect(names == ["library.db.lock"])
    }

    @Test func `two names of one library are one lock`() throws {
        let folder = try TemporaryFolder()
        try folder.write([], to: "library.db")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link.db"), withDestinationPath: folder.path("library.db"))
        let lock = try SessionLock(library: folder.path("library.db"))
        #expect(throws: LibraryFault.self) { _ = try SessionLock(library: folder.path("link.db")) }
        withExtendedLifetime(lock) {}
    }

    @Test func `a missing folder is named`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: LibraryFault.folderMissing(path: folder.path("absent"))) {
            _ = try SessionLock(library: folder.path("absent/library.db"))
        }
    }
}
