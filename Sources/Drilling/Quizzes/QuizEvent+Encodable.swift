extension QuizEvent: Encodable {
    private enum Key: String, CodingKey {
        case event, form, answered, questions, word, command
    }

    /// One object with the key `event` and the fields of the case.
    package func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(event, forKey: .event)
        switch self {
        case .opened(let opening): try opening.encode(to: encoder)
        case .asked(let asked): try asked.encode(to: encoder)
        case .askedAgain(let form): try object.encode(form, forKey: .form)
        case .remaining(let answered, let questions), .left(let answered, let questions):
            try object.encode(answered, forKey: .answered)
            try object.encode(questions, forKey: .questions)
        case .commandUnknown(let word): try object.encode(word, forKey: .word)
        case .refused(let command): try object.encode(command.rawValue, forKey: .command)
        case .scored(let score): try score.encode(to: encoder)
        case .undoMissing, .helped: break
        }
    }

    /// The name of the event.
    private var event: String {
        switch self {
        case .opened: "opened"
        case .asked: "asked"
        case .askedAgain: "askedAgain"
        case .remaining: "remaining"
        case .undoMissing: "undoMissing"
        case .helped: "helped"
        case .commandUnknown: "commandUnknown"
        case .refused: "refused"
        case .left: "left"
        case .scored: "scored"
        }
    }
}
