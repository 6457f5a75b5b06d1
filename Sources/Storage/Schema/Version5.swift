extension Schema {
    /// Indexes for the start of a session: what is due is read from one index alone, and so is who is buried.
    static let version5 = """
        DROP INDEX state_review;
        CREATE INDEX state_review ON state (deck, dueDay, lastDay, stability, shortStability, difficulty, due,
          position, isAsked, phase) WHERE isAsked AND phase = 'review';
        CREATE INDEX mark_bury ON mark (untilDay, card) WHERE kind = 'bury';
        """
}
