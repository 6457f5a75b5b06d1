import Cards

/// A diagnostic of any part, as `check` shows it.
struct Finding: Encodable {
    var path: String
    var lineNumber: Int
    var column: Int
    var severity: Severity
    var message: String

    private enum CodingKeys: String, CodingKey {
        case path
        case lineNumber = "line"
        case column, severity, message
    }

    init(_ diagnostic: Diagnostic<some CustomStringConvertible & Hashable & Sendable>) {
        path = diagnostic.path
        lineNumber = diagnostic.line
        column = diagnostic.column
        severity = diagnostic.severity
        message = diagnostic.fact.description
    }

    /// `path:line:column: severity: message`.
    var text: String { "\(path):\(lineNumber):\(column): \(severity.rawValue): \(message)" }

    /// By place.
    func isBefore(_ other: Finding) -> Bool {
        (path, lineNumber, column) < (other.path, other.lineNumber, other.column)
    }
}
