/// One question of the report and its answer: a value with two faces, JSON and text.
package protocol Panel: Codable, Sendable {
    init(history: History)

    /// A heading, then a sentence, then a table; lines of at most 80 columns.
    var text: [String] { get }
}
