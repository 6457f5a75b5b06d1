/// A deck as it was read: its bytes, what they say, where each note stands and what is wrong.
///
/// Nothing is lost: the bytes are kept as they were, and an edit is a patch on them.
package struct DeckFile: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// The good notes; a note with an error is left out.
    package let deck: Deck
    /// Parallel to `deck.notes`.
    package let places: [NotePlace]
    /// What is in force where the file ends.
    let tail: DeckTail
    /// In the order of the text.
    package let diagnostics: [Diagnostic<DeckFault>]

    /// Whether a diagnostic is an error.
    package var hasErrors: Bool {
        diagnostics.contains { $0.severity == .error }
    }

    /// Reads a deck, whatever the bytes are; faults are collected and the notes without any are kept.
    package static func read(_ bytes: [UInt8], path: String) -> DeckFile {
        if let fault = EncodingCheck.wholeFault(of: bytes) {
            let diagnostic = Diagnostic(
                path: path, line: 1, column: 1, severity: .error, fact: DeckFault.encoding(fault))
            return DeckFile(
                path: path, bytes: bytes, deck: Deck(), places: [], tail: DeckTail(),
                diagnostics: [diagnostic])
        }
        var reader = DeckReader(bytes, encodingFaults: EncodingCheck.faults(in: bytes))
        reader.readFile()
        return DeckFile(
            path: path, bytes: bytes,
            deck: Deck(header: reader.header, mode: reader.mode, notes: reader.notes),
            places: reader.places, tail: reader.tail,
            diagnostics: reader.faults.diagnostics(path: path, bytes: bytes))
    }

    /// Reads one note from the bytes of its span alone, with the topic and the citation that govern it.
    ///
    /// Nothing if the bytes hold no good note, or more than one.
    package static func readNote(
        slice: [UInt8], mode: Deck.Mode, topic: [String], citation: String?, path: String
    ) -> Note? {
        var reader = DeckReader(slice, encodingFaults: EncodingCheck.faults(in: slice))
        reader.readBody(0..<slice.count, line: 1, mode: mode, topic: topic, citation: citation)
        return reader.notes.count == 1 ? reader.notes.first : nil
    }
}
