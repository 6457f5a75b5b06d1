import Cards

/// The right letters of a choice, and its options as they stand on the screen.
struct ChoiceKey: Sendable {
    let right: Set<Int>
    let count: Int
    /// Options by their words, for who types the text.
    private let texts: [UInt64: Int]

    init(_ options: [Note.Option], tools: Tools) {
        right = Set(options.indices.filter { options[$0].isRight })
        count = options.count
        let prints = options.enumerated().map { index, option in
            (Wording(option.text, lexicon: tools.lexicon).core, index)
        }
        texts = Dictionary(prints) { first, _ in first }
    }

    /// The options that were typed, by letters, numbers from 1 or text; nil if it names none.
    func named(in typed: String, tools: Tools) -> Set<Int>? {
        if let index = texts[Wording(typed, lexicon: tools.lexicon).core] { return [index] }
        let folded = Folding.fold(typed)
        let parts = folded.split { grapheme in
            switch GraphemeKind(grapheme) {
            case .letter, .digit: false
            case .sign, .apostrophe, .stop, .gap: true
            }
        }
        let words = parts.filter { tools.lexicon[$0]?.traits.contains(.function) != true || $0.count == 1 }
        var named: Set<Int> = []
        for word in words {
            guard let indices = letters(word) else { return namedByLine(typed, tools: tools) }
            named.formUnion(indices)
        }
        return named.isEmpty ? nil : named
    }

    /// `b`, `2`, or `bd`.
    private func letters(_ word: ArraySlice<Grapheme>) -> Set<Int>? {
        if word.allSatisfy(\.isDigit), word.count <= 2 {
            let number = word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            return (1...max(count, 1)).contains(number) ? [number - 1] : nil
        }
        let indices = word.map { $0 >= 0x61 ? Int(clamping: $0 - 0x61) : Int.max }
        guard indices.allSatisfy({ $0 < count }), Set(indices).count == indices.count else { return nil }
        return Set(indices)
    }

    /// Several options in full, parted as a list is.
    private func namedByLine(_ typed: String, tools: Tools) -> Set<Int>? {
        var named: Set<Int> = []
        for piece in typed.split(whereSeparator: { $0 == ";" || $0 == "," || $0.isNewline }) {
            guard let index = texts[Wording(String(piece), lexicon: tools.lexicon).core] else { return nil }
            named.insert(index)
        }
        return named.isEmpty ? nil : named
    }
}
