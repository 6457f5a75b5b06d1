import Foundation

/// Why a file or folder cannot be used.
enum FileFault: Error, Hashable, CustomStringConvertible {
    case missing(path: String)
    case folderInstead(path: String)
    case notAFile(path: String)
    case tooLarge(path: String, bytes: Int, limit: Int)
    case exists(path: String)
    case failed(path: String, action: Action, code: Int32)

    enum Action: String {
        case read
        case write
        case list
        case create
    }

    var description: String {
        switch self {
        case .missing(let path): "\(path): error: there is no such file or folder; check the name"
        case .folderInstead(let path): "\(path): error: this is a folder; name a file in it"
        case .notAFile(let path): "\(path): error: this is neither a file nor a folder"
        case .tooLarge(let path, let bytes, let limit):
            "\(path): error: \(bytes.megabytes) is more than the \(limit.megabytes) that can be read; split it"
        case .exists(let path): "\(path): error: the file exists; choose another name or add --force"
        case .failed(let path, let action, let code):
            "\(path): error: cannot \(action.rawValue) it: \(String(cString: strerror(code)).lowercasedFirst)"
        }
    }
}

extension Int {
    fileprivate var megabytes: String { "\((self + 999_999) / 1_000_000) MB" }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
