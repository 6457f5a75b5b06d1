/// The answers of other cards: what a slip must not turn into.
package struct OtherAnswers: Sendable {
    private var whole: Set<UInt64> = []
    private var cores: Set<UInt64> = []

    /// No other cards.
    package static let none = OtherAnswers()

    private init() {}

    init(_ answers: [String], tools: Tools) {
        for answer in answers {
            for alternative in AnswerSyntax.alternatives(of: answer) { add(alternative, tools) }
        }
    }

    private mutating func add(_ answer: String, _ tools: Tools) {
        for spelling in AnswerSyntax.spellings(
            of: AnswerSyntax.segments(of: AnswerSyntax.withoutEmphasis(answer)))
        {
            for text in [
                spelling.map(\.text).joined(), spelling.filter { !$0.isOptional }.map(\.text).joined(),
            ] {
                let wording = Wording(text, lexicon: tools.lexicon)
                guard !wording.words.isEmpty else { continue }
                whole.insert(wording.fingerprint)
                cores.insert(wording.core)
            }
        }
    }

    /// Whether a typed text is one of them; articles count only where the expected answer differs in nothing else.
    func contains(_ typed: Wording, exceptCores own: Set<UInt64>) -> Bool {
        if whole.isEmpty { return false }
        if whole.contains(typed.fingerprint) { return true }
        let core = typed.core
        return cores.contains(core) && !own.contains(core)
    }
}
