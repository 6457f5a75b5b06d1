/// What marking says of a typed answer.
package enum Verdict: String, CaseIterable, Codable, Sendable {
    case right
    case close
    case wrong
}
