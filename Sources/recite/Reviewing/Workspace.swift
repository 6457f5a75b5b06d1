import Cards
import Foundation
import Storage

/// The decks and the library that a command works on.
struct Workspace {
    let context: Context
    let configuration: Configuration
    let library: Library
    /// The deck files by absolute path, as the user would name them.
    let decks: [String: String]

    /// The decks and folders of decks: from the flags, the environment, the configuration, `./Decks`, or the data
    /// folder; the first that is given counts.
    static func deckPaths(_ options: DeckOptions, _ configuration: Configuration, _ context: Context)
        -> [String]
    {
        let named = [options.paths, context.folders.decks ?? [], configuration.decks].first { !$0.isEmpty }
        if let named { return named }
        let exists = FileManager.default.fileExists(atPath: "Decks")
        return [exists ? "Decks" : "\(context.folders.data)/decks"]
    }

    /// The files that may be decks; throws where there is nothing to look in.
    static func deckFiles(
        _ options: DeckOptions, _ configuration: Configuration, _ context: Context
    ) throws -> [String] {
        let paths = deckPaths(options, configuration, context)
        let isDefault = paths == ["\(context.folders.data)/decks"]
        if isDefault, !FileManager.default.fileExists(atPath: paths[0]) { throw WorkspaceFault.noDecks }
        return try DeckFinder.files(at: paths)
    }

    /// Where the library is: by the flag, the environment, the configuration, or in the data folder.
    static func libraryPath(
        _ options: LibraryOptions, _ configuration: Configuration, _ context: Context
    ) -> String {
        if let path = options.library { return path }
        let isSet = context.environment["RECITE_LIBRARY", default: ""].isEmpty == false
        return isSet ? context.folders.library : configuration.library ?? context.folders.library
    }

    /// Finds the decks and opens the library.
    init(
        decks options: DeckOptions, library: LibraryOptions, in context: Context,
        access: Library.Access = .writing
    ) throws {
        self.context = context
        var configuration = try Configuration.read(context.folders.configuration)
        for warning in configuration.warnings { context.console.tell("recite: \(warning)") }
        let files = try Workspace.deckFiles(options, configuration, context)
        decks = Dictionary(
            files.map { (FileSystem.absolute($0), $0) }, uniquingKeysWith: { first, _ in first })
        let path = Workspace.libraryPath(library, configuration, context)
        let exists = FileManager.default.fileExists(atPath: path)
        // Nothing is made for decks that hold nothing.
        if !exists, try !files.contains(where: Workspace.hasCards) {
            throw WorkspaceFault.noCards(paths: Workspace.deckPaths(options, configuration, context))
        }
        if library.library == nil { try FileSystem.makeFolder(FileSystem.parent(of: path)) }
        self.library = try Library.open(path, for: access)
        configuration.model = try self.library.parameters().model
        self.configuration = configuration
    }

    /// Opens the library to tell what is in it: brought up to date if it may be written, else as it stands.
    init(forReading options: DeckOptions, library: LibraryOptions, in context: Context) throws {
        do {
            try self.init(decks: options, library: library, in: context)
            try refresh()
        } catch let fault as LibraryFault where fault.leavesReading {
            try self.init(decks: options, library: library, in: context, access: .reading)
        }
    }

    private static func hasCards(_ path: String) throws -> Bool {
        let bytes = try FileSystem.read(path, limit: DeckLimit.bytes)
        return !DeckFile.read(bytes, path: path).deck.notes.isEmpty
    }

    /// How the user would name a deck.
    func name(of path: String) -> String { decks[path] ?? path }
}

/// Why there is nothing to work on.
enum WorkspaceFault: Error, CustomStringConvertible {
    case noDecks
    /// Files and folders were found, and no card in them.
    case noCards(paths: [String])

    var description: String {
        switch self {
        case .noDecks:
            "error: no decks: there is no folder ./Decks here; name a deck or a folder with --decks, "
                + "or write one with `recite draft ARTICLE -o deck.md`"
        case .noCards(let paths):
            "\(paths.joined(separator: ", ")): error: no card is there; a deck is a .md file with Q: and A:, "
                + "and `recite check` shows what keeps cards out"
        }
    }
}

extension LibraryFault {
    /// Whether the library can't be written and may still be read.
    fileprivate var leavesReading: Bool {
        switch self {
        case .readOnly, .busy, .full: true
        default: false
        }
    }
}
