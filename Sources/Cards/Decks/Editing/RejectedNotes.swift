/// The notes that the author of a deck has rejected, as a comment of the deck keeps them.
///
/// The comment goes where the deck goes, so that a draft leaves the notes out on every machine:
/// ```
/// <!-- recite: rejected, so that a new draft leaves them out
/// nato-7k2m9q4w1x8z too vague
/// -->
/// ```
package enum RejectedNotes {
    static let opening = "<!-- recite: rejected"
    private static let firstLine = opening + ", so that a new draft leaves them out"
    private static let closing = "-->"
    private static let longestReason = 200

    /// A note that was rejected, and why, as far as the comment says so.
    package struct Entry: Hashable, Sendable {
        package var id: String
        package var reason: String

        package init(id: String, reason: String) {
            self.id = id
            self.reason = reason
        }
    }

    /// What the comments of a deck list, in their order; lines that begin with no id are passed over.
    package static func entries(in bytes: [UInt8]) -> [Entry] {
        spans(in: bytes).flatMap { span in
            bytes.string(span).split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
                let words = line.split(separator: " ", maxSplits: 1)
                guard let id = words.first.map(String.init), NoteID.isValid(id) else { return nil }
                return Entry(id: id, reason: words.count > 1 ? String(words[1]) : "")
            }
        }
    }

    package static func ids(in bytes: [UInt8]) -> Set<String> { Set(entries(in: bytes).map(\.id)) }

    /// The patch that adds a note to the last of the comments, or begins one where the file ends.
    package static func patch(adding id: String, reason: String, to file: DeckFile) -> DeckPatch {
        let line = id + (plain(reason).isEmpty ? "" : " " + plain(reason)) + "\n"
        if let last = spans(in: file.bytes).last {
            let place = last.upperBound
            let isOnNewLine = place > 0 && file.bytes[place - 1].isLineEnd
            let text = (isOnNewLine ? "" : "\n") + line
            return DeckPatch(range: place..<place, bytes: file.lineEnds(Array(text.utf8)))
        }
        let end = file.bytes.count
        let opening = file.bytes.last.map { $0.isLineEnd ? "\n" : "\n\n" } ?? ""
        let text = opening + firstLine + "\n" + line + closing + "\n"
        return DeckPatch(range: end..<end, bytes: file.lineEnds(Array(text.utf8)))
    }

    /// From the opening of each comment to before its end mark.
    private static func spans(in bytes: [UInt8]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var rest = bytes[...]
        while let start = rest.firstRange(of: Array(opening.utf8)),
            let end = bytes[start.upperBound...].firstRange(of: Array(closing.utf8))
        {
            spans.append(start.lowerBound..<end.lowerBound)
            rest = bytes[end.upperBound...]
        }
        return spans
    }

    /// On one line, without what would end the comment or drive a terminal.
    private static func plain(_ reason: String) -> String {
        let words = reason.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var text = String(words.prefix(longestReason))
        while text.contains("--") { text = text.replacing("--", with: "-") }
        return text.replacing("<!", with: "<")
    }
}
