import Reading

/// The words of a text that carry its meaning, in a form in which singular and plural meet.
package enum ContentWords {
    package static func of(_ text: String) -> Set<String> {
        Set(list(text))
    }

    /// In reading order, repeated where the text repeats them.
    package static func list(_ text: String) -> [String] {
        text.lowercased().replacing("\u{2019}", with: "'").split { character in
            !character.isLetter && !character.isNumber && character != "'"
        }.map { stem(String($0)) }.filter { $0.count > 1 && !FunctionWords.contains($0) }
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
