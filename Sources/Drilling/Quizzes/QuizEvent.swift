/// All that a quiz can say; `lines` turns it to words, its encoding is an event of `--json`.
package enum QuizEvent: Hashable, Sendable {
    case opened(Opening)
    case asked(Announcement.Asked)
    case askedAgain(Announcement.WrongForm)
    case remaining(answered: Int, questions: Int)
    case undoMissing
    case helped
    case commandUnknown(String)
    /// A command that a quiz does not know, such as one that would give an answer away.
    case refused(SessionCommand)
    /// The sitting is over and the quiz is not.
    case left(answered: Int, questions: Int)
    case scored(QuizScore)

    package struct Opening: Hashable, Encodable, Sendable {
        package var questions: Int
        /// In an earlier sitting.
        package var answered: Int
    }
}

extension QuizEvent {
    /// The event in words, one fact a line, wrapped to a width in columns.
    package func lines(width: Int = 80) -> [String] {
        let page = Page(width: width)
        return page.fitted(text(on: page))
    }

    private func text(on page: Page) -> [String] {
        switch self {
        case .opened(let opening): opening.lines
        case .asked(let asked): asked.lines(on: page, takesOneLine: true)
        case .askedAgain(let form): ["      \(form.request)"]
        case .remaining(let answered, let questions):
            ["      \(answered) of \(plural(questions, "question")) answered"]
        case .undoMissing: ["      No answer of this sitting is left to change."]
        case .helped: QuizEvent.help
        case .commandUnknown(let word):
            ["      :\(word) is no command; :? lists them, and :: starts an answer with a colon."]
        case .refused(let command): ["      \(command.rawValue): not in a quiz; :? lists what goes here."]
        case .left(let answered, let questions):
            ["", "\(answered) of \(plural(questions, "question")) answered; `recite quiz` goes on."]
        case .scored(let score): score.lines(on: page)
        }
    }

    private static let help = [
        "Type the answer and press Enter; an empty line means you don't know.",
        "Right and wrong are told at the end. Commands:",
        "  :u  change the answer before", "  :k  leave the question for the end",
        "  :r  how much is left", "  :?  this list", "  :q  go on another time; every answer is saved",
    ].map { "      \($0)" }
}

extension QuizEvent.Opening {
    fileprivate var lines: [String] {
        let head = "Quiz: \(plural(questions, "question"))"
        guard answered == 0 else {
            return ["\(head), \(answered) answered already; `recite quiz --new` starts another."]
        }
        return ["\(head). Right and wrong are told at the end; the schedule stays as it is."]
    }
}

extension QuizScore {
    fileprivate func lines(on page: Page) -> [String] {
        guard questions > 0 else { return ["", "No question was answered."] }
        let share = Int((Double(right) / Double(questions) * 100).rounded())
        let bounds = "\(Int((low * 100).rounded()))-\(Int((high * 100).rounded())) %"
        let slips = close == 0 ? "" : ", \(close) of them with a slip"
        let time = seconds < 90 ? plural(seconds, "second") : "\((seconds + 30) / 60) min"
        var lines = [""]
        lines += page.wrapped(
            "Score: \(right) of \(questions) right (\(share) %, 95 % range \(bounds))\(slips), in \(time).",
            indent: 0)
        let width = min(topics.map(\.topic.columns).max() ?? 0, max(page.width - 14, 10))
        if topics.count > 1 {
            lines += topics.flatMap { topic in
                page.wrapped(
                    "\(topic.topic.padded(to: width))  \(topic.right) of \(topic.questions)", indent: 2,
                    hanging: 4)
            }
        }
        if !missed.isEmpty { lines += ["", "Missed:"] + missed.flatMap { $0.lines(on: page) } }
        return lines
    }
}

extension QuizScore.Missed {
    fileprivate func lines(on page: Page) -> [String] {
        let share = found.flatMap { found in members.map { "  (\(found) of \($0))" } } ?? ""
        var lines = page.wrapped("\(number)".padded(to: 4) + prompt, indent: 2, hanging: 6)
        lines += page.wrapped(typed.isEmpty ? "no answer" : "you: \(typed)\(share)", indent: 6, hanging: 8)
        lines += page.wrapped("right: \(answer)", indent: 6, hanging: 8)
        if let citation { lines += page.wrapped("source: \(citation)", indent: 6, hanging: 8) }
        return lines
    }
}
