/// Writes a deck as text, in the one way that the house writes it.
///
/// Reading the text gives the deck again. What the grammar has no words for is written as near as it has: a
/// text keeps no blanks at its ends, and plain mode keeps no more than plain cards.
package struct DeckWriter {
    private var output: [UInt8] = []
    private var topic: [String] = []
    private var citation: String?
    /// Whether a pair would become part of the field above it.
    private var needsSeparator = false

    private init() {}

    /// The text of a deck, which ends with a line end.
    package static func write(_ deck: Deck) -> String {
        var writer = DeckWriter()
        writer.output += HeaderWriter.write(deck.header, mode: deck.mode)
        for note in deck.notes { writer.append(note, mode: deck.mode) }
        return writer.output.string(0..<writer.output.count)
    }

    /// The text of a note that follows others, with the headings and the citation that it needs.
    static func write(_ note: Note, after tail: DeckTail, mode: Deck.Mode) -> [UInt8] {
        var writer = DeckWriter()
        writer.topic = tail.topic
        writer.citation = tail.citation
        writer.needsSeparator = true
        writer.append(note, mode: mode)
        return writer.output
    }

    private mutating func append(_ note: Note, mode: Deck.Mode) {
        var writer = NoteWriter(note, mode: mode)
        if mode == .full {
            enter(note.topic)
            if note.citation != citation {
                if let text = note.citation { quote(text) } else { writer.hasEmptySource = true }
            }
        }
        if needsSeparator, note.isPair { block(Array("---".utf8)) }
        block(writer.write())
        needsSeparator = !note.isPair || writer.hasFields
    }

    /// Writes the headings that lead from the topic in force to the note's.
    private mutating func enter(_ path: [String]) {
        guard path != topic else { return }
        let path = Array(path.prefix(6))
        var common = zip(path, topic).prefix { $0 == $1 }.count
        if common == path.count {
            guard common > 0 else {
                block([Byte.hash])
                leave(to: path)
                return
            }
            common -= 1
        }
        for (level, text) in path.enumerated().dropFirst(common) {
            let marks = [UInt8](repeating: Byte.hash, count: level + 1)
            block(marks + [Byte.space] + DeckWriter.heading(text))
        }
        leave(to: path)
    }

    private mutating func leave(to path: [String]) {
        topic = path
        citation = nil
        needsSeparator = false
    }

    private static func heading(_ text: String) -> [UInt8] {
        var bytes = Escaper.escape(text, .line)
        if bytes.last == Byte.hash { bytes.insert(Byte.backslash, at: bytes.count - 1) }
        return bytes
    }

    private mutating func quote(_ text: String) {
        let lines = Escaper.escape(text, .quote).split(
            separator: Byte.lineFeed, omittingEmptySubsequences: false)
        let quoted = lines.map { $0.isEmpty ? [Byte.greater] : [Byte.greater, Byte.space] + $0 }
        block(Array(quoted.joined(separator: [Byte.lineFeed])))
        citation = text
        needsSeparator = false
    }

    /// Appends a block with a blank line before it.
    private mutating func block(_ bytes: [UInt8]) {
        if !output.isEmpty { output.append(Byte.lineFeed) }
        output += bytes
        output.append(Byte.lineFeed)
    }
}

extension Note {
    var isPair: Bool {
        if case .pair = kind { true } else { false }
    }
}
