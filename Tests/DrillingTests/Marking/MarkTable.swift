import Foundation
import Testing

@testable import Drilling

/// A row of a marking table: `verdict  answer ~ typed`.
struct MarkRow: CustomTestStringConvertible, Sendable {
    var kind: MarkLine.Input.Kind
    var language: String
    var answers: [String]
    var typed: String
    var verdict: Mark.Outcome

    var testDescription: String { "\(language) \(kind): \(answers) ~ \(typed) is \(verdict)" }

    /// What the marker says.
    func mark(accents: Bool = false) -> Mark {
        let input = MarkLine.Input(kind: kind, language: language, answers: answers, typed: typed)
        let marker = Marker(language: language, accents: accents)
        return marker.mark(typed, against: marker.key(for: input.answer))
    }
}

/// Reads a marking table: a row a line, members of a list parted by ` / `, `⏎` for a new line.
func rows(_ kind: MarkLine.Input.Kind, _ language: String, _ table: String) -> [MarkRow] {
    table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        let sides = parts[1].components(separatedBy: "~").map(\.trimmed)
        guard let verdict = Mark.Outcome(rawValue: String(parts[0])), sides.count == 2 else {
            return MarkRow(
                kind: kind, language: language, answers: ["unreadable: \(line)"], typed: "", verdict: .again)
        }
        let members = kind == .list || kind == .order ? sides[0].components(separatedBy: " / ") : [sides[0]]
        return MarkRow(
            kind: kind, language: language, answers: members,
            typed: sides[1].replacing("⏎", with: "\n"), verdict: verdict)
    }
}
