import CEnglishModel

/// How often a word is met in English of all sorts.
///
/// Source: SCOWL's sizes 10, 20 and 35 with 40; see `Sources/CEnglishModel/README.md`.
package enum Commonness: UInt8, Comparable, Sendable {
    /// Among the 4,000 words that everybody meets daily.
    case everyday = 1
    /// Among the 7,000 next.
    case common = 2
    /// Among the 34,000 next, which every dictionary has.
    case learned = 3
    /// Any other word: technical, or a name.
    case rare = 4

    package static func < (one: Commonness, other: Commonness) -> Bool { one.rawValue < other.rawValue }

    /// The class of a word as it stands, whatever its capitals; inflected forms have lines of their own.
    package static func of(_ word: String) -> Commonness {
        number(of: word.lowercased()).flatMap(Commonness.init) ?? .rare
    }

    /// Whether it is a name that an English dictionary of middling size has, such as `Vienna`; capitals count.
    package static func isKnownName(_ word: String) -> Bool { number(of: word) == name }

    /// The number behind a word in the table.
    private static func number(of word: String) -> UInt8? {
        let wanted = Array(word.utf8)
        let text = UnsafeRawBufferPointer(start: english_words_bytes(), count: english_words_size())
        var low = 0
        var high = text.count
        // The line in the middle either is the word's or halves what is left.
        while low < high {
            var start = (low + high) / 2
            while start > low, text[start - 1] != newLine { start -= 1 }
            let end = text[start...].firstIndex(of: newLine) ?? text.count
            let entry = text[start..<(end - 2)]
            if entry.elementsEqual(wanted) { return text[end - 1] - zero }
            if entry.lexicographicallyPrecedes(wanted) { low = end + 1 } else { high = start }
        }
        return nil
    }

    private static let name: UInt8 = 0
    private static let newLine = UInt8(ascii: "\n")
    private static let zero = UInt8(ascii: "0")
}
