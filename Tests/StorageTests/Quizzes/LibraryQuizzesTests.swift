import Cards
import Foundation
import Scheduling
import Storage
import Testing

struct LibraryQuizzesTests {
    private func answer(_ position: Int, _ typed: String, _ verdict: Verdict) -> QuizAnswer {
        QuizAnswer(
            position: position, revision: "as asked", moment: SampleLibrary.noon, milliseconds: 900,
            typed: typed, verdict: verdict)
    }

    @Test func `a quiz comes back with the last answer to each question`() throws {
        let sample = try SampleLibrary()
        var quiz = QuizRecord(
            uuid: UUID(), moment: SampleLibrary.noon, seed: .max, decks: ["a.md"], cards: sample.cards)
        try sample.library.begin(quiz)
        quiz.answers = [0: answer(0, "b", .right), 2: answer(2, "", .wrong)]
        for answer in [answer(0, "a", .wrong), answer(2, "", .wrong), answer(0, "b", .right)] {
            try sample.library.append(answer, to: quiz.uuid)
        }
        let quizzes = try sample.library.quizzes()
        #expect(quizzes == [quiz])
    }

    @Test func `no answer of a quiz reaches the log or moves a card`() throws {
        let sample = try SampleLibrary()
        let quiz = QuizRecord(
            uuid: UUID(), moment: SampleLibrary.noon, seed: 1, decks: [], cards: sample.cards)
        try sample.library.begin(quiz)
        try sample.library.append(answer(0, "a", .wrong), to: quiz.uuid)
        let log = try sample.library.log()
        let state = try sample.library.state(of: sample.cards[0])
        #expect(log.isEmpty)
        #expect(state == .new)
        #expect(throws: LibraryFault.self) { try sample.library.append(answer(0, "a", .wrong), to: UUID()) }
    }
}
