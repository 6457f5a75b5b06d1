/// What is wrong with the block of attributes that ends a note's first line.
package enum AttributeFault: Hashable, Sendable, CustomStringConvertible {
    case badID(String)
    case secondID(String)
    case badChange(String)
    case unread(String)
    /// The id and the line of its first note.
    case repeatedID(String, first: Int)
    /// The id and the place of its first note.
    case repeatedIDElsewhere(String, path: String, line: Int)

    package var description: String {
        switch self {
        case .badID(let id):
            "'\(id)' is no id; an id is like nato-7k2m9q4w1x8z: remove it, and recite check --stamp makes one"
        case .secondID(let id):
            "the note has a second id '\(id)'; keep the first"
        case .badChange(let value):
            "change is '\(value)'; write change=minor or change=major"
        case .unread(let token):
            "'\(token)' is no attribute, so the braces are text; write \\{ if they should be"
        case .repeatedID(let id, let first):
            "the id '\(id)' already stands on line \(first); remove it here, and recite check --stamp makes another"
        case .repeatedIDElsewhere(let id, let path, let line):
            "the id '\(id)' already stands at \(path):\(line); remove it here, and recite check --stamp makes another"
        }
    }

    package var severity: Severity {
        switch self {
        case .unread: .warning
        case .badID, .secondID, .badChange, .repeatedID, .repeatedIDElsewhere: .error
        }
    }
}
