import Foundation
import Testing

@testable import Drilling

/// Pairs of answers and typed texts with the verdict of a strict teacher, written from the rules of marking and
/// not from the code; `Pairs` says how each set did at first sight.
@Suite("Marking by a strict teacher")
struct PairTests {
    @Test(arguments: ["earlier", "first", "second", "third", "fourth", "fifth"])
    func `every pair gets the teacher's verdict`(set: String) throws {
        let pairs = try Pair.read(set)
        #expect(pairs.count >= 150)
        for pair in pairs {
            let output = pair.input.mark(
                with: Marker(language: pair.input.language, accents: pair.input.accents ?? false))
            #expect(output.verdict == pair.verdict, "\(set).txt:\(pair.line): \(pair.text)")
            if let found = pair.found {
                #expect(output.found == found, "\(set).txt:\(pair.line): \(pair.text)")
            }
        }
    }

    @Test func `the pairs cover every kind and language`() throws {
        let pairs = try ["first", "second", "third", "fourth"].flatMap { try Pair.read($0) }
        #expect(Set(pairs.map(\.input.language)).count == Language.all.count)
        #expect(Set(pairs.map(\.input.kind)) == Set(MarkLine.Input.Kind.allCases))
        #expect(Set(pairs.map(\.verdict)) == Set(Mark.Outcome.allCases))
    }
}

/// A row of a file of pairs.
private struct Pair {
    var line: Int
    var text: String
    var verdict: Mark.Outcome
    var input: MarkLine.Input
    var found: [Int]?

    static func read(_ set: String) throws -> [Pair] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pairs")
        let text = try String(contentsOf: folder.appending(path: "\(set).txt"), encoding: .utf8)
        var header = ["short", "en"]
        var pairs: [Pair] = []
        for (index, row) in text.components(separatedBy: "\n").enumerated() {
            if row.isEmpty || row.hasPrefix("#") && !row.contains(" ~") { continue }
            if row.hasPrefix("@") {
                header = row.dropFirst().components(separatedBy: " ")
                continue
            }
            pairs.append(try #require(Pair(row, line: index + 1, header: header), "\(set).txt:\(index + 1)"))
        }
        return pairs
    }

    /// `verdict answer ~ typed ;; key=value`, members and alternatives parted by ` / `, `⏎` for a new line.
    private init?(_ row: String, line: Int, header: [String]) {
        let parts = row.components(separatedBy: " ;; ")
        let words = parts[0].split(separator: " ", maxSplits: 1)
        guard header.count == 2, words.count == 2, let verdict = Mark.Outcome(rawValue: String(words[0])),
            let kind = MarkLine.Input.Kind(rawValue: header[0])
        else { return nil }
        let sides = "\(words[1]) ".components(separatedBy: " ~ ")
        guard sides.count == 2 else { return nil }
        self.line = line
        text = row
        self.verdict = verdict
        input = MarkLine.Input(
            kind: kind, language: header[1], answers: sides[0].trimmed.components(separatedBy: " / "),
            typed: String(sides[1].dropLast()).replacing("⏎", with: "\n"))
        for part in parts.dropFirst() {
            let option = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            guard option.count == 2 else { return nil }
            let values = option[1].components(separatedBy: " / ")
            switch option[0] {
            case "wrong": input.wrong = values
            case "others": input.others = values
            case "accents": input.accents = true
            case "found":
                found = option[1].isEmpty ? [] : option[1].components(separatedBy: ",").compactMap { Int($0) }
            default: return nil
            }
        }
    }
}
