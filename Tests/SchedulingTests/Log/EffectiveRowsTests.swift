import Cards
import Foundation
import Scheduling
import Support
import Testing

struct EffectiveRowsTests {
    struct Row: LogRow, Hashable {
        var key: Int
        var undoes: Int?
        var rating: Rating?
    }

    static let tables: [(name: String, rows: [Row], left: [Int])] = [
        ("nothing", [], []),
        ("answers alone", [answer(1), answer(2)], [1, 2]),
        ("an undone answer", [answer(1), answer(2), undo(3, of: 1)], [2]),
        ("an amended answer keeps its place", [answer(1), answer(2), amendment(3, of: 1)], [3, 2]),
        ("an undone amendment leaves nothing", [answer(1), amendment(2, of: 1), undo(3, of: 2)], []),
        ("the answer of an amendment is undone", [answer(1), amendment(2, of: 1), undo(3, of: 1)], []),
        ("an amendment of an amendment", [answer(1), amendment(2, of: 1), amendment(3, of: 2)], [3]),
        ("two amendments of one answer", [answer(1), amendment(2, of: 1), amendment(3, of: 1)], [3]),
        ("undone twice", [answer(1), answer(2), undo(3, of: 2), undo(4, of: 2)], [1]),
        ("undone, then answered again", [answer(1), undo(2, of: 1), answer(3)], [3]),
        ("an undo of a row that is not there", [answer(1), undo(2, of: 9)], [1]),
        ("an amendment of a row that is not there is an answer", [amendment(2, of: 9)], [2]),
        ("a row that names itself", [amendment(1, of: 1)], [1]),
    ]

    @Test(arguments: tables)
    func `the rows that still count`(table: (name: String, rows: [Row], left: [Int])) {
        #expect(table.rows.effective().map(\.key) == table.left, "\(table.name)")
    }

    @Test func `rows of the log are told apart by their UUID`() {
        let first = Review.sample(.good, undoes: nil)
        let second = Review.sample(.again, undoes: nil)
        let amendment = Review.sample(.hard, undoes: first.uuid)
        #expect([first, second, amendment].effective() == [amendment, second])
        #expect([first, second, Review.sample(nil, undoes: second.uuid)].effective() == [first])
    }

    static func answer(_ key: Int) -> Row { Row(key: key, rating: .good) }
    static func amendment(_ key: Int, of other: Int) -> Row {
        Row(key: key, undoes: other, rating: .hard)
    }
    static func undo(_ key: Int, of other: Int) -> Row { Row(key: key, undoes: other) }
}

extension Review {
    static func sample(
        _ rating: Rating?, at moment: Moment = Moment(milliseconds: 0, offsetMinutes: 0), undoes: UUID?
    ) -> Review {
        Review(
            uuid: UUID(), card: CardID(note: "deck-1"), revision: "", moment: moment,
            studyDay: moment.studyDay, rating: rating, session: UUID(), model: "fsrs6",
            parametersVersion: 0, desiredRetention: 0.9, undoes: undoes)
    }
}
