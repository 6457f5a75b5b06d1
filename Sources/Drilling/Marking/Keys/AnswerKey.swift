/// An answer made ready for marking: folded once, compared often.
package struct AnswerKey: Sendable {
    let form: Form
    let wrong: WrongAnswers
    let others: OtherAnswers
    let needs: TypedText.Needs
    /// Whether words alone are no answer.
    let wantsNumber: Bool

    enum Form: Sendable {
        case single(Alternatives)
        case members([Alternatives], isOrdered: Bool)
        case choice(ChoiceKey)
        case judge(Bool)
    }

    /// The forms in which one thing can be said.
    struct Alternatives: Sendable {
        var forms: [Expected]
        /// The fingerprints without articles.
        var cores: Set<UInt64>
        var scripts: Scripts
        /// How many pieces of a list the longest form would fall into.
        var span = 1

        init(_ answers: [String], tools: Tools) {
            forms = answers.enumerated().flatMap { Expected.forms(of: $1, index: $0, tools: tools) }
            cores = []
            scripts = []
            readWords()
            span = forms.map { tools.lists.atoms(of: Array($0.display.utf8)).count }.max() ?? 1
        }

        init(figure: Figure, display: String) {
            forms = [Expected(answer: 0, display: display, form: .figure(figure))]
            cores = []
            scripts = []
        }

        private mutating func readWords() {
            for form in forms {
                guard case .words(let wording) = form.form else { continue }
                cores.insert(wording.core)
                scripts.formUnion(Scripts(of: wording.graphemes))
            }
        }
    }

    init(_ answer: Answer, wrong: [String], others: OtherAnswers, tools: Tools) {
        form = AnswerKey.form(of: answer, tools: tools)
        let forms = AnswerKey.forms(in: form)
        self.wrong = WrongAnswers(wrong, right: forms, tools: tools)
        self.others = others
        var needs = TypedText.Needs()
        for form in forms {
            switch form.form {
            case .exact: needs.code = true
            case .figure: needs.figures = true
            case .words: break
            }
        }
        self.needs = needs
        wantsNumber = AnswerKey.wantsNumber(answer) && needs.figures
    }

    private static func form(of answer: Answer, tools: Tools) -> Form {
        switch answer {
        case .short(let answers), .number(let answers): .single(Alternatives(answers, tools: tools))
        case .quantity(let quantity): .single(Alternatives(quantity: quantity, tools: tools))
        case .list(let members): .members(alternatives(of: members, tools), isOrdered: false)
        case .order(let members): .members(alternatives(of: members, tools), isOrdered: true)
        case .choice(let options): .choice(ChoiceKey(options, tools: tools))
        case .judge(let isTrue): .judge(isTrue)
        }
    }

    private static func alternatives(of members: [String], _ tools: Tools) -> [Alternatives] {
        members.map { Alternatives(AnswerSyntax.alternatives(of: $0), tools: tools) }
    }

    private static func forms(in form: Form) -> [Expected] {
        switch form {
        case .single(let alternatives): alternatives.forms
        case .members(let members, _): members.flatMap(\.forms)
        case .choice, .judge: []
        }
    }

    private static func wantsNumber(_ answer: Answer) -> Bool {
        switch answer {
        case .number, .quantity: true
        case .short, .list, .order, .choice, .judge: false
        }
    }
}
