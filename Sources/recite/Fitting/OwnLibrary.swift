import Cards
import Foundation
import Scheduling
import Storage

/// The learner's library without its decks, for commands that need the log alone.
struct OwnLibrary {
    let library: Library
    /// The memory model in force.
    let parameters: Parameters
    let configuration: Configuration

    init(_ options: LibraryOptions, in context: Context, for access: Library.Access = .reading) throws {
        configuration = try Configuration.read(context.folders.configuration)
        let path = Workspace.libraryPath(options, configuration, context)
        guard FileManager.default.fileExists(atPath: path) else { throw LibraryFault.missing(path: path) }
        library = try Library.open(path, for: access)
        parameters = try library.parameters()
    }

    /// The answers that count; throws where there is none.
    func log() throws -> ReviewLog {
        let log = try library.reviewLog()
        guard log.count > 0 else { throw EmptyLibrary(path: library.path) }
        return log
    }

    struct EmptyLibrary: Error, CustomStringConvertible {
        var path: String

        var description: String {
            "\(path): error: the library holds no review yet; `recite` asks what is due"
        }
    }
}
