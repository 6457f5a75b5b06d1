import Foundation

/// What lies at a path before SQLite is let near it, so that a file of another program stays as it is.
enum LibraryFile: Hashable {
    case absent
    /// A file without a byte, as SQLite leaves it when a library was about to be made.
    case empty
    case library

    /// `rcit`, the number at byte 68 of the file's header (https://sqlite.org/fileformat.html).
    static let applicationID: Int32 = 0x7263_6974

    /// Looks at the first hundred bytes.
    ///
    /// A library's number is written before WAL is switched on, hence it is in the file itself and never only
    /// in its log.
    static func inspect(_ path: String) throws(LibraryFault) -> LibraryFile {
        var information = stat()
        guard stat(path, &information) == 0 else { return try absence(path) }
        guard information.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard information.st_size > 0 else { return .empty }
        let header = try header(path)
        guard header.starts(with: "SQLite format 3\0".utf8), header.count == 100 else {
            throw .notADatabase(path: path)
        }
        let number = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard number == UInt32(bitPattern: applicationID) else { throw .foreign(path: path) }
        return .library
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

    private static func header(_ path: String) throws(LibraryFault) -> [UInt8] {
        do {
            let file = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? file.close() }
            return try [UInt8](file.read(upToCount: 100) ?? Data())
        } catch {
            throw .unreadable(path: path, detail: String(cString: strerror(errno)))
        }
    }

    /// The name that SQLite opens: never one that it takes for a URI or for `:memory:`.
    static func name(_ path: String) -> String {
        path.hasPrefix("/") ? path : "./" + path
    }

    /// A URI by which SQLite reads a file that it may not lock and that nobody is writing.
    static func immutableName(_ path: String) -> String {
        let allowed = CharacterSet.urlPathAllowed
        let name = URL(filePath: path).path
        return "file:\(name.addingPercentEncoding(withAllowedCharacters: allowed) ?? name)?immutable=1"
    }
}
