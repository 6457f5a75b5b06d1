package import Cards
import GRDB

/// What a learner decided about a card, or wrote on it.
package struct Mark: Hashable, Sendable {
    package var card: CardID
    package var kind: Kind
    package var moment: Moment

    package init(card: CardID, kind: Kind, moment: Moment) {
        self.card = card
        self.kind = kind
        self.moment = moment
    }

    package enum Kind: Hashable, Sendable {
        /// Not asked until it is unsuspended.
        case suspend
        case unsuspend
        /// Not asked before that study day; the last such mark decides.
        case bury(untilDay: Int)
        case flag(String?)
        case unflag
        case note(String)
    }
}

extension Mark.Kind {
    fileprivate var name: String {
        switch self {
        case .suspend: "suspend"
        case .unsuspend: "unsuspend"
        case .bury: "bury"
        case .flag: "flag"
        case .unflag: "unflag"
        case .note: "note"
        }
    }

    fileprivate var untilDay: Int? {
        if case .bury(let day) = self { day } else { nil }
    }

    fileprivate var text: String? {
        switch self {
        case .flag(let text): text
        case .note(let text): text
        case .suspend, .unsuspend, .bury, .unflag: nil
        }
    }

    fileprivate init?(name: String, untilDay: Int?, text: String?) {
        switch (name, untilDay) {
        case ("suspend", _): self = .suspend
        case ("unsuspend", _): self = .unsuspend
        case ("bury", let day?): self = .bury(untilDay: day)
        case ("flag", _): self = .flag(text)
        case ("unflag", _): self = .unflag
        case ("note", _): self = .note(text ?? "")
        default: return nil
        }
    }
}

extension Library {
    /// Adds marks, which like reviews are never changed or deleted.
    package func append(_ marks: [Mark]) throws(LibraryFault) {
        try write { db in
            var cache = StateCache(db)
            for mark in marks {
                let card = try db.key(ofCard: mark.card)
                try db.cachedStatement(
                    sql: """
                        INSERT INTO mark (card, kind, moment, offset, untilDay, text) VALUES (?, ?, ?, ?, ?, ?)
                        """
                ).execute(arguments: [
                    card, mark.kind.name, mark.moment.milliseconds, mark.moment.offsetMinutes,
                    mark.kind.untilDay, mark.kind.text,
                ])
                try cache.refresh(card)
            }
        }
    }

    /// The marks of a card, oldest first.
    package func marks(of card: CardID) throws(LibraryFault) -> [Mark] {
        try read { db in
            let key = try db.key(ofCard: card)
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM mark WHERE card = ? ORDER BY key", arguments: [key])
            return try rows.compactMap { row in
                let kind = Mark.Kind(
                    name: try row.value("kind"), untilDay: try row.value("untilDay"),
                    text: try row.value("text"))
                let moment = try row.moment("moment")
                return kind.map { Mark(card: card, kind: $0, moment: moment) }
            }
        }
    }
}
