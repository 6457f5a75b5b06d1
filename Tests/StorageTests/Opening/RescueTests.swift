import Cards
import Foundation
import GRDB
import Testing

@testable import Storage

/// What becomes of a library that is taken away under a session.
struct RescueTests {
    @Test func `a removed library is written anew with all that was saved, and the session goes on`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("l.db")
        let sample = try SampleLibrary(library: Library.open(path), cards: 3)
        let first = sample.review(sample.cards[0], .good)
        let second = sample.review(sample.cards[1], .good)
        try sample.library.append([first])
        for name in try folder.names() { try FileManager.default.removeItem(atPath: folder.path(name)) }
        #expect(throws: LibraryFault.rescued(path: path)) { try sample.library.append([second]) }
        try sample.library.append([second])
        let log = try Library.open(path).log()
        #expect(log == [first, second])
        let check = try sample.library.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
        #expect(check == "ok")
        let names = try folder.names()
        #expect(names.allSatisfy { $0.hasPrefix("l.db") && !$0.contains("rescued") })
    }

    @Test func `a library that is moved and put back goes on as if nothing had been`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("l.db")
        let sample = try SampleLibrary(library: Library.open(path), cards: 3)
        try FileManager.default.moveItem(atPath: path, toPath: folder.path("away"))
        try FileManager.default.moveItem(atPath: folder.path("away"), toPath: path)
        try sample.library.append([sample.review(sample.cards[0], .good)])
        let count = try Library.open(path).log().count
        #expect(count == 1)
    }

    @Test func `a file that has taken the library's place is left alone`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("l.db")
        let sample = try SampleLibrary(library: Library.open(path), cards: 3)
        try FileManager.default.moveItem(atPath: path, toPath: folder.path("away"))
        try folder.write(Array("mine".utf8), to: "l.db")
        #expect(throws: LibraryFault.replaced(path: path)) {
            try sample.library.append([sample.review(sample.cards[0], .good)])
        }
        let bytes = try folder.bytes("l.db")
        #expect(bytes == Data("mine".utf8))
    }

    @Test func `where nothing can be written anew the fault says so`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("l.db")
        let sample = try SampleLibrary(library: Library.open(path), cards: 3)
        try FileManager.default.removeItem(at: folder.url)
        #expect(throws: LibraryFault.removed(path: path)) {
            try sample.library.append([sample.review(sample.cards[0], .good)])
        }
    }
}
