import Cards

extension CuratingSession {
    /// The note on the screen, with what speaks for it and against it.
    func shown() -> CuratingEvent {
        guard let place = current, let note = currentNote else { return .ended(summary) }
        let spot = file.places[place]
        let card = draft?.cards.first { CardID($0.id).note == note.id }
        let summary = summary
        return .shown(
            CuratingEvent.Shown(
                done: summary.total - summary.left, total: summary.total, line: spot.line, topic: note.topic,
                text: String(decoding: file.bytes[spot.span], as: UTF8.self), citation: note.citation,
                maker: makers[note.key], score: card?.score,
                gates: (card?.gates ?? [:]).filter { $0.value == .passed }.keys.sorted(),
                advice: advice(on: spot),
                change: changed[note.key].map { CuratingEvent.Shown.Change(now: $0.now) }))
    }

    private func advice(on place: NotePlace) -> [String] {
        let lines = file.bytes[place.span].split(separator: 0x0A, omittingEmptySubsequences: false).count
        return DeckChecker.check([file]).filter { diagnostic in
            (place.line..<place.line + lines).contains(diagnostic.line)
        }.map { "\($0.severity.rawValue): \($0.fact)" }
    }
}
