extension Schema {
    /// Plans, which move due days: a plan is a row, its moves are rows, and so is its undoing.
    ///
    /// A move holds while its card has that many answers; a bound one only where the due day is still `fromDay`.
    static let version2 = """
        CREATE TABLE plan (
          key INTEGER PRIMARY KEY,
          uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
          kind TEXT NOT NULL CHECK (kind IN ('balance', 'backlog', 'holiday', 'exam', 'undo')),
          moment INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
          summary TEXT NOT NULL,
          undoes INTEGER UNIQUE REFERENCES plan,
          CHECK ((kind = 'undo') = (undoes IS NOT NULL))
        ) STRICT;

        CREATE TABLE move (
          key INTEGER PRIMARY KEY,
          plan INTEGER NOT NULL REFERENCES plan,
          card INTEGER NOT NULL REFERENCES card,
          answers INTEGER NOT NULL CHECK (answers > 0),
          fromDay INTEGER NOT NULL,
          toDay INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX move_card ON move (card);
        CREATE INDEX move_plan ON move (plan);

        \(appendOnly("plan"))
        \(appendOnly("move"))
        """
}
