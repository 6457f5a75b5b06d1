package import Cards
import GRDB

extension Library {
    /// The last row of the log that still counts, of one card or of all; absent if there is none.
    package func lastAnswer(of card: CardID? = nil) throws(LibraryFault) -> Review? {
        try read { db in
            try Review.fetchOne(
                db,
                sql: Review.selection + """
                     WHERE review.rating IS NOT NULL AND (:card IS NULL OR card.id = :card)
                      AND NOT EXISTS (SELECT 1 FROM review AS later WHERE later.undoes = review.key)
                    ORDER BY review.key DESC LIMIT 1
                    """,
                arguments: ["card": card?.description])
        }
    }

    /// The keys of the cards that were rated again on a study day or since, in an answer that counts.
    package func cardsMissed(since day: Int) throws(LibraryFault) -> Set<Int64> {
        try read { db in
            try Set(
                Int64.fetchAll(
                    db,
                    sql: """
                        SELECT card FROM review WHERE studyDay >= ? AND rating = 1
                          AND NOT EXISTS (SELECT 1 FROM review AS later WHERE later.undoes = review.key)
                        """, arguments: [day]))
        }
    }

    /// The flags that stand, oldest first: the learner's own have no text, complaints about a card have one.
    package func flags() throws(LibraryFault) -> [Mark] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT card.id, mark.moment, mark.offset, mark.text
                    FROM mark JOIN card ON card.key = mark.card
                    WHERE mark.kind = 'flag' AND mark.key > ifnull(
                      (SELECT max(key) FROM mark AS later WHERE later.card = mark.card AND later.kind = 'unflag'
                       AND mark.text IS NULL), 0)
                    ORDER BY mark.key
                    """)
            return try rows.map { row in
                Mark(
                    card: CardID(try row.value("id") as String), kind: .flag(try row.value("text")),
                    moment: try row.moment("moment"))
            }
        }
    }
}
