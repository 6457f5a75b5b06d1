import Foundation

/// Reading and writing files by descriptor, so that every failure keeps its reason.
enum FileSystem {
    /// What tells whether a file has changed.
    struct Facts: Hashable, Sendable {
        var size: Int
        /// Nanoseconds since 1970.
        var modified: Int64
        var isFolder: Bool
        var isFile: Bool
    }

    static func facts(_ path: String) throws(FileFault) -> Facts {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .missing(path: path) : .failed(path: path, action: .read, code: errno)
        }
        let kind = status.st_mode & S_IFMT
        #if os(Linux)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        return Facts(
            size: Int(status.st_size), modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
            isFolder: kind == S_IFDIR, isFile: kind == S_IFREG)
    }

    /// The bytes of a file, or of a part of it; more than `limit` bytes are refused before they are read.
    static func read(
        _ path: String, range: Range<Int>? = nil, limit: Int = .max
    ) throws(FileFault) -> [UInt8] {
        let facts = try facts(path)
        if facts.isFolder { throw .folderInstead(path: path) }
        let handle = open(path, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { throw .failed(path: path, action: .read, code: errno) }
        defer { close(handle) }
        if let range {
            lseek(handle, off_t(range.lowerBound), SEEK_SET)
            return try drain(handle, path, expecting: range.count, limit: limit, upTo: range.count)
        }
        return try drain(handle, path, expecting: facts.size, limit: limit, upTo: .max)
    }

    /// All of standard input.
    static func readStandardInput(limit: Int = .max) throws(FileFault) -> [UInt8] {
        try drain(STDIN_FILENO, "-", expecting: 65_536, limit: limit, upTo: .max)
    }

    private static func drain(
        _ handle: Int32, _ path: String, expecting size: Int, limit: Int, upTo end: Int
    ) throws(FileFault) -> [UInt8] {
        guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while bytes.count < end {
            let count = Foundation.read(handle, &chunk, min(chunk.count, end - bytes.count))
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw errno == EISDIR
                    ? .folderInstead(path: path) : .failed(path: path, action: .read, code: errno)
            }
            bytes += chunk[..<count]
            if bytes.count > limit { throw .tooLarge(path: path, bytes: bytes.count, limit: limit) }
        }
        return bytes
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(FileFault) {
        guard !path.isEmpty, mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        guard errno == ENOENT else { throw .failed(path: path, action: .create, code: errno) }
        try makeFolder(parent(of: path))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw .failed(path: path, action: .create, code: errno)
        }
    }

    /// The path of the folder that holds a path.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path that leads from a file's folder to another file; absolute where they share no folder but the root.
    static func path(to file: String, fromFolderOf other: String) -> String {
        let target = absolute(file).split(separator: "/")
        let folder = absolute(other).split(separator: "/").dropLast()
        let shared = zip(target, folder).prefix { $0 == $1 }.count
        guard shared > 0 else { return absolute(file) }
        let up = Array(repeating: "..", count: folder.count - shared)
        return (up + target[shared...].map(String.init)).joined(separator: "/")
    }

    /// The path from the root, with `.` and `..` taken out but no link followed.
    static func absolute(_ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
