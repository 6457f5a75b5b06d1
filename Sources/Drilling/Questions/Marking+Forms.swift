import Cards

extension Marking {
    /// Marks an answer by the form of the question.
    init(of typed: String, to item: QueueItem, asked question: Question) {
        switch question.form {
        case .shown: self.init()
        case .choice: self.init(choice: typed, among: question.options, right: item.card.note.kind.rightOptions)
        case .judge: self.init(judgement: typed, isTrue: question.answer == "true")
        case .typed, .list, .order: self.init(verdict: typed == question.answer ? .right : .wrong)
        }
    }

    /// Marks letters such as `b` or `a c`: all that are right, and no other.
    private init(choice typed: String, among options: [String], right: Set<String>) {
        let letters = typed.lowercased().filter { $0 != " " && $0 != "," && $0 != ")" && $0 != "." }
        guard !letters.isEmpty else {
            self.init(verdict: .wrong)
            return
        }
        var chosen: Set<Int> = []
        for letter in letters {
            guard let index = options.indices.first(where: { Question.letter($0) == String(letter) }) else {
                self.init(verdict: .wrong, wrongForm: .optionLetter)
                return
            }
            chosen.insert(index)
        }
        self.init(verdict: Set(chosen.map { options[$0] }) == right ? .right : .wrong)
    }

    /// Marks `true` or `false`, or their first letters.
    private init(judgement typed: String, isTrue: Bool) {
        switch typed.lowercased().filter({ $0 != " " && $0 != "." }) {
        case "": self.init(verdict: .wrong)
        case "t", "true", "y", "yes": self.init(verdict: isTrue ? .right : .wrong)
        case "f", "false", "n", "no": self.init(verdict: isTrue ? .wrong : .right)
        default: self.init(verdict: .wrong, wrongForm: .trueOrFalse)
        }
    }

    /// What the learner is told of it.
    func announcement(of typed: String, to item: QueueItem, asked question: Question)
        -> Announcement.Marked
    {
        let members = item.card.note.kind.members
        return Announcement.Marked(
            card: item.card.id.description, typed: typed, verdict: verdict, difference: difference,
            found: found.map { $0.map { members[$0] } },
            missing: found.map { found in members.indices.filter { !found.contains($0) }.map { members[$0] } },
            answer: question.answer, remark: item.card.note.remark,
            hasSource: item.card.note.citation != nil)
    }
}

extension Note.Kind {
    /// The texts of the right options of a choice, none for other kinds.
    fileprivate var rightOptions: Set<String> {
        guard case .choice(_, let options) = self else { return [] }
        return Set(options.filter(\.isRight).map(\.text))
    }

    /// The members of a list, none for other kinds.
    fileprivate var members: [String] {
        switch self {
        case .list(_, let items), .order(_, let items): items
        case .short, .number, .shown, .choice, .cloze, .judge, .pair: []
        }
    }
}
