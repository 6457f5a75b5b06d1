/// The answers that an author lists as wrong.
struct WrongAnswers: Sendable {
    private var exact: Set<String> = []
    private var whole: Set<UInt64> = []
    private var cores: Set<UInt64> = []
    /// To see whether a slip is nearer to a wrong answer than to a right one.
    private var wordings: [Wording] = []

    var isEmpty: Bool { exact.isEmpty }

    /// What only case, articles or dashes part from a right answer is compared so exactly.
    init(_ answers: [String], right: [Expected], tools: Tools) {
        let rightWordings = right.compactMap { form in
            if case .words(let words) = form.form { words } else { nil }
        }
        let rightWhole = Set(rightWordings.map(\.fingerprint))
        let rightCores = Set(rightWordings.map(\.core))
        for answer in answers {
            for form in AnswerSyntax.alternatives(of: answer) {
                exact.insert(Expected.exact(form))
                let segments = AnswerSyntax.segments(of: AnswerSyntax.withoutEmphasis(form))
                for spelling in AnswerSyntax.spellings(of: segments) {
                    for text in [
                        spelling.map(\.text).joined(),
                        spelling.filter { !$0.isOptional }.map(\.text).joined(),
                    ] {
                        let wording = Wording(text, lexicon: tools.lexicon)
                        guard !wording.words.isEmpty else { continue }
                        if !rightWhole.contains(wording.fingerprint) { whole.insert(wording.fingerprint) }
                        if !rightCores.contains(wording.core) { cores.insert(wording.core) }
                        wordings.append(wording)
                    }
                }
            }
        }
    }

    func contains(_ typed: TypedText) -> Bool {
        guard !isEmpty else { return false }
        if exact.contains(Expected.exact(typed.raw)) { return true }
        return whole.contains(typed.wording.fingerprint) || cores.contains(typed.wording.core)
    }

    /// Whether a wrong answer explains what was typed better than the alignment with a right one does.
    func explain(_ typed: Wording, betterThan alignment: Alignment, lexicon: Lexicon) -> Bool {
        wordings.contains { wrong in
            let other = Aligner.align(wrong, typed, lexicon: lexicon, accents: false)
            return other.isTolerable && other.cost < alignment.cost
        }
    }
}
