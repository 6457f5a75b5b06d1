import Cards

extension Session {
    /// Takes one member of a list and tells how many are found; nothing where the answer is complete.
    ///
    /// An answer is complete when it is blank, names several members in one line, or has found them all. Every
    /// line is on disk before the next one.
    mutating func collected(_ text: String, by asking: Phase.Asking, at moment: Moment) -> Turn? {
        guard asking.question.form == .list || asking.question.form == .order else { return nil }
        guard !text.trimmed.isEmpty, let deck = markers[asking.item.deck] else { return nil }
        if asking.lines.isEmpty, deck.isList(text) { return nil }
        var next = asking
        next.lines.append(text)
        let whole = next.lines.joined(separator: "\n")
        let marking = self.marking(of: whole, to: next)
        let missing = asking.item.card.note.kind.memberCount - (marking.found?.count ?? 0)
        guard marking.verdict == .wrong, missing > 0 else { return nil }
        let row = makeRow(of: whole, marked: marking, rated: .again, to: next, at: moment)
        keepCopy(unless: asking.draft != nil)
        lastRow = row
        next.draft = row
        phase = .asking(next)
        let progress = Announcement.Progress(
            found: marking.found?.count ?? 0, members: asking.item.card.note.kind.memberCount)
        return Turn(rows: logged(row, of: asking.item), announcements: [.progressed(progress)])
    }
}

extension DeckMarker {
    /// Whether a line names several members.
    fileprivate func isList(_ text: String) -> Bool {
        marker.tools.lists.atoms(of: Array(text.utf8)).count > 1
    }
}

extension Note.Kind {
    /// How many members a list has.
    var memberCount: Int {
        switch self {
        case .list(_, let items), .order(_, let items): items.count
        case .short, .number, .shown, .choice, .cloze, .judge, .pair: 0
        }
    }
}
