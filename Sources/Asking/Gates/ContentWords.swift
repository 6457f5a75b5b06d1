import Reading

/// The words of a text that carry its meaning, in a form in which singular and plural meet.
package enum ContentWords {
    package static func of(_ text: String) -> Set<String> {
        Set(list(text))
    }

    /// In reading order, repeated where the text repeats them.
    package static func list(_ text: String) -> [String] {
        split(text.lowercased()).map(stem).filter { $0.count > 1 && !FunctionWords.contains($0) }
    }

    /// Letters, digits and apostrophes in a row, the typographic one as the plain.
    private static func split(_ text: String) -> [String] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            // Several times as fast as by characters, and most texts are.
            return text.utf8.split { !(0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x27) }.map {
                String(Substring($0))
            }
        }
        return text.split { character in
            !character.isLetter && !character.isNumber && character != "'" && character != "\u{2019}"
        }.map { $0.contains("\u{2019}") ? String($0.replacing("\u{2019}", with: "'")) : String($0) }
    }

    /// Whether every content word of the answer stands in the text.
    package static func cover(of answer: String, by text: String) -> Bool {
        let words = of(answer)
        return !words.isEmpty && words.isSubset(of: of(text))
    }

    private static func stem(_ word: String) -> String {
        var word = word
        while word.hasPrefix("'") { word.removeFirst() }
        for ending in ["'s", "'"] where word.hasSuffix(ending) { word.removeLast(ending.count) }
        if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
            !word.hasSuffix("is")
        {
            word.removeLast()
        }
        return word
    }
}
