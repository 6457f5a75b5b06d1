import Cards

/// A note of a deck file, with what the library keeps of it.
struct NoteEntry {
    var note: Note
    /// Bytes of the file.
    var span: Range<Int>
    /// The hash of its content, which is the same with and without an id.
    var surface: String
    var cards: [Card]
    /// JSON.
    var topic: String

    /// What its cards' ids begin with.
    var key: String { note.key }

    static func entries(of file: DeckFile) throws -> [NoteEntry] {
        var topics: [[String]: String] = [:]
        return try zip(file.deck.notes, file.places).map { note, place in
            let topic = try topics[note.topic] ?? json(note.topic)
            topics[note.topic] = topic
            return NoteEntry(
                note: note, span: place.span, surface: ContentHash.surface(note), cards: note.cards,
                topic: topic)
        }
    }
}
