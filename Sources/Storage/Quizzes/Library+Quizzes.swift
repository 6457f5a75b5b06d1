package import Cards
package import Foundation
import GRDB

extension Library {
    /// Writes down that a quiz begins; its answers may follow.
    package func begin(_ quiz: QuizRecord) throws(LibraryFault) {
        try write { db in
            try db.execute(
                sql: "INSERT INTO quiz (uuid, moment, offset, seed, decks, cards) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    quiz.uuid, quiz.moment.milliseconds, quiz.moment.offsetMinutes,
                    Int64(bitPattern: quiz.seed), try json(quiz.decks),
                    try json(quiz.cards.map(\.description)),
                ])
        }
    }

    /// Adds an answer to a quiz, in one durable transaction.
    package func append(_ answer: QuizAnswer, to quiz: UUID) throws(LibraryFault) {
        try write { db in
            let key = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT key FROM quiz WHERE uuid = ?"), arguments: [quiz])
            guard let key else { throw LibraryFault.unknownSession(quiz) }
            try db.cachedStatement(
                sql: """
                    INSERT INTO quizAnswer (quiz, position, revision, moment, offset, milliseconds, typed, verdict)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                key, answer.position, answer.revision, answer.moment.milliseconds,
                answer.moment.offsetMinutes, answer.milliseconds, answer.typed, answer.verdict,
            ])
        }
    }

    /// The quizzes with their answers, oldest first.
    package func quizzes() throws(LibraryFault) -> [QuizRecord] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM quiz ORDER BY key").map { row in
                var quiz = try QuizRecord(row: row)
                let key: Int64 = try row.value("key")
                let answers = try QuizAnswer.fetchAll(
                    db, sql: "SELECT * FROM quizAnswer WHERE quiz = ? ORDER BY key", arguments: [key])
                for answer in answers { quiz.answers[answer.position] = answer }
                return quiz
            }
        }
    }
}
