import Cards
import Foundation
import GRDB

// GRDB's subscripts trap on a value of the wrong type; a damaged library must be a fault.
extension Row {
    func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
        try decode(forColumn: column)
    }

    /// The same for numbers and texts, which GRDB reads straight from the statement.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ column: String
    ) throws -> Value {
        try decode(forColumn: column)
    }

    /// The instant of a column, on the clock of the column `offset`.
    func moment(_ column: String) throws -> Moment {
        Moment(milliseconds: try value(column), offsetMinutes: try value("offset"))
    }

    func json<Value: Decodable>(_ column: String) throws -> Value {
        let text: String = try value(column)
        return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}

/// A value as JSON text with sorted keys, so that equal values are equal texts.
func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}
