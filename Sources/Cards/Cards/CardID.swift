/// The name of a card: its note's key and, where a note yields several cards, which of them.
package struct CardID: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The note's id, or `~` and its content hash where the deck gives it none.
    package var note: String
    /// `a` or `b` for the two ways of a pair, the gap's hash for a cloze, absent for a note of one card.
    package var slot: String?

    package init(note: String, slot: String? = nil) {
        self.note = note
        self.slot = slot
    }

    package var description: String {
        if let slot { "\(note).\(slot)" } else { note }
    }
}

extension CardID {
    /// Reads what `description` writes.
    package init(_ text: String) {
        guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else {
            self.init(note: text)
            return
        }
        self.init(note: String(text[..<point]), slot: String(text[text.utf8.index(after: point)...]))
    }
}
