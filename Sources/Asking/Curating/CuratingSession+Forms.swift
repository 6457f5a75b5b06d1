import Cards

extension CuratingSession {
    /// Offers the other cards about what the note is about.
    mutating func offerForms() -> CuratingTurn {
        guard let note = currentNote else { return CuratingTurn() }
        guard let draft else { return CuratingTurn(events: [.formsMissing(.noArticle)]) }
        let claims = claims(of: note, in: draft)
        guard !claims.isEmpty else { return CuratingTurn(events: [.formsMissing(.unknownClaim)]) }
        let taken = Set(file.deck.notes.compactMap(\.id)).union(RejectedNotes.ids(in: file.bytes))
        let forms = draft.cards.filter { card in
            claims.contains(card.claim) && !taken.contains(CardID(card.id).note) && card.note != nil
        }.sorted { ($1.score, $0.id) < ($0.score, $1.id) }.prefix(9)
        guard !forms.isEmpty else { return CuratingTurn(events: [.formsMissing(.none)]) }
        phase = .choosing(Array(forms))
        return CuratingTurn(events: [.formsOffered(forms.map(CuratingEvent.Form.init))])
    }

    /// The claim that the note was made from, by its id; else those that it quotes, or what its sentence became.
    private func claims(of note: Note, in draft: Draft) -> Set<String> {
        if let card = draft.cards.first(where: { CardID($0.id).note == note.id }) { return [card.claim] }
        if let claim = changed[note.key]?.claim { return [claim] }
        let quotes = Set(QuoteText.quotations(in: note.citation ?? "").map { QuoteText.folded($0.text) })
        return Set(draft.claims.filter { quotes.contains(QuoteText.folded($0.quote)) }.map(\.id))
    }

    /// Puts the form of that number in the note's place; an empty line keeps the note.
    mutating func choose(_ text: String, of cards: [DraftCard]) -> CuratingTurn {
        phase = .judging
        guard !text.isEmpty else { return CuratingTurn(events: [shown()]) }
        guard let number = Int(text), cards.indices.contains(number - 1), let place = current,
            let old = currentNote, var new = cards[number - 1].note
        else {
            phase = .choosing(cards)
            return CuratingTurn(events: [.unknown(text)])
        }
        new.topic = old.topic
        if changed[old.key] == nil, old.citation != nil { new.citation = old.citation }
        do {
            let swapped = try file.replacing(note: place, with: new)
            let listed = CuratingSession.listed(old, "another form was taken", in: swapped)
            remember()
            file = listed
            makers[new.key] = cards[number - 1].maker
            outcomes[old.key] = .replaced
            rejected += 1
            let rows = [row(old.key, .replaced), row(new.key, .drafted)]
            outcomes[new.key] = .drafted
            findChanges()
            current = file.deck.notes.firstIndex { $0.id == new.id } ?? place
            return CuratingTurn(bytes: file.bytes, rows: rows, events: [.judged(.replaced), shown()])
        } catch {
            return CuratingTurn(events: [.cannot("\(error)"), shown()])
        }
    }
}

extension CuratingEvent.Form {
    init(_ card: DraftCard) {
        let text = card.note.map { note in
            String(decoding: DeckFile.text(of: note), as: UTF8.self)
        }
        self.init(maker: card.maker, score: card.score, text: text ?? card.prompt)
    }
}
