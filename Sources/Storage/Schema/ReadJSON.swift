import Foundation
import Synchronization

/// Values that were read from JSON already, by its text: reading costs a hundred times as much as finding.
final class ReadJSON<Value: Sendable>: Sendable {
    private let known = Mutex<[String: Value]>([:])
    /// Texts beyond which none is kept: a process that reads more of them gains nothing.
    private let most = 1000

    /// What a text says, made of what its JSON holds.
    func value<Stored: Decodable>(of text: String, _ make: (Stored) throws -> Value) throws -> Value {
        if let value = known.withLock({ $0[text] }) { return value }
        let value = try make(JSONDecoder().decode(Stored.self, from: Data(text.utf8)))
        known.withLock { if $0.count < most { $0[text] = value } }
        return value
    }
}
