/// The things with a name that a section has told of: `the treaty` behind `the Kellmoor Treaty` is that one.
///
/// A noun that two names of the article end in stands for neither, and some sentences on another may be meant: `the war` far behind a
/// mention of the Vietnam War need not be that one.
package struct NamedThings: Hashable, Sendable {
    private var forms: [String: Set<String>] = [:]
    /// Those of all sections so far.
    private var all: [String: Set<String>] = [:]
    /// The sentence that last had a name ending in the noun.
    private var places: [String: Int] = [:]
    private var sentences = 0
    /// Nouns that stood alone before any name ended in them: `the telescope` of an observatory is not the Hubble Space Telescope.
    private var ownNouns: Set<String> = []

    private static let farthest = 3

    /// Learns the names of a sentence: runs of capitalised words, by the last.
    mutating func learn(_ wording: Wording) {
        sentences += 1
        let words = wording.words
        for (word, next) in zip(words, words.dropFirst()) where word.lower == "the" && next.kind == .noun {
            if !next.isCapitalised, all[next.lower] == nil { ownNouns.insert(next.lower) }
        }
        var index = words.startIndex
        while index < words.endIndex {
            let run = words[index...].prefix { Self.isPart($0) }
            if run.count > 1, let last = run.last, !Self.isOpening(run, of: words),
                !Self.isCut(run, of: words)
            {
                forms[last.lower, default: []].insert(wording.text(of: run.startIndex..<run.endIndex))
                all[last.lower, default: []].insert(wording.text(of: run.startIndex..<run.endIndex))
                places[last.lower] = sentences
            }
            index = Swift.max(run.endIndex, index + 1)
        }
    }

    /// What an article is likelier to be about than to name in passing: `the city` is its own.
    private static let lands = wordSet(
        "city town village state county country nation republic kingdom empire island region province district capital"
    )

    /// The name that the noun stands for, if there is only one.
    func form(of noun: String) -> String? {
        // `91 m above the sea`: none that has a name.
        guard !Self.lands.contains(noun), noun != "sea", !ownNouns.contains(noun), let known = forms[noun],
            known.count == 1, all[noun]?.count == 1, let place = places[noun],
            sentences - place < Self.farthest
        else { return nil }
        return known.first
    }

    mutating func forget() { forms = [:] }

    private static func isPart(_ word: Word) -> Bool {
        word.isCapitalised && [.name, .noun, .adjective].contains(word.kind) && !word.lower.hasSuffix("'s")
    }

    /// `the Orange–Fish Tunnel`: the name begins before.
    private static func isCut(_ run: ArraySlice<Word>, of words: [Word]) -> Bool {
        run.startIndex > words.startIndex
            && ["-", "\u{2013}", "\u{2014}", "/", "&"].contains(words[run.startIndex - 1].lower)
    }

    /// A sentence's first word is capitalised whatever it is.
    private static func isOpening(_ run: ArraySlice<Word>, of words: [Word]) -> Bool {
        run.startIndex == words.startIndex && run.count == 2 && run.first?.kind != .name
    }
}
