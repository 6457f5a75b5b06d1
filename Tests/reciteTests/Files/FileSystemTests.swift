import Foundation
import Testing

@testable import recite

struct FileSystemTests {
    @Test func `a file is written whole and keeps its permissions`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "deck.md")
        chmod(path, 0o600)
        try AtomicFile.write(Array("new".utf8), to: path, replacing: true)
        let bytes = try FileSystem.read(path)
        #expect(String(decoding: bytes, as: UTF8.self) == "new")
        var status = stat()
        stat(path, &status)
        #expect(status.st_mode & 0o777 == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names == ["deck.md"])
    }

    @Test func `an existing file is not replaced unasked`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "deck.md")
        #expect(throws: FileFault.exists(path: path)) {
            try AtomicFile.write(Array("new".utf8), to: path, replacing: false)
        }
    }

    @Test func `a link is followed, not replaced`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "deck.md")
        symlink(path, folder.path + "/link.md")
        try AtomicFile.write(Array("new".utf8), to: folder.path + "/link.md", replacing: true)
        let bytes = try FileSystem.read(path)
        #expect(String(decoding: bytes, as: UTF8.self) == "new")
    }

    @Test func `a file over the limit is refused before it is read`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("12345", to: "long.txt")
        #expect(throws: FileFault.tooLarge(path: path, bytes: 5, limit: 4)) {
            try FileSystem.read(path, limit: 4)
        }
    }

    @Test func `a folder instead of a file is told`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: FileFault.folderInstead(path: folder.path)) { try FileSystem.read(folder.path) }
        #expect(throws: FileFault.missing(path: "/no/such")) { try FileSystem.read("/no/such") }
    }

    @Test func `decks are found once each, in order, hidden ones not`() throws {
        let folder = try TemporaryFolder()
        for name in ["b.md", "a/c.md", "a/.hidden.md", ".git/x.md", "notes.txt", "A.MD"] {
            try folder.write("", to: name)
        }
        let base = folder.path
        let files = try DeckFinder.files(at: [base, base + "/b.md"])
        #expect(files == [base + "/A.MD", base + "/a/c.md", base + "/b.md"])
    }

    @Test(arguments: [("/a/./b/../c", "/a/c"), ("/..", "/"), ("/a//b/", "/a/b")])
    func `an absolute path has no detours`(path: String, absolute: String) {
        #expect(FileSystem.absolute(path) == absolute)
    }
}
