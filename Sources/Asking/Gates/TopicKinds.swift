import English
import Reading

/// What an article's own subject is called besides its name: in an entry on Peru, `the country` is Peru.
struct TopicKinds: Sendable {
    /// Nouns that, with `the`, mean the subject of the article or the one part of its kind that it has.
    let nouns: Set<String>

    /// What the subject is called by another name, and its own: `Plecoptera, the stoneflies, are an order`.
    let aliases: Set<String>

    /// Sentences in which an article says what its subject is.
    private static let opening = 4

    private static let lands: Set<String> = [
        "country", "state", "nation", "republic", "kingdom", "island", "islands", "archipelago", "region",
        "city",
        "town", "empire", "territory", "province", "monarchy",
    ]
    private static let countries: Set<String> = [
        "country", "state", "nation", "republic", "kingdom", "monarchy",
    ]
    /// What every land has one of.
    private static let parts: Set<String> = [
        "coast", "interior", "population", "northeast", "northwest", "southeast", "southwest", "north-east",
        "north-west", "south-east", "south-west", "mainland", "climate", "terrain", "landscape",
    ]
    private static let institutions: Set<String> = [
        "country", "nation", "government", "economy", "currency", "constitution", "throne", "monarchy",
        "parliament",
    ]

    init(title: String, claims: [Claim]) {
        let titled = ContentWords.of(title)
        var found: Set<String> = []
        var aliases = titled.count == 1 ? titled : []
        for claim in claims.lazy.filter({ $0.kind == .statement }).prefix(Self.opening) {
            guard let tree = claim.tree else { continue }
            if let alias = Self.alias(of: titled, in: tree) { aliases.insert(alias) }
            found.formUnion(Self.kind(of: titled, in: tree) ?? Self.entry(of: titled, in: tree) ?? [])
        }
        if !found.isDisjoint(with: Self.lands) { found.formUnion(Self.parts) }
        if !found.isDisjoint(with: Self.countries) { found.formUnion(Self.institutions) }
        nouns = found
        self.aliases = aliases
    }

    /// The other name beside the subject.
    private static func alias(of title: Set<String>, in tree: SentenceTree) -> String? {
        guard let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }),
            let head = tree.clause(at: root)?.subjectHead,
            !ContentWords.of(tree.tokens[head].text).isDisjoint(with: title),
            let other = tree.child(of: head, .apposition),
            [.noun, .pluralNoun].contains(tree.tokens[other].tag),
            let phrase = tree.nounPhrase(at: other), phrase.determiner != .indefinite, phrase.core.count <= 2,
            phrase.core.upperBound == phrase.range.upperBound
        else { return nil }
        return ContentWords.list(tree.tokens[other].text).first
    }

    /// `Brno, German Brünn, city, southeastern Czech Republic`: the first word for a land in an entry without a verb.
    private static func entry(of title: Set<String>, in tree: SentenceTree) -> Set<String>? {
        guard let first = tree.tokens.first, !title.isDisjoint(with: ContentWords.of(first.text)),
            let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }),
            tree.clause(at: root) == nil
        else { return nil }
        let kind = tree.tokens.prefix(20).first {
            lands.contains($0.text) && ![.compound, .prepositionalObject].contains($0.relation)
        }
        return kind.map { [$0.text] }
    }

    /// `Peru is a country in western South America`: the words for its kind, where the subject is what the title names.
    private static func kind(of title: Set<String>, in tree: SentenceTree) -> Set<String>? {
        guard let root = tree.tokens.indices.first(where: { tree.tokens[$0].head == $0 }),
            tree.tokens[root].lemma == "be", let head = tree.clause(at: root)?.subjectHead,
            tree.tokens[head].tag == .name || tree.tokens[head].tag == .pluralName,
            !ContentWords.of(tree.tokens[head].text).isDisjoint(with: title),
            let told = tree.child(of: root, .attribute), tree.tokens[told].tag.isNoun
        else { return nil }
        var kinds: Set<String> = [tree.tokens[told].lemma, tree.tokens[told].text.lowercased()]
        for other in tree.coordination(from: told)?.heads ?? [] { kinds.insert(tree.tokens[other].lemma) }
        return kinds
    }
}
