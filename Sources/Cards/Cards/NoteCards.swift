extension Note {
    /// The note's key in the log: its id, or `~` and its content hash where the deck gives it none.
    package var key: String {
        id ?? "~" + ContentHash.surface(self)
    }

    /// The cards that the note yields, in the order of its parts; one that is off yields them all the same.
    package var cards: [Card] {
        let key = key
        switch kind {
        case .short, .number, .shown, .list, .order, .choice, .judge:
            return [Card(id: CardID(note: key), note: self, face: .whole)]
        case .pair(_, _, let bothWays):
            let forward = Card(id: CardID(note: key, slot: "a"), note: self, face: .forward)
            guard bothWays else { return [forward] }
            return [forward, Card(id: CardID(note: key, slot: "b"), note: self, face: .backward)]
        case .cloze(let cloze):
            return cloze.slots.enumerated().map { index, slot in
                Card(id: CardID(note: key, slot: slot), note: self, face: .gap(index))
            }
        }
    }
}

extension Cloze {
    /// The slot of each gap: four characters that follow from its first answer, so that order changes nothing.
    ///
    /// A hash that came before is followed by `-2`, `-3` and so on.
    package var slots: [String] {
        var seen: [String: Int] = [:]
        return gaps.map { gap in
            let answer = NoteMeaning.normal(gap.answers.first ?? "")
            let hash = NoteID.base36(Digest.sha256(Array(answer.utf8)), count: 4)
            let count = seen[hash, default: 0] + 1
            seen[hash] = count
            return count == 1 ? hash : "\(hash)-\(count)"
        }
    }
}
