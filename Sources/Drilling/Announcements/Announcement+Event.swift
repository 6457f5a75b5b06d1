extension Announcement: Encodable {
    private enum Key: String, CodingKey {
        case event, deck, caution, hint, form, prompt, atRating, word, ending, saved, due
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
        case .commandUnknown(let word), .ratingUnknown(let word): try object.encode(word, forKey: .word)
        case .summed(let summary): try summary.encode(to: encoder)
        case .ended(let ending, let saved):
            try object.encode(ending, forKey: .ending)
            try object.encode(saved, forKey: .saved)
        case .tomorrow(let due): try object.encode(due, forKey: .due)
        case .hintMissing, .undoMissing: break
        }
    }

    /// The name of the event.
    private var event: String {
        switch self {
        case .opened: "opened"
        case .cautioned: "cautioned"
        case .asked: "asked"
        case .hinted: "hinted"
        case .hintMissing: "hintMissing"
        case .askedAgain: "askedAgain"
        case .marked: "marked"
        case .offered: "offered"
        case .rated: "rated"
        case .cited: "cited"
        case .undone: "undone"
        case .undoMissing: "undoMissing"
        case .helped: "helped"
        case .commandUnknown: "commandUnknown"
        case .ratingUnknown: "ratingUnknown"
        case .summed: "summed"
        case .ended: "ended"
        case .tomorrow: "tomorrow"
        }
    }
}
