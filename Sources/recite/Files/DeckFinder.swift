import Foundation

/// Finds the files that may be decks.
enum DeckFinder {
    /// The `.md` files that the paths name or hold, each once, in order of their paths; hidden ones are passed over.
    ///
    /// Throws `FileFault` where a path leads nowhere.
    static func files(at paths: [String]) throws(FileFault) -> [String] {
        var found: [String] = []
        for path in paths {
            let facts = try FileSystem.facts(path)
            if facts.isFolder {
                found += try files(in: path)
            } else if facts.isFile {
                found.append(path)
            } else {
                throw .notAFile(path: path)
            }
        }
        var seen: Set<String> = []
        return found.filter { seen.insert(FileSystem.absolute($0)).inserted }
    }

    private static func files(in folder: String) throws(FileFault) -> [String] {
        guard access(folder, R_OK | X_OK) == 0,
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else { throw .failed(path: folder, action: .list, code: errno) }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        var found: [String] = []
        for name in names where !name.hasPrefix(".") {
            if name.lowercased().hasSuffix(".md") {
                found.append(base + name)
            } else if isFolder(base + name) {
                found += try files(in: base + name)
            }
        }
        return found.sorted()
    }

    /// A link to a folder is none: it may lead in a circle.
    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
