import Foundation
import Storage
import Testing

/// Root may write anywhere, so these need another user.
@Suite(.enabled(if: geteuid() != 0))
struct ReadOnlyTests {
    @Test func `a library in a folder that can't be written is read, and not opened to write`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("library?.db")
        try Library.open(path).begin(.sample)
        try folder.setPermissions(file: "library?.db", 0o444, folder: 0o555)
        defer { try? folder.setPermissions(file: "library?.db", 0o644, folder: 0o755) }
        let sessions = try Library.open(path, for: .reading).sessions()
        #expect(sessions.count == 1)
        #expect(throws: LibraryFault.readOnly(path: path)) { _ = try Library.open(path) }
        #expect(throws: LibraryFault.readOnly(path: folder.path("new.db"))) {
            _ = try Library.open(folder.path("new.db"))
        }
        #expect(throws: LibraryFault.readOnly(path: path)) { _ = try SessionLock(library: path) }
    }

    @Test func `a file that can't be written is not opened to write`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("library.db")
        try Library.open(path).begin(.sample)
        try folder.setPermissions(file: "library.db", 0o444, folder: 0o755)
        #expect(throws: LibraryFault.readOnly(path: path)) { _ = try Library.open(path) }
        let sessions = try Library.open(path, for: .reading).sessions()
        #expect(sessions.count == 1)
    }

    @Test func `a file that can't be read says so`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("library.db")
        _ = try Library.open(path)
        try folder.setPermissions(file: "library.db", 0o000, folder: 0o755)
        let fault = #expect(throws: LibraryFault.self) { _ = try Library.open(path) }
        guard case .unreadable = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }
}

extension TemporaryFolder {
    fileprivate func setPermissions(file: String, _ mode: Int, folder: Int) throws {
        let files = FileManager.default
        try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
        try files.setAttributes([.posixPermissions: mode], ofItemAtPath: path(file))
        try files.setAttributes([.posixPermissions: folder], ofItemAtPath: url.path)
    }
}
