import Foundation
import GRDB
import Support
import Testing

/// `optimize`, `evaluate` and `simulate` on the learner's own library, with the real binary.
struct MemoryCommandsTests {
    let program: Program

    init() throws {
        program = try Program()
        let notes = (1...6).map { "Q: What is \($0) and \($0)? {#sums-00000000000\($0)}\n\nA: \(2 * $0)\n" }
        try program.folder.write("---\nid: sums\n---\n\n" + notes.joined(separator: "\n"), to: "sums.md")
    }

    private let place = ["--library", "sums.db"]

    private func review(_ day: String) throws {
        let answers = (1...12).map { "\(2 * $0)\n\n" }.joined()
        let outcome = try program.run(
            ["review", "--decks", "sums.md", "--seed", "1", "--now", "\(day)T10:00:00Z"] + place,
            input: answers)
        #expect(outcome.status == 0, "\(outcome)")
    }

    private func query(_ sql: String) throws -> [String] {
        let queue = try DatabaseQueue(path: program.folder.url.appending(path: "sums.db").path)
        return try queue.read { try String.fetchAll($0, sql: sql) }
    }

    @Test func `without a library there is nothing to fit`() throws {
        for command in ["optimize", "evaluate"] {
            let outcome = try program.run([command] + place)
            #expect(outcome.status == 1)
            #expect(outcome.messages.contains("sums.db: there is no library yet"), "\(outcome)")
        }
        let left = try program.folder.contents()
        #expect(left.keys.allSatisfy { !$0.contains("db") })
    }

    @Test func `few reviews change nothing, and say so`() throws {
        try review("2026-01-01")
        try review("2026-01-09")
        let outcome = try program.run(["optimize"] + place)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("Nothing changes: "), "\(outcome)")
        #expect(outcome.output.contains("64 are needed. Your workload stays as it is."))
        let sets = try query("SELECT model FROM parameters")
        #expect(sets == ["fsrs6"])
    }

    @Test func `a set by hand is kept, replays the states and is named by later reviews`() throws {
        try review("2026-01-01")
        let numbers = (0..<34).map { _ in "0" }
        try program.folder.write("[\(numbers.joined(separator: ","))]", to: "bad.json")
        let refused = try program.run(["optimize", "--parameters", "bad.json"] + place)
        #expect(refused.status == 1)
        #expect(refused.messages.contains("parameters[0] = 0 is outside 0.0001...50"), "\(refused)")

        let seven = """
            [0.1104,2.2395,3.9221,11.7841,6.1686,0.6457,3.6807,1.9795,0,1.3826,0.7024,0.5999,0.8146,0.6398,1,1.3207,
            0.6707,3.8668,0.4416,0.0934,1.8631,0.6162,1.0869,0.1567,0.0801,0.2421,0.9464,0.1433,0.7145,0,0.5667,0.3734,
            0.5333,0.3048]
            """
        try program.folder.write(seven, to: "seven.json")
        let tried = try program.run(["optimize", "--parameters", "seven.json", "--dry-run"] + place)
        #expect(tried.output.contains("In force as set 0, fsrs7"), "\(tried)")
        let kept = try program.run(["optimize", "--parameters", "seven.json"] + place)
        #expect(kept.output.contains("Kept as set 1, fsrs7"), "\(kept)")
        try review("2026-01-09")
        let models = try query("SELECT DISTINCT model || parametersVersion FROM review ORDER BY 1")
        #expect(models == ["fsrs60", "fsrs71"])
        let states = try query("SELECT DISTINCT model FROM state WHERE shortStability IS NOT NULL")
        #expect(states == ["fsrs7"])
    }

    @Test func `a set of seventeen is migrated`() throws {
        try review("2026-01-01")
        let seventeen = """
            [0.4,0.6,2.4,5.8,4.93,0.94,0.86,0.01,1.49,0.14,0.94,2.18,0.05,0.34,1.26,0.29,2.61]
            """
        try program.folder.write(seventeen, to: "old.json")
        let kept = try program.run(["optimize", "--parameters", "old.json", "--json"] + place)
        let report = try JSONSerialization.jsonObject(with: Data(kept.output.utf8)) as? [String: Any]
        #expect((report?["parameters"] as? [Double])?.count == 21)
        #expect(report?["isKept"] as? Bool == true)
    }

    @Test func `evaluation measures the set in force`() throws {
        try review("2026-01-01")
        try review("2026-01-09")
        let outcome = try program.run(["evaluate", "--json"] + place)
        #expect(outcome.status == 0, "\(outcome)")
        let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(report?["model"] as? String == "fsrs6")
        for part in ["current", "defaults", "constant", "calibration"] { #expect(report?[part] != nil) }
    }

    @Test func `a look ahead counts the learner's own cards`() throws {
        try review("2026-01-01")
        let arguments = ["simulate", "--decks", "sums.md", "--days", "60", "--now", "2026-01-05T10:00:00Z"]
        let outcome = try program.run(arguments + ["--json", "--svg", "ahead.svg"] + place)
        #expect(outcome.status == 0, "\(outcome)")
        let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(report?["cards"] as? Int == 6)
        #expect((report?["rows"] as? [Any])?.count == 28)
        #expect((report?["decision"] as? String)?.contains("of 6 cards") == true)
        let again = try program.run(arguments + ["--json", "--svg", "ahead.svg"] + place)
        #expect(again.output == outcome.output)
        let deck = try program.run("simulate", "--cards", "50", "--days", "60", "--library", "sums.db")
        #expect(deck.output.hasPrefix("fsrs6, 50 cards, 60 days"), "\(deck)")
    }

    @Test func `the report of a file has every key, whatever the file tells`() throws {
        let header = "card_id,review_time_ms,rating,elapsed_days,elapsed_secs,state,duration_ms\n"
        let rows = (0..<90).map { "1,\($0 * 86_400_000),3,\(min($0, 1)),\(min($0, 1) * 86_400),2,1000\n" }
        for (name, text) in [("empty", header), ("good", header + rows.joined())] {
            try program.folder.write(text, to: "\(name).csv")
            let outcome = try program.run("optimize", "--log", "\(name).csv", "--json")
            let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            let keys = Set(report?.keys.map { $0 } ?? [])
            #expect(
                keys.isSuperset(of: [
                    "model", "parameters", "reviews", "scored", "train", "test", "defaults", "seconds",
                ]), "\(outcome)")
            let defaults = report?["defaults"] as? [String: Any]
            #expect(defaults?.keys.contains("test") == true)
            let test = report?["test"] as? [String: Any]
            #expect(test == nil || test?.keys.contains("auc") == true)
        }
    }

    @Test func `options that do not go together are refused`() throws {
        for arguments in [
            ["optimize", "--train-fraction", "0.5"], ["optimize", "--log", "a.csv", "--dry-run"],
            ["optimize", "--log", "a.csv", "--library", "b.db"],
            ["evaluate", "--log", "a.csv", "--library", "b.db"],
            ["simulate", "--retention", "0.5"], ["simulate", "--days", "0"],
        ] {
            let outcome = try program.run(arguments)
            #expect(outcome.status == 64, "\(arguments)")
        }
    }
}
