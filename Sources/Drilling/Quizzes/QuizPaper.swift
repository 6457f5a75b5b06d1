import Cards

/// A quiz on paper: a sheet to write on, and its key.
package struct QuizPaper: Hashable, Sendable {
    package var title: String
    package var questions: [Entry]

    package struct Entry: Hashable, Encodable, Sendable {
        package var number: Int
        package var card: String
        package var topic: String
        package var question: Question
        package var answer: String
        package var citation: String?
    }
}

extension Quiz {
    /// The quiz for a class, with the options in the order in which a screen would show them.
    package func paper(title: String) -> QuizPaper {
        QuizPaper(
            title: title,
            questions: items.enumerated().map { index, item in
                let question = question(of: item)
                return QuizPaper.Entry(
                    number: index + 1, card: item.item.card.id.description, topic: item.item.topicName,
                    question: question, answer: question.answer, citation: item.item.card.note.citation)
            })
    }
}

extension QuizPaper {
    /// The questions with room for the answers.
    package func sheet(width: Int = 80) -> [String] {
        let page = Page(width: width)
        return [
            title, "",
            "Name: ______________________   Date: ______________   Score: ____ of \(questions.count)",
        ]
            + questions.flatMap { $0.lines(on: page) }
    }

    /// The answers, each with the sentence that it comes from.
    package func key(width: Int = 80) -> [String] {
        let page = Page(width: width)
        return ["Key: \(title)", ""]
            + questions.flatMap { entry in
                page.wrapped("\(entry.number).".padded(to: 5) + entry.answer, indent: 0, hanging: 5)
                    + (entry.citation.map { page.wrapped($0, indent: 9) } ?? [])
            }
    }
}

extension QuizPaper.Entry {
    fileprivate func lines(on page: Page) -> [String] {
        var lines = [""] + page.wrapped("\(number).".padded(to: 5) + question.prompt, indent: 0, hanging: 5)
        for (index, option) in question.options.enumerated() {
            lines += page.wrapped("[ ] \(Question.letter(index))  \(option)", indent: 5, hanging: 12)
        }
        let blank = "     " + String(repeating: "_", count: min(page.width, 60) - 5)
        switch question.form {
        case .choice:
            return lines + (question.hasSeveralRight ? ["     (several are right)"] : [])
        case .judge: return lines + ["     [ ] true   [ ] false"]
        case .order: return lines + ["     (in order)", "", blank, "", blank]
        case .list: return lines + ["", blank, "", blank]
        case .typed, .shown: return lines + ["", blank]
        }
    }
}
