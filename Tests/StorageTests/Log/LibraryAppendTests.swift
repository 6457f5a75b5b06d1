import Cards
import Foundation
import GRDB
import Scheduling
import Testing

@testable import Storage

struct LibraryAppendTests {
    @Test func `the log gives back every column of every row as it was written`() throws {
        let sample = try SampleLibrary()
        var full = sample.review(sample.cards[0], .hard, hours: 0.5)
        full.suggested = .again
        full.typed = "the 1th \u{1B}[31m'; DROP TABLE review; --"
        full.verdict = .close
        full.distance = 2
        full.isOverride = true
        full.confidence = .guess
        full.hints = 3
        full.desiredRetention = 0.87
        full.moment.offsetMinutes = -570
        let bare = sample.review(sample.cards[1], .easy)
        let undo = sample.review(sample.cards[1], nil, hours: 1, undoes: bare.uuid)
        try sample.library.append([full, bare])
        try sample.library.append([undo])
        let log = try sample.library.log()
        #expect(log == [full, bare, undo])
        let ofCard = try sample.library.log(of: sample.cards[1])
        #expect(ofCard == [bare, undo])
    }

    @Test func `a batch is written whole or not at all`() throws {
        let sample = try SampleLibrary()
        let stranger = CardID(note: "nobody-000000000000")
        let good = sample.review(sample.cards[0], .good)
        #expect(throws: LibraryFault.unknownCard(stranger)) {
            try sample.library.append([good, sample.review(stranger, .good)])
        }
        let log = try sample.library.log()
        #expect(log.isEmpty)
        let state = try sample.library.state(of: sample.cards[0])
        #expect(state == .new)
    }

    @Test func `a row that names what the library does not have is refused by name`() throws {
        let sample = try SampleLibrary()
        let nowhere = UUID()
        #expect(throws: LibraryFault.unknownReview(nowhere)) {
            try sample.library.append([sample.review(sample.cards[0], nil, undoes: nowhere)])
        }
        var astray = sample.review(sample.cards[0], .good)
        astray.session = nowhere
        #expect(throws: LibraryFault.unknownSession(nowhere)) { try sample.library.append([astray]) }
    }

    @Test(arguments: [
        "UPDATE review SET rating = 4", "DELETE FROM review",
        "INSERT OR REPLACE INTO review SELECT * FROM review", "UPDATE OR IGNORE review SET typed = NULL",
        "DELETE FROM revision", "UPDATE revision SET text = ''", "DELETE FROM mark",
        "UPDATE mark SET text = 'x'", "UPDATE parameters SET numbers = '[]'", "DELETE FROM parameters",
        "DELETE FROM card", "DELETE FROM session",
    ])
    func `what was written once is never changed or deleted`(sql: String) throws {
        let sample = try SampleLibrary()
        try sample.library.append([sample.review(sample.cards[0], .good)])
        try sample.library.append([
            Mark(card: sample.cards[0], kind: .note("a note"), moment: SampleLibrary.noon)
        ])
        let before = try sample.library.log()
        let error = #expect(throws: LibraryFault.self) {
            try sample.library.write { db in try db.execute(sql: sql) }
        }
        guard case .refused = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        let after = try sample.library.log()
        #expect(after == before)
    }

    @Test(arguments: [
        ("a rating of 5", "rating", "5"), ("no rating and nothing undone", "rating", "NULL"),
        ("a time below 0", "milliseconds", "-1"), ("a time over a minute", "milliseconds", "60001"),
        ("an unknown verdict", "verdict", "'perfect'"), ("a retention of 1", "desiredRetention", "1.0"),
        ("a card that is not there", "card", "99"),
        ("parameters that are not there", "parametersVersion", "9"),
        ("text for a number", "studyDay", "'today'"),
    ])
    func `the tables refuse`(name: String, column: String, value: String) throws {
        let sample = try SampleLibrary()
        try sample.library.append([sample.review(sample.cards[0], .good)])
        var values = RowOfSQL.review
        #expect(values[column] != nil)
        try sample.library.write { db in try db.execute(sql: RowOfSQL.insertion(values)) }
        values[column] = value
        #expect(throws: LibraryFault.self) {
            try sample.library.write { db in try db.execute(sql: RowOfSQL.insertion(values)) }
        }
        let log = try sample.library.log()
        #expect(log.count == 2)
    }
}

/// Columns and SQL for their values.
private enum RowOfSQL {
    static let review = [
        "uuid": "randomblob(16)", "card": "1", "revision": "'r'", "moment": "0", "offset": "0",
        "studyDay": "0", "rating": "3", "milliseconds": "0", "verdict": "NULL", "isOverride": "0",
        "hints": "0", "session": "1", "model": "'fsrs6'", "parametersVersion": "0",
        "desiredRetention": "0.9",
    ]

    static func insertion(_ values: [String: String]) -> String {
        let columns = values.keys.sorted()
        let list = columns.map { values[$0] ?? "NULL" }.joined(separator: ", ")
        return "INSERT INTO review (\(columns.joined(separator: ", "))) VALUES (\(list))"
    }
}
