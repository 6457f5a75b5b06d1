/// A sentence of the form `Term is a kind that ...`, complete in itself.
package struct Definition: Hashable, Sendable {
    package var term: Range<Int>
}

/// An abbreviation given in brackets after its long form.
package struct Initialism: Hashable, Sendable {
    package var long: Range<Int>
    package var short: Range<Int>
}

/// Finds the definition that a sentence is, if it is one.
struct DefinitionFinder {
    let words: [Word]

    /// Nouns that say what someone or something did or is like rather than what it is.
    private static let notKinds = wordSet(
        """
        reporter writer author journalist editor correspondent contributor professor member part result source \
        reason way place time example case matter kind sort type form lot number variety one major key common \
        popular former good great reminder stark challenge
        """)

    var definition: Definition? {
        let start = ["a", "an"].contains(words.first?.lower) ? 1 : 0
        guard let verb = words.firstIndex(where: { $0.kind.isMark || $0.kind.isVerbal }),
            (start + 1...start + 3).contains(verb), words[verb].lower == "is", verb + 3 < words.count,
            isTerm(start..<verb), ["a", "an"].contains(words[verb + 1].lower), isSpecific(after: verb + 1)
        else { return nil }
        return Definition(term: start..<verb)
    }

    /// A name, or a noun phrase of up to three words, with `a` or nothing before it.
    private func isTerm(_ range: Range<Int>) -> Bool {
        words[range].allSatisfy { word in
            [.noun, .name, .gerund, .adjective].contains(word.kind)
                && !DefinitionFinder.notKinds.contains(word.lower)
        }
    }

    /// The kind is narrowed by a clause or phrase that opens before any comma: `that ...`, `developed by ...`.
    private func isSpecific(after article: Int) -> Bool {
        let rest = words[(article + 1)...]
        guard
            let narrowing = rest.firstIndex(where: { word in
                word.kind.isMark || word.kind == .relative
                    || word.kind == .participle && word.lower != "based"
            }), narrowing - article <= 9, narrowing > article + 1
        else { return false }
        guard words[narrowing].kind != .comma, !words[narrowing].kind.isMark else { return false }
        guard words[narrowing].kind != .participle || !words[narrowing - 1].kind.isMark else { return false }
        guard
            !rest.contains(where: {
                DefinitionFinder.notKinds.contains($0.lower)
                    && $0.span.lowerBound < words[narrowing].span.lowerBound
            })
        else {
            return false
        }
        return [.noun, .gerund].contains(words[narrowing - 1].kind) && rest.count >= 7
    }
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
