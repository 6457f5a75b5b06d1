import Reading

/// Words without content of their own, for comparing texts by what they say.
enum FunctionWords {
    static func contains(_ word: String) -> Bool { Wording(word).words.first.map(isFunction) ?? true }

    /// Whether the word is of a closed class of English.
    static func isClosed(_ word: String) -> Bool { contains(word) }

    private static func isFunction(_ word: Word) -> Bool {
        switch word.kind {
        case .noun, .name, .adjective, .gerund, .participle, .finite, .base, .number: false
        default: true
        }
    }
}
