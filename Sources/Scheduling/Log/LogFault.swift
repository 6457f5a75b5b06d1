/// What is wrong with a log in a file.
package enum LogFault: Error, Hashable, Sendable {
    case noHeader
    case missingColumn(LogColumn)
    case fieldCount(line: Int, expected: Int)
    case notANumber(line: Int, column: LogColumn)
    case rating(line: Int, value: Int64)
    case lineTooLong(line: Int)
    case tooManyRows(limit: Int)
    case damaged
    case truncated

    /// The fault with its place: `log.csv:12: error: ...`.
    package func description(in path: String) -> String {
        line.map { "\(path):\($0): error: \(message)" } ?? "\(path): error: \(message)"
    }

    var line: Int? {
        switch self {
        case .fieldCount(let line, _), .notANumber(let line, _), .rating(let line, _), .lineTooLong(let line):
            line
        case .noHeader, .missingColumn: 1
        case .tooManyRows, .damaged, .truncated: nil
        }
    }

    private var message: String {
        switch self {
        case .noHeader:
            "the file is empty; its first line names the columns card_id, review_time_ms, rating, elapsed_days"
        case .missingColumn(let column): "the column \(column.rawValue) is missing"
        case .fieldCount(_, let expected): "a row has \(expected) fields, as the first line"
        case .notANumber(_, let column): "\(column.rawValue) is not a whole number"
        case .rating(_, let value):
            "the rating \(value) is not one of 1, 2, 3, 4; leave out rows that are not answers"
        case .lineTooLong: "the line is longer than \(LogReader.longestLine) bytes; is this a review log?"
        case .tooManyRows(let limit): "more than \(limit) rows; split the log"
        case .damaged: "the gzip data is damaged; make the file again"
        case .truncated: "the gzip data ends too early; copy the file again"
        }
    }
}

/// The columns that a log may have, in any order and among others.
package enum LogColumn: String, CaseIterable, Hashable, Sendable {
    case card = "card_id"
    case milliseconds = "review_time_ms"
    case rating
    case elapsedDays = "elapsed_days"
    case elapsedSeconds = "elapsed_secs"
    case duration = "duration_ms"

    var isRequired: Bool {
        switch self {
        case .card, .milliseconds, .rating, .elapsedDays: true
        case .elapsedSeconds, .duration: false
        }
    }
}

/// All that is wrong with a log, as far as it was read; at least one fault.
package struct LogFaults: Error, Hashable, Sendable {
    package var faults: [LogFault]

    package func description(in path: String) -> String {
        faults.map { $0.description(in: path) }.joined(separator: "\n")
    }
}
