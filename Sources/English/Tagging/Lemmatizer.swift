/// The dictionary form of a word, by exception lists and rules of detachment (WordNet's morphy, as spaCy has it).
struct Lemmatizer: Sendable {
    private struct Table: Sendable {
        let index: ModelTable<UInt64>
        let keys: ModelTable<UInt64>
        let offsets: ModelTable<UInt32>
        let lines: ModelTable<UInt8>
        var rules: [(ending: [UInt8], replacement: [UInt8])] = []
    }

    private var tables: [WordClass: Table] = [:]
    private let classes: CharacterClasses

    init(_ file: ModelFile, classes: CharacterClasses) {
        self.classes = classes
        let names: [(WordClass, String)] = [
            (.adjective, "adj"), (.adverb, "adv"), (.noun, "noun"), (.verb, "verb"), (.punctuation, "punct"),
        ]
        let rules = file.lines("lemma.rules").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        for (wordClass, name) in names {
            tables[wordClass] = Table(
                index: file.table("lemma.\(name).index"), keys: file.table("lemma.\(name).keys"),
                offsets: file.table("lemma.\(name).offsets"), lines: file.table("lemma.\(name).lines"),
                rules: rules.filter { $0[0] == name }.map { (Array($0[1].utf8), Array($0[2].utf8)) })
        }
    }

    /// The lemma of a word in lower case (`text` is the word as it stands).
    func lemma(of text: String, lower: String, as wordClass: WordClass, _ morphology: Morphology) -> String {
        if isBase(wordClass, morphology) || wordClass == .space { return lower }
        guard let table = tables[wordClass] else { return wordClass == .name ? text : lower }
        return lemma(of: Array(lower.utf8), in: table) ?? text
    }

    /// Whether the word is a base form of the class in the model's dictionary.
    func isKnown(_ word: String, as wordClass: WordClass) -> Bool {
        tables[wordClass]?.index.index(of: Murmur.hash64(word)) != nil
    }

    private func isBase(_ wordClass: WordClass, _ morphology: Morphology) -> Bool {
        if wordClass == .noun, morphology.contains(.singular) { return true }
        if wordClass == .verb, morphology.isSuperset(of: [.finite, .present]), !morphology.contains(.number) {
            return true
        }
        return morphology.contains(.infinitive) || morphology.contains(.positive)
    }

    /// The last exception if there is one, else the last rule that gives a known word, else the first that gives one
    /// with a sign in it, else the first at all.
    private func lemma(of word: [UInt8], in table: Table) -> String? {
        var known: [[UInt8]] = []
        var signed: [[UInt8]] = []
        var unknown: [[UInt8]] = []
        for rule in table.rules where word.suffix(rule.ending.count).elementsEqual(rule.ending) {
            let form = word.dropLast(rule.ending.count) + rule.replacement
            if form.isEmpty { continue }
            if table.index.index(of: form.withUnsafeBytes(Murmur.hash64)) != nil {
                known.append(Array(form))
            } else if !isAllLetters(Array(form)) {
                signed.append(Array(form))
            } else {
                unknown.append(Array(form))
            }
        }
        let ruled = known.reversed() + signed
        let exception = exceptions(of: word, in: table).last { !ruled.contains($0) }
        return (exception ?? ruled.first ?? unknown.first).map { String(decoding: $0, as: UTF8.self) }
    }

    private func exceptions(of word: [UInt8], in table: Table) -> [[UInt8]] {
        guard let place = table.keys.index(of: word.withUnsafeBytes(Murmur.hash64)) else { return [] }
        let line = table.lines.buffer[Int(table.offsets[place])...].prefix { $0 != 0x0a }
        return line.split(separator: 0x09).dropFirst().map(Array.init)
    }

    private func isAllLetters(_ word: [UInt8]) -> Bool {
        String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy {
            classes[$0.value].contains(.letter)
        }
    }
}
