extension Schema {
    /// Decks and cards (an index of the text), the log, and the cache of states.
    ///
    /// Moments are milliseconds since 1970 UTC, offsets minutes ahead of UTC, days study days since 1970, spans
    /// bytes of the deck file. The index `review_card` is all that a fit or a replay reads of the log.
    static let version1 = """
        CREATE TABLE deck (
          key INTEGER PRIMARY KEY,
          path TEXT NOT NULL UNIQUE,
          size INTEGER NOT NULL CHECK (size >= 0),
          mtime INTEGER NOT NULL,
          hash TEXT NOT NULL,
          mode TEXT NOT NULL CHECK (mode IN ('full', 'plain')),
          header TEXT NOT NULL CHECK (json_valid(header)),
          settings TEXT NOT NULL CHECK (json_valid(settings)),
          isRemoved INTEGER NOT NULL DEFAULT 0 CHECK (isRemoved IN (0, 1))
        ) STRICT;

        CREATE TABLE card (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          surface TEXT NOT NULL,
          deck INTEGER NOT NULL REFERENCES deck,
          spanStart INTEGER NOT NULL CHECK (spanStart >= 0),
          spanEnd INTEGER NOT NULL CHECK (spanEnd >= spanStart),
          position INTEGER NOT NULL,
          kind TEXT NOT NULL,
          topic TEXT NOT NULL CHECK (json_valid(topic)),
          citation TEXT,
          isOff INTEGER NOT NULL CHECK (isOff IN (0, 1)),
          isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
          epoch INTEGER
        ) STRICT;
        CREATE INDEX card_deck ON card (deck, position);

        CREATE TABLE revision (
          key INTEGER PRIMARY KEY,
          card INTEGER NOT NULL REFERENCES card,
          surface TEXT NOT NULL,
          moment INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
          class INTEGER CHECK (class BETWEEN 0 AND 4),
          text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX revision_card ON revision (card);

        CREATE TABLE session (
          key INTEGER PRIMARY KEY,
          uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
          started INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
          ended INTEGER,
          decks TEXT NOT NULL CHECK (json_valid(decks)),
          seed INTEGER NOT NULL,
          program TEXT NOT NULL
        ) STRICT;

        CREATE TABLE parameters (
          version INTEGER PRIMARY KEY,
          model TEXT NOT NULL,
          numbers TEXT NOT NULL CHECK (json_valid(numbers)),
          moment INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
          reason TEXT NOT NULL
        ) STRICT;
        INSERT INTO parameters VALUES (0, 'fsrs6', '[
          0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
          1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
        ]', 0, 0, 'published defaults');

        CREATE TABLE review (
          key INTEGER PRIMARY KEY,
          uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
          card INTEGER NOT NULL REFERENCES card,
          revision TEXT NOT NULL,
          moment INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
          studyDay INTEGER NOT NULL,
          rating INTEGER CHECK (rating BETWEEN 1 AND 4),
          suggested INTEGER CHECK (suggested BETWEEN 1 AND 4),
          milliseconds INTEGER NOT NULL CHECK (milliseconds BETWEEN 0 AND 60000),
          typed TEXT,
          verdict TEXT CHECK (verdict IN ('right', 'close', 'wrong')),
          distance INTEGER CHECK (distance >= 0),
          isOverride INTEGER NOT NULL CHECK (isOverride IN (0, 1)),
          confidence TEXT CHECK (confidence IN ('sure', 'think', 'guess')),
          hints INTEGER NOT NULL CHECK (hints >= 0),
          session INTEGER NOT NULL REFERENCES session,
          model TEXT NOT NULL,
          parametersVersion INTEGER NOT NULL REFERENCES parameters,
          desiredRetention REAL NOT NULL CHECK (desiredRetention > 0 AND desiredRetention < 1),
          undoes INTEGER REFERENCES review,
          CHECK (rating IS NOT NULL OR undoes IS NOT NULL)
        ) STRICT;
        CREATE INDEX review_card ON review (card, moment, rating, milliseconds, offset, undoes);
        CREATE INDEX review_day ON review (studyDay);
        CREATE INDEX review_undoes ON review (undoes) WHERE undoes IS NOT NULL;

        CREATE TABLE mark (
          key INTEGER PRIMARY KEY,
          card INTEGER NOT NULL REFERENCES card,
          kind TEXT NOT NULL
            CHECK (kind IN ('suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'note')),
          moment INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
          untilDay INTEGER,
          text TEXT,
          CHECK ((kind = 'bury') = (untilDay IS NOT NULL))
        ) STRICT;
        CREATE INDEX mark_card ON mark (card, kind);

        CREATE TABLE state (
          card INTEGER PRIMARY KEY REFERENCES card,
          deck INTEGER NOT NULL REFERENCES deck,
          position INTEGER NOT NULL,
          isAsked INTEGER NOT NULL CHECK (isAsked IN (0, 1)),
          model TEXT NOT NULL,
          phase TEXT NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
          step INTEGER CHECK (step >= 0),
          stability REAL CHECK (stability > 0),
          shortStability REAL CHECK (shortStability > 0),
          difficulty REAL CHECK (difficulty BETWEEN 1 AND 10),
          firstDay INTEGER,
          last INTEGER,
          offset INTEGER,
          lastDay INTEGER,
          due INTEGER,
          dueDay INTEGER,
          reviews INTEGER NOT NULL CHECK (reviews >= 0),
          lapses INTEGER NOT NULL CHECK (lapses >= 0),
          CHECK ((step IS NULL) = (phase IN ('new', 'review'))),
          CHECK ((phase = 'new') = (reviews = 0)),
          CHECK (phase = 'new' OR (stability IS NOT NULL AND difficulty IS NOT NULL AND
            firstDay IS NOT NULL AND last IS NOT NULL AND offset IS NOT NULL AND
            lastDay IS NOT NULL AND due IS NOT NULL AND dueDay IS NOT NULL))
        ) STRICT;
        CREATE INDEX state_new ON state (deck, position) WHERE isAsked AND phase = 'new';
        CREATE INDEX state_step ON state (deck, due)
          WHERE isAsked AND phase IN ('learning', 'relearning');
        CREATE INDEX state_review ON state (deck, dueDay) WHERE isAsked AND phase = 'review';
        CREATE INDEX state_day ON state (deck, lastDay, firstDay);

        \(appendOnly("review"))
        \(appendOnly("revision"))
        \(appendOnly("mark"))
        \(appendOnly("parameters"))
        """

    /// Triggers that keep the rows of a table as they were written.
    ///
    /// `INSERT OR REPLACE` asks the second only where `recursive_triggers` is on, as it is on our connections.
    static func appendOnly(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_update BEFORE UPDATE ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table): rows are never changed'); END;
        CREATE TRIGGER \(table)_delete BEFORE DELETE ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table): rows are never deleted'); END;
        """
    }
}
