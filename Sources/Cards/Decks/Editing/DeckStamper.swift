/// Writes ids for the notes of a file that have none, and changes no other byte.
package enum DeckStamper {
    /// An id that was given, and the key under which the log knows the note so far.
    package struct Stamp: Hashable, Sendable {
        /// The note's place in the deck.
        package var note: Int
        package var formerKey: String
        package var id: String
    }

    /// The file with every id it lacks, and which they are; a deck in plain mode has no place for ids.
    ///
    /// `taken` are ids of other files; none is given twice.
    package static func stamp(
        _ file: DeckFile, taken: Set<String> = [], using generator: inout some RandomNumberGenerator
    ) -> (bytes: [UInt8], stamps: [Stamp]) {
        guard file.deck.mode == .full else { return (file.bytes, []) }
        let prefix = NoteID.prefix(deck: file.deck.header.id)
        var taken = taken.union(file.deck.notes.compactMap(\.id))
        var stamps: [Stamp] = []
        var output: [UInt8] = []
        var done = 0
        for (index, note) in file.deck.notes.enumerated() where note.id == nil {
            var id = NoteID.random(prefix: prefix, using: &generator)
            while !taken.insert(id).inserted { id = NoteID.random(prefix: prefix, using: &generator) }
            stamps.append(Stamp(note: index, formerKey: note.key, id: id))
            let place = file.places[index].attributes
            output += file.bytes[done..<place.lowerBound]
            done = place.lowerBound
            output += insertion(of: id, at: place, in: file.bytes)
            if !place.isEmpty { done += 1 }
        }
        return (output + file.bytes[done...], stamps)
    }

    /// A block of its own, or the first word of the block that is there.
    private static func insertion(of id: String, at place: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
        guard place.isEmpty else { return Array("{#\(id) ".utf8) }
        let isBehindBlank = place.lowerBound > 0 && bytes[place.lowerBound - 1].isBlank
        return Array((isBehindBlank ? "{#\(id)}" : " {#\(id)}").utf8)
    }
}
