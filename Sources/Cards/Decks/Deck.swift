/// A deck as a value: its settings and its notes in file order, without the layout of any file.
package struct Deck: Hashable, Sendable {
    package var header: DeckHeader
    package var mode: Mode
    package var notes: [Note]

    package init(header: DeckHeader = DeckHeader(), mode: Mode = .full, notes: [Note] = []) {
        self.header = header
        self.mode = mode
        self.notes = notes
    }

    /// Which grammar the file is read with.
    package enum Mode: String, Codable, Sendable {
        /// YAML front matter: the whole grammar.
        case full
        /// No front matter, or TOML: `Q:` `A:` `C:` `---` and `x::y`, as hashcards and repeater read it.
        case plain
    }
}
