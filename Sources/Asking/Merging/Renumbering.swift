import Cards

/// A deck whose quotations have the paragraph numbers of the article as it stands now.
///
/// Only digits behind `¶` change, and only where the quotation stands word for word in another paragraph.
struct Renumbering {
    private(set) var file: DeckFile
    private(set) var count = 0

    init(_ file: DeckFile, by index: QuoteIndex) {
        self.file = file
        var patches: [Int: DeckPatch] = [:]
        for (note, place) in zip(file.deck.notes, file.places) {
            guard let citation = note.citation, let span = place.citation ?? place.span(of: .source),
                patches[span.lowerBound] == nil,
                let patch = Renumbering.patch(citation, at: span, in: file.bytes, index)
            else { continue }
            patches[span.lowerBound] = patch
        }
        guard !patches.isEmpty else { return }
        var bytes = file.bytes
        for (_, patch) in patches.sorted(by: { $0.key > $1.key }) { bytes = patch.applied(to: bytes) }
        let mended = DeckFile.read(bytes, path: file.path)
        guard Renumbering.withoutCitations(mended) == Renumbering.withoutCitations(file) else { return }
        self.file = mended
        count = patches.count
    }

    private static func withoutCitations(_ file: DeckFile) -> [Note] {
        file.deck.notes.map { note in
            var note = note
            note.citation = nil
            return note
        }
    }

    /// The citation with the numbers corrected, if that puts all of it right.
    private static func patch(
        _ citation: String, at span: Range<Int>, in bytes: [UInt8], _ index: QuoteIndex
    ) -> DeckPatch? {
        var moves: [Int: Int] = [:]
        for fault in index.faults(in: citation) {
            guard case .elsewhere(_, let claimed, let found) = fault else { return nil }
            guard moves[claimed] == nil || moves[claimed] == found else { return nil }
            moves[claimed] = found
        }
        guard !moves.isEmpty, index.faults(in: renumbered(citation, moves)).isEmpty else { return nil }
        let text = renumbered(String(decoding: bytes[span], as: UTF8.self), moves)
        return DeckPatch(range: span, bytes: Array(text.utf8))
    }

    private static func renumbered(_ text: String, _ moves: [Int: Int]) -> String {
        var result = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            result.append(character)
            guard character == "¶" else { continue }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            result += Int(digits).flatMap { moves[$0] }.map(String.init) ?? String(digits)
        }
        return result
    }
}
