import Cards

extension Announcement {
    /// The announcement in words, one fact a line, wrapped to a width in columns.
    ///
    /// Texts from decks come through as they are: the console strips what a terminal would obey.
    package func lines(width: Int = 80) -> [String] {
        let page = Page(width: width)
        return page.fitted(text(on: page))
    }

    private func text(on page: Page) -> [String] {
        switch self {
        case .opened(let opening): return opening.lines
        case .cautioned(let deck, let caution):
            return page.wrapped("\(deck): \(caution)", indent: 0)
        case .asked(let asked): return asked.lines(on: page)
        case .hinted(let hint): return page.wrapped("hint: \(hint)", indent: 6)
        case .hintMissing: return ["      There is no further hint."]
        case .askedAgain(let form): return ["      \(form.request)"]
        case .marked(let marked): return marked.lines(on: page)
        case .offered(let offer): return [offer.line]
        case .rated(let rated):
            return [rated.line]
        case .cited(let citation): return citation.lines(on: page)
        case .undone(let prompt): return page.wrapped("Undone: \(prompt)", indent: 0)
        case .undoMissing:
            return ["      Nothing to undo in this session; `recite card undo` goes back further."]
        case .progressed(let progress):
            return ["      \(progress.found) of \(progress.members); Enter ends the list"]
        case .confidenceAsked:
            return ["      How sure are you?  s sure   t think   g guess      Enter = no answer"]
        case .confidenceUnknown(let word):
            return ["      '\(word)' is none of s, t and g; your answer is kept."]
        case .skipped: return ["      Skipped: it comes again at the end."]
        case .buried: return ["      Buried until tomorrow; u takes it back."]
        case .suspended:
            return ["      Suspended: it is not asked until `recite card unsuspend`; u takes it back."]
        case .flagged(let isFlagged): return [isFlagged ? "      Flagged." : "      The flag is gone."]
        case .reported(let reason): return page.wrapped("On the instructor's list: \(reason)", indent: 6)
        case .noted(let text): return page.wrapped("Noted: \(text)", indent: 6)
        case .remaining(let remaining): return [remaining.line]
        case .history(let history): return history.lines(on: page)
        case .paused: return ["      Paused; Enter goes on."]
        case .reread(let prompt, let answer):
            return page.wrapped("Now: \(prompt)", indent: 6) + page.wrapped(answer, indent: 6)
        case .dropped: return ["      The card is gone from its deck."]
        case .accepted(let wording):
            return page.wrapped("The deck takes it as right now: \(wording)", indent: 6)
        case .refused(let refusal): return page.wrapped(refusal.description, indent: 6)
        case .helped(let atRating): return Help.lines(atRating: atRating)
        case .commandUnknown(let word):
            return ["      :\(word) is no command; :? lists them, and :: starts an answer with a colon."]
        case .ratingUnknown(let word):
            return ["      '\(word)' is no rating: type 1 to 4, or Enter for the suggested one; ? for help."]
        case .summed(let summary): return summary.lines(on: page)
        case .ended(let ending, let saved): return ending.lines(saved: saved)
        case .tomorrow(let due):
            return [due == 0 ? "Tomorrow: nothing due yet." : "Tomorrow: \(plural(due, "card"))."]
        }
    }
}

extension Announcement.Opening {
    fileprivate var lines: [String] {
        let pace = "about \(plural(minutes, "minute"))"
        if decks.count == 1 { return decks.map { "\($0.words), \(pace)" } }
        let cards = decks.reduce(0) { $0 + $1.due + $1.new }
        return decks.map(\.words) + ["In all \(plural(cards, "card")), \(pace)."]
    }
}

extension Announcement.Opening.Count {
    fileprivate var words: String { "\(deck): \(due) due, \(new) new" }
}

extension Announcement.Asked {
    /// A quiz takes a list on one line.
    func lines(on page: Page, takesOneLine: Bool = false) -> [String] {
        let place = position.map { "\($0)/\(total)" } ?? "again"
        let head = place.padded(to: 4) + "  " + context
        var lines =
            [""] + page.wrapped(head, indent: 0, hanging: 6) + page.wrapped(question.prompt, indent: 6)
        for (index, option) in question.options.enumerated() {
            lines += page.wrapped("\(Question.letter(index))  \(option)", indent: 8)
        }
        if let request = question.request(takesOneLine: takesOneLine) { lines.append("      (\(request))") }
        return lines
    }
}

extension Question {
    /// How to answer, where the prompt alone does not tell.
    fileprivate func request(takesOneLine: Bool) -> String? {
        switch form {
        case .typed: nil
        case .list where takesOneLine: "on one line with commas between"
        case .order where takesOneLine: "in order, on one line with commas between"
        case .list: "on one line with commas between, or line by line"
        case .order: "in order, on one line with commas between, or line by line"
        case .choice where hasSeveralRight: "the letters of all that are right, such as: a c"
        case .choice: "a letter"
        case .judge: "true or false"
        case .shown: "think of the answer, then Enter shows it"
        }
    }
}

extension Announcement.WrongForm {
    var request: String {
        switch self {
        case .optionLetter: "Answer with the letter of an option, or Enter if you don't know."
        case .trueOrFalse: "Answer with true or false, or Enter if you don't know."
        case .other: "That has another form than the answer; try once more."
        }
    }
}

extension Announcement.Marked {
    fileprivate func lines(on page: Page) -> [String] {
        let head = verdict.map { $0.rawValue.uppercased() } ?? "ANSWER"
        let first = detail.map { "\(head)  \($0)" } ?? head
        var lines = page.wrapped(first, indent: 0, hanging: 7) + page.wrapped(answer, indent: 6)
        if let remark { lines += page.wrapped("note: \(remark)", indent: 6) }
        if hasSource, let last = lines.popLast() { lines += page.line(last, ending: "source: s shows it") }
        return lines
    }

    private var detail: String? {
        if let difference { return difference }
        if let found, let missing, !missing.isEmpty {
            return
                "\(found.count) of \(found.count + missing.count), missing: \(missing.joined(separator: "; "))"
        }
        return verdict == .wrong && typed.isEmpty ? "no answer" : nil
    }
}

extension Announcement.Offer {
    fileprivate var line: String {
        let choices = zip(Rating.allCases, intervals).map { rating, interval in
            "\(rating.rawValue) \(rating.word)" + (interval.isEmpty ? "" : " \(interval)")
        }
        return "      " + choices.joined(separator: "   ") + "      Enter = \(suggested.rawValue)"
    }
}

extension Rating {
    /// The rating in a word.
    package var word: String {
        switch self {
        case .again: "again"
        case .hard: "hard"
        case .good: "good"
        case .easy: "easy"
        }
    }
}

extension Announcement.Rated {
    /// In a cram no interval follows, as the schedule stays as it is.
    fileprivate var line: String {
        let head = "      \(rating.rawValue) \(rating.word)"
        guard interval.isEmpty else { return "\(head), due in \(interval)" }
        return rating == .again ? head + ", it comes again" : head
    }
}

extension Announcement.Citation {
    fileprivate func lines(on page: Page) -> [String] {
        guard text != nil || source != nil else { return ["      This card names no source."] }
        return [text, source.map { "from: \($0)" }].compactMap(\.self)
            .flatMap { page.wrapped($0, indent: 6) }
    }
}

extension Announcement.Summary {
    fileprivate func lines(on page: Page) -> [String] {
        guard cards > 0 else { return ["Done: no card answered."] }
        let share = Int((Double(recalled) / Double(cards) * 100).rounded())
        let time = seconds < 90 ? plural(seconds, "second") : "\((seconds + 30) / 60) min"
        var line = "Done: \(plural(cards, "card")) in \(time), \(recalled) recalled (\(share) %)."
        if !slipping.isEmpty { line += " Slipping: \(slipping.joined(separator: ", "))." }
        return [""] + page.wrapped(line, indent: 0)
    }
}

extension Announcement.Ending {
    fileprivate func lines(saved: Int) -> [String] {
        let rest = saved == 1 ? "1 answer is saved." : "\(saved) answers are saved."
        switch self {
        case .done, .quit: return []
        case .timeUp: return ["", "Time is up: \(rest)"]
        case .endOfInput: return ["", "End of input: \(rest)"]
        case .interrupted: return ["", "Interrupted: \(rest)"]
        }
    }
}

/// A count and its noun.
package func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
