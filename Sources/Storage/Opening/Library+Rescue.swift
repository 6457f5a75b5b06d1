import Foundation
import GRDB

extension Library {
    /// Makes sure that the library's name still leads to the file that is open: what is written to a removed file is
    /// lost with the process.
    ///
    /// A removed library is written anew from the open file, which the kernel keeps as long as it is open; then the
    /// fault says so, and the next transaction goes on.
    func rescueIfRemoved() throws(LibraryFault) {
        guard let file = connection.file else { return }
        let found = FileIdentity(path)
        guard found != file else { return }
        guard found == nil else { throw .replaced(path: path) }
        do {
            try writeAnew()
        } catch {
            throw .removed(path: path)
        }
        throw .rescued(path: path)
    }

    private func writeAnew() throws {
        let rescued = "\(path).rescued-\(getpid())"
        unlink(rescued)
        try queue.vacuum(into: rescued)
        // Closing removes the old log by its name, so it comes before the new file has that name.
        try queue.close()
        for ending in ["-wal", "-shm"] { unlink(path + ending) }
        guard rename(rescued, path) == 0 else { throw LibraryFault.removed(path: path) }
        let library = try Library.open(path)
        connection.replace(library.queue, library.connection.file)
    }
}
