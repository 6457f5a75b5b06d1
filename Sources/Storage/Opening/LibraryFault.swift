package import Cards
package import Foundation

/// Why the library can't be opened, read or written.
package enum LibraryFault: Error, Hashable, Sendable {
    case missing(path: String)
    case folderMissing(path: String)
    /// A folder, a pipe or a device.
    case notAFile(path: String)
    case notADatabase(path: String)
    /// An SQLite file of another program.
    case foreign(path: String)
    case newer(path: String, found: Int, supported: Int)
    /// Only for a reader, who may not bring it up to date.
    case older(path: String, found: Int, supported: Int)
    /// Gone while it was in use, and it couldn't be written anew.
    case removed(path: String)
    /// Gone while it was in use, and written anew with all that was saved.
    case rescued(path: String)
    /// Another file has taken its place while it was in use.
    case replaced(path: String)
    case readOnly(path: String)
    case full(path: String)
    /// A transaction of another process has not ended in time.
    case busy(path: String)
    /// Another session holds the library.
    case inUse(path: String, process: Int?)
    case corrupt(path: String, detail: String)
    case unreadable(path: String, detail: String)
    /// A constraint of the tables, such as that the log only grows.
    case refused(path: String, detail: String)
    case unknownCard(CardID)
    case unknownReview(UUID)
    case unknownSession(UUID)
    case unknownDeck(String)
}

extension LibraryFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path):
            "\(path): there is no library yet; `recite` makes one at the first review"
        case .folderMissing(let path):
            "\(path): the folder for the library does not exist; create it, or \(LibraryFault.elsewhere)"
        case .notAFile(let path):
            "\(path): not a file; \(LibraryFault.elsewhere)"
        case .notADatabase(let path):
            "\(path): not an SQLite database, and left as it is; \(LibraryFault.elsewhere)"
        case .foreign(let path):
            "\(path): a database of another program, and left as it is; \(LibraryFault.elsewhere)"
        case .newer(let path, let found, let supported):
            "\(path): the library has version \(found) and this recite knows versions up to \(supported); "
                + "update recite, or \(LibraryFault.elsewhere)"
        case .older(let path, let found, let supported):
            "\(path): the library has version \(found) and is read as version \(supported); "
                + "`recite review` brings it up to date"
        case .removed(let path):
            "\(path): the library was moved or removed while it was in use; put it back and try again"
        case .rescued(let path):
            "\(path): the library was moved or removed while it was in use; it is written anew there, with "
                + "every answer saved so far"
        case .replaced(let path):
            "\(path): another file has taken the library's place; put the library back, or end and start anew"
        case .readOnly(let path):
            "\(path): the library can't be written; allow writing to the file and its folder, or "
                + LibraryFault.elsewhere
        case .full(let path):
            "\(path): the disk is full; the last change was not written and all before it is safe; "
                + "free some space and try again"
        case .busy(let path):
            "\(path): another program is writing to the library; try again when it has ended"
        case .inUse(let path, let process):
            "\(path): another session\(process.map { " (process \($0))" } ?? "") uses the library; "
                + "end it first, or \(LibraryFault.elsewhere)"
        case .corrupt(let path, let detail):
            "\(path): the library is damaged (\(detail)); keep a copy of the file and restore a backup"
        case .unreadable(let path, let detail):
            "\(path): the library can't be read or written (\(detail)); check the disk and the permissions"
        case .refused(let path, let detail):
            "\(path): the library refused the change (\(detail)); nothing was written"
        case .unknownCard(let card): "\(card): the library has no such card"
        case .unknownReview(let uuid): "\(uuid): the library has no such review to take back"
        case .unknownSession(let uuid): "\(uuid): the library has no such session"
        case .unknownDeck(let path): "\(path): the library has no such deck"
        }
    }

    private static let elsewhere = "name another library with --library"
}
