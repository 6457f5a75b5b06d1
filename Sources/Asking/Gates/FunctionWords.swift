import Reading
import Synchronization

/// Words without content of their own, for comparing texts by what they say.
enum FunctionWords {
    /// What has been asked before: an article asks the same few thousand words again and again.
    private static let known = Mutex<[String: Bool]>([:])
    private static let mostKnown = 50_000

    /// Whether the word, in lower case, is of a closed class of English, an adverb or no word at all.
    static func contains(_ word: String) -> Bool {
        if let answer = known.withLock({ $0[word] }) { return answer }
        let answer = Wording(word).words.first.map(isFunction) ?? true
        known.withLock { known in
            if known.count > mostKnown { known.removeAll() }
            known[word] = answer
        }
        return answer
    }

    private static func isFunction(_ word: Word) -> Bool {
        switch word.kind {
        case .noun, .name, .adjective, .gerund, .participle, .finite, .base, .number: false
        default: true
        }
    }
}
