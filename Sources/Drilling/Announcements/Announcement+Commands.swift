package import Cards

/// What the commands of a session say.
extension Announcement {
    package struct Progress: Hashable, Codable, Sendable {
        package var found: Int
        package var members: Int
    }

    package struct Remaining: Hashable, Codable, Sendable {
        /// Cards still to come, the one on the screen and those that come back included.
        package var waiting: Int
        package var answered: Int
        /// Those of them that were asked already and come back.
        package var returning: Int

        var line: String {
            let back = returning == 0 ? "" : " (\(returning) coming back)"
            return "      \(plural(waiting, "card")) left\(back), \(answered) answered"
        }
    }

    /// How a card went so far.
    package struct History: Hashable, Encodable, Sendable {
        package var card: String
        /// The answers that count, oldest first.
        package var answers: [Entry]
        package var notes: [String]

        package init(card: String, answers: [Entry], notes: [String]) {
            self.card = card
            self.answers = answers
            self.notes = notes
        }

        package struct Entry: Hashable, Encodable, Sendable {
            /// The date, `YYYY-MM-DD`.
            package var day: String
            package var rating: Rating
            package var verdict: Verdict?
            package var typed: String?

            package init(day: String, rating: Rating, verdict: Verdict?, typed: String?) {
                self.day = day
                self.rating = rating
                self.verdict = verdict
                self.typed = typed
            }
        }
    }

    /// Why a command does nothing here.
    package enum Refusal: Hashable, Sendable, CustomStringConvertible {
        case notNow(SessionCommand)
        case needsText(SessionCommand)
        case nothingToAccept
        /// No editor can be opened; the card stands at that line.
        case noTerminal(file: String, line: Int)
        case failed(String)

        package var description: String {
            switch self {
            case .notNow(let command): "\(command.rawValue): not at this prompt; ? lists what goes here."
            case .needsText(.bad): "Say what is wrong behind it, such as: bad the answer is outdated"
            case .needsText(let command):
                "Write it behind the command, such as: \(command.rawValue) compare with ¶7"
            case .nothingToAccept: "There is no answer here that the deck could learn."
            case .noTerminal(let file, let line):
                "An editor needs a terminal; the card stands at \(file):\(line)."
            case .failed(let reason): reason
            }
        }
    }
}

extension Announcement.History {
    /// The last ten answers, a line each.
    func lines(on page: Page) -> [String] {
        guard !answers.isEmpty || !notes.isEmpty else { return ["      No answer so far."] }
        let hidden = answers.count > 10 ? ["      and \(answers.count - 10) before"] : []
        let entries = answers.suffix(10).flatMap { entry in
            let verdict = entry.verdict.map { "  " + $0.rawValue } ?? ""
            let typed = entry.typed.map { $0.isEmpty ? "" : "  " + $0.replacing("\n", with: "; ") } ?? ""
            return page.wrapped(
                "\(entry.day)  \(entry.rating.rawValue) \(entry.rating.word)\(verdict)\(typed)", indent: 6,
                hanging: 8)
        }
        return hidden + entries + notes.flatMap { page.wrapped("note: \($0)", indent: 6) }
    }
}
