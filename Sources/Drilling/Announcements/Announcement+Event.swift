extension Announcement: Encodable {
    private enum Key: String, CodingKey {
        case event, deck, caution, hint, form, prompt, atRating, word, ending, saved, due
        case isFlagged, reason, text, answer, wording
    }

    /// One object with the key `event` and the fields of the case.
    package func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(event, forKey: .event)
        switch self {
        case .opened(let opening): try opening.encode(to: encoder)
        case .cautioned(let deck, let caution):
            try object.encode(deck, forKey: .deck)
            try object.encode(caution, forKey: .caution)
        case .asked(let asked): try asked.encode(to: encoder)
        case .hinted(let hint): try object.encode(hint, forKey: .hint)
        case .askedAgain(let form): try object.encode(form, forKey: .form)
        case .marked(let marked): try marked.encode(to: encoder)
        case .offered(let offer): try offer.encode(to: encoder)
        case .rated(let rated): try rated.encode(to: encoder)
        case .cited(let citation): try citation.encode(to: encoder)
        case .undone(let prompt): try object.encode(prompt, forKey: .prompt)
        case .helped(let atRating): try object.encode(atRating, forKey: .atRating)
        case .commandUnknown(let word), .ratingUnknown(let word), .confidenceUnknown(let word):
            try object.encode(word, forKey: .word)
        case .summed(let summary): try summary.encode(to: encoder)
        case .ended(let ending, let saved):
            try object.encode(ending, forKey: .ending)
            try object.encode(saved, forKey: .saved)
        case .tomorrow(let due): try object.encode(due, forKey: .due)
        case .progressed(let progress): try progress.encode(to: encoder)
        case .flagged(let isFlagged): try object.encode(isFlagged, forKey: .isFlagged)
        case .reported(let reason): try object.encode(reason, forKey: .reason)
        case .noted(let text): try object.encode(text, forKey: .text)
        case .remaining(let remaining): try remaining.encode(to: encoder)
        case .history(let history): try history.encode(to: encoder)
        case .reread(let prompt, let answer):
            try object.encode(prompt, forKey: .prompt)
            try object.encode(answer, forKey: .answer)
        case .accepted(let wording): try object.encode(wording, forKey: .wording)
        case .refused(let refusal): try object.encode(refusal.description, forKey: .reason)
        case .hintMissing, .undoMissing, .confidenceAsked, .skipped, .buried, .suspended, .paused, .dropped:
            break
        }
    }

    /// The names that events go by; EVENTS.md tells what each means.
    enum Event: String, CaseIterable, Encodable {
        case opened, cautioned, asked, hinted, hintMissing, askedAgain, marked, offered, rated
        case cited, undone, undoMissing, helped, commandUnknown, ratingUnknown, summed, ended
        case tomorrow, progressed, confidenceAsked, confidenceUnknown, skipped, buried, suspended
        case flagged, reported, noted, remaining, history, paused, reread, dropped, accepted
        case refused
    }

    /// The name of the event.
    private var event: Event {
        switch self {
        case .opened: .opened
        case .cautioned: .cautioned
        case .asked: .asked
        case .hinted: .hinted
        case .hintMissing: .hintMissing
        case .askedAgain: .askedAgain
        case .marked: .marked
        case .offered: .offered
        case .rated: .rated
        case .cited: .cited
        case .undone: .undone
        case .undoMissing: .undoMissing
        case .helped: .helped
        case .commandUnknown: .commandUnknown
        case .ratingUnknown: .ratingUnknown
        case .summed: .summed
        case .ended: .ended
        case .tomorrow: .tomorrow
        case .progressed: .progressed
        case .confidenceAsked: .confidenceAsked
        case .confidenceUnknown: .confidenceUnknown
        case .skipped: .skipped
        case .buried: .buried
        case .suspended: .suspended
        case .flagged: .flagged
        case .reported: .reported
        case .noted: .noted
        case .remaining: .remaining
        case .history: .history
        case .paused: .paused
        case .reread: .reread
        case .dropped: .dropped
        case .accepted: .accepted
        case .refused: .refused
        }
    }
}
