/// An abbreviation given in brackets after its long form.
package struct Initialism: Hashable, Sendable {
    package var long: Range<Int>
    package var short: Range<Int>
}

/// Finds abbreviations whose letters are the capitals of the words before the bracket.
struct InitialismFinder {
    let words: [Word]

    var initialisms: [Initialism] {
        words.indices.compactMap { index in initialism(openedAt: index) }
    }

    private func initialism(openedAt index: Int) -> Initialism? {
        guard words[index].kind == .open, index + 2 < words.count, words[index + 2].kind == .close else {
            return nil
        }
        let letters = Array(words[index + 1].lower)
        guard (2...6).contains(letters.count), words[index + 1].isCapitalised, letters.allSatisfy(\.isLetter)
        else {
            return nil
        }
        return longForm(before: index, letters: letters).map {
            Initialism(long: $0, short: index + 1..<index + 2)
        }
    }

    private func longForm(before end: Int, letters: [Character]) -> Range<Int>? {
        var rest = letters[...]
        var index = end
        while index > 0, let letter = rest.last {
            index -= 1
            let word = words[index]
            if word.isCapitalised, word.lower.first == letter {
                rest.removeLast()
            } else if ![.preposition, .coordinator, .determiner].contains(word.kind) {
                return nil
            }
        }
        return rest.isEmpty ? index..<end : nil
    }
}
