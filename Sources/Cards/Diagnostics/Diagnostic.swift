/// Something to say about a place in a file: what is wrong there and what to do.
package struct Diagnostic<Fact>: Error, CustomStringConvertible
where Fact: CustomStringConvertible & Hashable & Sendable {
    package var path: String
    /// From 1.
    package var line: Int
    /// From 1, in characters.
    package var column: Int
    package var severity: Severity
    package var fact: Fact

    package init(path: String, line: Int, column: Int, severity: Severity, fact: Fact) {
        self.path = path
        self.line = line
        self.column = column
        self.severity = severity
        self.fact = fact
    }

    package var description: String {
        "\(path):\(line):\(column): \(severity.rawValue): \(fact)"
    }
}

extension Diagnostic: Hashable {}

/// How much a diagnostic matters: an error makes `check` fail.
package enum Severity: String, Codable, Sendable {
    case error
    case warning
    case hint
}
