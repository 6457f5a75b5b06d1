import Foundation
import Scheduling

/// A review log that the user names.
enum LogFile {
    /// The log by card; throws `FileFault`, or all that is wrong with the log.
    static func read(_ path: String) throws -> CardHistories {
        CardHistories(try columns(path))
    }

    static func columns(_ path: String) throws -> ReviewLog {
        let facts = try FileSystem.facts(path)
        if facts.isFolder { throw FileFault.folderInstead(path: path) }
        guard let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
            throw FileFault.failed(path: path, action: .read, code: errno)
        }
        do {
            return try LogReader.read(data)
        } catch {
            throw Unreadable(description: error.description(in: path))
        }
    }

    /// A file that is no review log, and why.
    struct Unreadable: Error, CustomStringConvertible {
        var description: String
    }
}
