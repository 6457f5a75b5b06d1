extension Schema {
    /// The log of curating: drafts and their authors' verdicts, by the names that decks give.
    ///
    /// It names decks and notes as text, not by their keys in the index: a note is judged before it is ever reviewed.
    static let version3 = """
        CREATE TABLE curation (
          key INTEGER PRIMARY KEY,
          deck TEXT NOT NULL,
          note TEXT NOT NULL,
          maker TEXT,
          outcome TEXT NOT NULL CHECK (outcome IN
            ('drafted', 'open', 'edited', 'accepted', 'mended', 'rejected', 'replaced')),
          reason TEXT,
          moment INTEGER NOT NULL,
          offset INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440)
        ) STRICT;
        CREATE INDEX curation_note ON curation (deck, note);

        \(appendOnly("curation"))
        """
}
