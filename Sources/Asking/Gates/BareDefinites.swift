import English
import Reading

/// Phrases such as `the program`: definite, and with nothing in them, in the heading or in the statement to say which.
struct BareDefinites {
    private let tree: SentenceTree
    private let shown: [Int]
    private let known: Set<String>

    /// `known` are the words of title and headings in lower case.
    init(_ gap: Gap, known: Set<String>) {
        tree = gap.tree
        shown = gap.statement.tokens.filter { !gap.range.contains($0) }
        self.known = known
    }

    /// The first of them, such as `the program`.
    var first: String? {
        shown.first(where: isBare).map { "the " + tree.tokens[$0].text.lowercased() }
    }

    /// `the program`, `the purged students`: told of before, if at all.
    private func isBare(_ phrase: NounPhrase) -> Bool {
        if isGeneric, isOfKind(phrase.head) || isPlaced(phrase) { return false }
        if !phrase.standsAlone, phrase.core.count == 2 { return true }
        let middle = phrase.core.lowerBound + 1
        return phrase.core.count == 3 && phrase.range.upperBound == phrase.core.upperBound
            && tree.tokens[middle].tag == .participle
            && tree.tokens[middle].relation == .adjectivalModifier
    }

    /// `The epidermis covers the dermis`: said of all of a kind, with nobody and nothing named.
    private var isGeneric: Bool { Self.isGeneric(tree) }

    /// Whether the sentence tells nothing that happened, and of nobody and nothing with a name.
    static func isGeneric(_ tree: SentenceTree) -> Bool {
        !tree.tokens.contains { token in
            token.tag == .pastVerb || token.entity.map { !amounts.contains($0.kind) } ?? false
        }
    }

    private static let amounts: Set<EntityKind> = [.cardinal, .quantity, .percent, .ordinal, .time]

    /// A learned word, or a part of every body: there the article stands for the whole kind.
    private func isOfKind(_ head: Int) -> Bool {
        TechnicalTerm.commonness(tree.tokens[head]) > .common
            || Self.bodily.contains(tree.tokens[head].lemma.lowercased())
    }

    private static let lands: Set<String> = [
        "country", "region", "state", "nation", "province", "island", "city", "area",
    ]

    /// `During the Kent War the garrison held the county`: the article's own place stands before, not `Norway divided the country`.
    private func isBehindPlace(_ phrase: NounPhrase) -> Bool {
        shown.contains { index in
            guard index < phrase.core.lowerBound, tree.tokens[index].tag == .name else { return false }
            return known.contains(tree.tokens[index].text.lowercased())
        }
    }

    private static let bodily: Set<String> = [
        "skin", "heart", "liver", "kidney", "stomach", "lung", "eye", "ear", "hand", "foot", "leg", "arm",
        "head",
        "neck", "chest", "mouth", "nose", "face", "blood", "bone", "muscle", "tongue", "tooth", "throat",
        "spine",
        "palm", "sole", "finger", "toe", "knee", "shoulder", "hip", "nerve", "vein", "bloodstream", "skull",
        "gut",
    ]

    /// `the cells in the epidermis`: what stands behind tells which.
    private func isPlaced(_ phrase: NounPhrase) -> Bool {
        tree.children(of: phrase.head, .preposition).contains { preposition in
            guard phrase.range.contains(preposition),
                let object = tree.child(of: preposition, .prepositionalObject)
            else { return false }
            let word = tree.tokens[object]
            return isOfKind(object) || known.contains(word.lemma) || known.contains(word.text.lowercased())
        }
    }

    /// `the Library`, `the Khan`: a common noun with a capital is the name of something named in full before.
    private func isShortName(_ head: Int) -> Bool {
        let token = tree.tokens[head]
        guard token.tag == .name, head > 0, tree.tokens[head - 1].text.lowercased() == "the",
            Self.institutions.contains(token.text.lowercased()), head + 1 < tree.tokens.count
        else { return false }
        let next = tree.tokens[head + 1]
        guard ![.name, .noun, .pluralNoun, .cardinal].contains(next.tag),
            !["of", "for", "on"].contains(next.text)
        else { return false }
        return !known.contains(token.text.lowercased())
            && !shown.contains { $0 < head && tree.tokens[$0].text == token.text }
    }

    static let institutions: Set<String> = [
        "library", "council", "agency", "company", "committee", "commission", "authority", "department",
        "office",
        "museum", "university", "college", "school", "society", "institute", "ministry", "strategy", "act",
        "treaty",
        "board", "party", "convention", "order", "academy", "court", "hospital", "fund", "foundation",
        "association",
        "organization", "organisation", "federation", "conference", "congress", "assembly", "league",
        "alliance",
        "mission", "programme", "program", "project", "report", "center", "centre", "station", "observatory",
        "khan", "edict", "emperor", "empress", "king", "queen", "duke", "archbishop", "bishop", "governor",
        "diet", "decree",
        "ordinance", "statute", "expedition", "regiment", "settlement",
        "sultan", "prince", "protocol", "accord", "agreement", "charter", "bureau", "service", "secretariat",
    ]

    private func isBare(_ head: Int) -> Bool {
        if isShortName(head) { return true }
        let token = tree.tokens[head]
        guard token.tag == .noun || token.tag == .pluralNoun, let phrase = tree.nounPhrase(at: head),
            phrase.determiner == .definite, isBare(phrase)
        else { return false }
        let word = token.text.lowercased()
        if Dangling.isKnownToAll(word) || known.contains(word) || known.contains(token.lemma) { return false }
        if Self.lands.contains(token.lemma), isBehindPlace(phrase) { return false }
        // `the council house`, `the deaf`: the parser hangs the noun on what follows.
        if head + 1 < tree.tokens.count, tree.tokens[head + 1].tag.isNoun { return false }
        let isMentioned = shown.contains {
            $0 < phrase.core.lowerBound && tree.tokens[$0].lemma == token.lemma
        }
        return !isMentioned
    }
}
