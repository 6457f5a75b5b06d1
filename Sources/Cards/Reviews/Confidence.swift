/// How sure a learner felt before the answer was shown.
package enum Confidence: String, CaseIterable, Codable, Sendable {
    case sure
    case think
    case guess
}
