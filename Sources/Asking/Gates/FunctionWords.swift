import Reading

/// Words without content of their own, for comparing texts by what they say.
enum FunctionWords {
    /// Whether the word, in lower case, is of a closed class of English, an adverb or no word at all.
    static func contains(_ word: String) -> Bool { Wording(word).words.first.map(isFunction) ?? true }

    private static func isFunction(_ word: Word) -> Bool {
        switch word.kind {
        case .noun, .name, .adjective, .gerund, .participle, .finite, .base, .number: false
        default: true
        }
    }
}
