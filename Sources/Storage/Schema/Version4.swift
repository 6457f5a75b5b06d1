extension Schema {
    /// Quizzes: the cards that one asks, in order, and the answers, of which the last to a question counts.
    ///
    /// They stand beside the log, not in it, so that no quiz moves a due day. A card is named by its id, since a
    /// quiz outlives a card that is retired.
    static let version4 = """
        CREATE TABLE quiz (
          key INTEGER PRIMARY KEY,
          uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
          moment INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
          seed INTEGER NOT NULL,
          decks TEXT NOT NULL CHECK (json_valid(decks)),
          cards TEXT NOT NULL CHECK (json_valid(cards))
        ) STRICT;

        CREATE TABLE quizAnswer (
          key INTEGER PRIMARY KEY,
          quiz INTEGER NOT NULL REFERENCES quiz,
          position INTEGER NOT NULL CHECK (position >= 0),
          revision TEXT NOT NULL,
          moment INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
          milliseconds INTEGER NOT NULL CHECK (milliseconds BETWEEN 0 AND 60000),
          typed TEXT NOT NULL,
          verdict TEXT NOT NULL CHECK (verdict IN ('right', 'close', 'wrong'))
        ) STRICT;
        CREATE INDEX quizAnswer_quiz ON quizAnswer (quiz, position);

        \(appendOnly("quiz"))
        \(appendOnly("quizAnswer"))
        """
}
