extension Inflection {
    /// The plural of a noun; of a compound, the plural of its last word.
    package static func plural(_ noun: String) -> String {
        inflectLast(noun) { word in
            if let irregular = IrregularNouns.plurals[word] { return irregular }
            if IrregularNouns.unchanged.contains(word) { return word }
            return withS(word)
        }
    }

    /// The singular of a plural noun; a word that is no plural stays.
    package static func singular(_ noun: String) -> String {
        inflectLast(noun) { word in
            if let irregular = IrregularNouns.singulars[word] { return irregular }
            if IrregularNouns.unchanged.contains(word) || word.hasSuffix("ss") || word.hasSuffix("us") {
                return word
            }
            if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
            if ["ches", "shes", "sses", "xes", "zzes"].contains(where: word.hasSuffix) {
                return String(word.dropLast(2))
            }
            if word.hasSuffix("oes"), IrregularNouns.takesEs(String(word.dropLast(2))) {
                return String(word.dropLast(2))
            }
            return word.hasSuffix("s") && !word.hasSuffix("is") ? String(word.dropLast()) : word
        }
    }

    /// Applies a change to the last word, in lower case, and keeps a capital.
    private static func inflectLast(_ phrase: String, _ change: (String) -> String) -> String {
        guard let space = phrase.lastIndex(where: { $0 == " " || $0 == "-" }) else {
            return recased(phrase, change)
        }
        let next = phrase.index(after: space)
        return phrase[..<next] + recased(String(phrase[next...]), change)
    }

    private static func recased(_ word: String, _ change: (String) -> String) -> String {
        let changed = change(word.lowercased())
        guard let first = word.first, first.isUppercase else { return changed }
        return word.dropFirst().contains(where: \.isUppercase)
            && changed.lowercased().hasPrefix(word.lowercased())
            ? word + changed.dropFirst(word.count) : changed.prefix(1).uppercased() + changed.dropFirst()
    }
}

/// Nouns whose plural is irregular.
enum IrregularNouns {
    private static let table = """
        man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen
        knife knives|life lives|wife wives|leaf leaves|half halves|shelf shelves|wolf wolves|thief thieves|loaf loaves
        calf calves|self selves|analysis analyses|basis bases|crisis crises|hypothesis hypotheses|thesis theses
        axis axes|criterion criteria|phenomenon phenomena|datum data|medium media|bacterium bacteria
        curriculum curricula|stratum strata|nucleus nuclei|stimulus stimuli|radius radii|cactus cacti|fungus fungi
        alumnus alumni|larva larvae|alga algae|vertebra vertebrae|index indices|matrix matrices|appendix appendices
        policeman policemen|fisherman fishermen|spokesman spokesmen|spokeswoman spokeswomen|gunman gunmen
        chairman chairmen|businessman businessmen|oasis oases|diagnosis diagnoses|parenthesis parentheses|quiz quizzes
        """

    static let plurals: [String: String] = Dictionary(
        uniqueKeysWithValues: pairs.map { ($0.0, $0.1) })

    static let singulars: [String: String] = Dictionary(
        pairs.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first })

    static let unchanged: Set<String> = [
        "sheep", "deer", "fish", "series", "species", "aircraft", "spacecraft", "offspring", "means",
        "salmon", "trout",
        "crossroads", "headquarters", "barracks", "news", "mathematics", "physics", "economics", "politics",
        "works",
    ]

    /// Nouns (and verbs) in -o that take -es.
    static func takesEs(_ word: String) -> Bool {
        [
            "hero", "potato", "tomato", "echo", "veto", "torpedo", "mosquito", "embargo", "go", "do",
            "undergo",
        ]
        .contains(word)
    }

    private static var pairs: [(String, String)] {
        table.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { entry in
            let words = entry.split(separator: " ").map(String.init)
            return words.count == 2 ? (words[0], words[1]) : nil
        }
    }
}
