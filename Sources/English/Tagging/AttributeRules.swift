/// Rules that set coarse class, morphology and some lemmas from tag, word and relation: spaCy's attribute ruler with the
/// model's own rules, of which a later one overrides an earlier one.
struct AttributeRules: Sendable {
    /// What the rules made of a word.
    struct Outcome: Hashable, Sendable {
        var wordClass = WordClass.other
        var morphology: Morphology = []
        var lemma: String?
    }

    fileprivate struct Rule: Sendable {
        let tags: Condition<FineTag>
        let words: Condition<UInt64>
        let relations: Condition<Relation>
        let isSpace: Bool?
        let following: Condition<UInt64>
        /// 0 for the word itself, 1 for the next one.
        let target: Int
        let wordClass: WordClass?
        let morphology: Morphology?
        let lemma: String?
    }

    private let rules: [Rule]
    /// The rules that may hold for a word of a tag whatever it is, and those that name a word.
    private let byTag: [FineTag: [Int]]
    private let byWord: [UInt64: [Int]]

    init(_ file: ModelFile) {
        let rules = file.lines("attributes.rules").map { Rule($0) }
        self.rules = rules
        var byTag: [FineTag: [Int]] = [:]
        var byWord: [UInt64: [Int]] = [:]
        for (index, rule) in rules.enumerated() {
            if case .one(let words) = rule.words {
                for word in words { byWord[word, default: []].append(index) }
            } else {
                for tag in FineTag.allCases where rule.tags.holds(for: tag) {
                    byTag[tag, default: []].append(index)
                }
            }
        }
        self.byTag = byTag
        self.byWord = byWord
    }

    /// A word as the rules see it.
    struct Word {
        let tag: FineTag
        let lowerHash: UInt64
        let relation: Relation
        let isSpace: Bool
    }

    /// What the rules make of each word of a paragraph.
    func outcomes(of words: [Word]) -> [Outcome] {
        var outcomes = Array(repeating: Outcome(), count: words.count)
        var carried: [Int] = []
        for index in words.indices {
            let found = applicable(to: words[index], before: index + 1 < words.count ? words[index + 1] : nil)
            for rule in merged(found.filter { rules[$0].target == 0 }, carried) {
                rules[rule].apply(to: &outcomes[index])
            }
            carried = found.filter { rules[$0].target == 1 }
        }
        return outcomes
    }

    private func applicable(to word: Word, before next: Word?) -> [Int] {
        let candidates = merged(byTag[word.tag] ?? [], byWord[word.lowerHash] ?? [])
        return candidates.filter { rules[$0].holds(for: word, before: next) }
    }

    /// Two rising lists as one.
    private func merged(_ left: [Int], _ right: [Int]) -> [Int] {
        right.isEmpty ? left : left.isEmpty ? right : (left + right).sorted()
    }
}

/// A condition on a value.
private enum Condition<Value: Hashable & Sendable>: Sendable {
    case any
    case one(of: Set<Value>)
    case none(of: Set<Value>)

    func holds(for value: Value) -> Bool {
        switch self {
        case .any: true
        case .one(let values): values.contains(value)
        case .none(let values): !values.contains(value)
        }
    }

    /// From words separated by blanks, a `!` first for "none of"; empty for any.
    init(_ field: Substring, value: (String) -> Value?) {
        let words = field.split(separator: " ").map(String.init)
        if words.isEmpty {
            self = .any
        } else if words[0] == "!" {
            self = .none(of: Set(words.dropFirst().compactMap(value)))
        } else {
            self = .one(of: Set(words.compactMap(value)))
        }
    }
}

extension AttributeRules.Rule {
    fileprivate init(_ line: String) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        tags = Condition(fields[0], value: FineTag.init)
        words = Condition(fields[1], value: Murmur.hash64)
        relations = Condition(fields[2], value: Relation.init)
        isSpace = fields[3].isEmpty ? nil : fields[3] == "1"
        following = Condition(fields[4], value: Murmur.hash64)
        target = fields[5] == "1" ? 1 : 0
        wordClass = WordClass(rawValue: String(fields[6]))
        morphology = fields[7].isEmpty ? nil : Morphology(fields[7])
        lemma = fields[8].isEmpty ? nil : String(fields[8])
    }

    fileprivate func holds(for word: AttributeRules.Word, before next: AttributeRules.Word?) -> Bool {
        guard tags.holds(for: word.tag), words.holds(for: word.lowerHash),
            relations.holds(for: word.relation),
            isSpace == nil || isSpace == word.isSpace
        else { return false }
        if case .any = following { return true }
        return next.map { following.holds(for: $0.lowerHash) } ?? false
    }

    fileprivate func apply(to outcome: inout AttributeRules.Outcome) {
        if let wordClass { outcome.wordClass = wordClass }
        if let morphology { outcome.morphology = morphology }
        if let lemma { outcome.lemma = lemma }
    }
}
