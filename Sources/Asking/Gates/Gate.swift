import English
package import Reading

/// A check that every card must pass: one file, one line in `Gates.all`.
package protocol Gate: Sendable {
    /// Its key in the `gates` of a card.
    static var name: String { get }
    static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal?
}

/// All gates, in the order in which they are tried; B1 to B8 of the rubric.
package enum Gates {
    package static let all: [any Gate.Type] = [
        LanguageGate.self, EntailmentGate.self, ReferenceGate.self, UniquenessGate.self, PrecisionGate.self,
        WorthGate.self, PassingGate.self, GiveawayGate.self, ContradictionGate.self, AmountGate.self,
        FormGate.self,
        CitationGate.self,
    ]
}

/// What the gates know of the whole article.
package struct Ground: Sendable {
    package let article: Article
    package let claims: [Claim]
    package let lines: ArticleLines
    /// How many sections the article has.
    let sections: Int
    /// The content words of each claim, by section; candidates are compared within theirs.
    let rivals: Rivals
    /// The claims whose first or second word it is, in lower case without `'s`.
    private let openings: [String: [String]]
    /// The sentence before each claim in its paragraph.
    let before: [String: Claim]
    let frames: Frames
    private let statements: [String: [Statement]]
    /// How many claims are sentences, not items of a list.
    let told: Int
    /// What the article lists together.
    let families: Families
    /// How the article is written.
    let manner: Manner
    /// What the article's subject is called besides its name.
    let topicKinds: TopicKinds
    /// The names in the title of an article that is somebody's life.
    let hero: Set<String>?
    /// When the person whom the article is about lived.
    let life: Life?
    /// The last words of names that are a person's in two sentences and nothing else in any.
    private let people: Set<String>
    /// How many sentences of each section tell of an aim.
    let aims: [[String]: Int]
    /// How many claims contradict each claim that is contradicted.
    let opposition: [String: Int]

    /// `hero` is the person whose life the article is.
    package init(article: Article, claims: [Claim], hero person: String? = nil) {
        self.article = article
        self.claims = claims
        lines = ArticleLines(article.text)
        sections = article.sections.count
        frames = Frames(claims)
        statements = Dictionary(
            claims.map { ($0.id, Ground.statements(in: $0)) }, uniquingKeysWith: { first, _ in first })
        told = claims.count { $0.kind != .item }
        families = Families(claims)
        manner = Manner(claims, statements: statements, title: article.title)
        topicKinds = TopicKinds(title: article.title, claims: claims)
        hero = person.map { name in
            Set((name + " " + article.title).split { !$0.isLetter && $0 != "-" }.map(String.init))
        }
        life = Life(person: person, title: article.title, claims: claims)
        people = Ground.people(in: claims)
        aims = claims.reduce(into: [:]) { counts, claim in
            let tells =
                claim.tree?.tokens.contains { UniquenessGate.aims.contains($0.lemma.lowercased()) } ?? false
            if tells { counts[claim.section, default: 0] += 1 }
        }
        opposition = Dictionary(
            claims.filter { !$0.contradicts.isEmpty }.map { ($0.id, $0.contradicts.count) },
            uniquingKeysWith: { first, _ in first })
        var openings: [String: [String]] = [:]
        for claim in claims {
            let words = claim.wording.words.prefix(2).map { $0.lower.replacing("'s", with: "") }
            for word in Set(words) { openings[word, default: []].append(claim.id) }
        }
        self.openings = openings
        rivals = Rivals(title: article.title, claims: claims)
        before = Dictionary(
            zip(claims.dropFirst(), claims).filter { $0.paragraph == $1.paragraph && $1.kind == .statement }
                .map { ($0.id, $1) }, uniquingKeysWith: { first, _ in first })
    }

    private static func statements(in claim: Claim) -> [Statement] {
        // The opening both in its sentence and by itself: the parser sees now more in the one, now in the other.
        // With a semicolon the rest would be shown as well.
        let whole = claim.tree.flatMap { tree in
            claim.clauses.opening != nil && tree.tokens.contains { $0.text == ";" } ? nil : tree
        }
        let trees = [claim.clauses.opening, whole].compactMap { $0 } + claim.clauses.later
        return trees.flatMap { StatementFinder($0).statements }
    }

    /// The claim's statements as a card can show them; none for lists and their items.
    func statements(of claim: Claim) -> [Statement] {
        claim.kind == .statement ? statements[claim.id] ?? [] : []
    }

    /// Whether the answer has two content words and more and no other claim says it.
    func isSpecific(_ answer: String, to claim: Claim) -> Bool {
        ContentWords.of(answer).count > 1 && !rivals.isSaidElsewhere(answer, than: claim)
    }

    /// Whether two sentences besides the claim are about what the name stands for: it opens them.
    func isSubject(_ name: String, beside claim: Claim) -> Bool {
        (openings[name.lowercased()] ?? []).count { $0 != claim.id } >= 2
    }

    /// Whether the recogniser took the name for a person's wherever it stands, and more than once.
    func isSurelyPerson(_ name: String) -> Bool {
        name.split(separator: " ").last.map { people.contains(String($0)) } ?? false
    }

    private static func people(in claims: [Claim]) -> Set<String> {
        var found: [String: (persons: Int, others: Int)] = [:]
        for tree in claims.compactMap(\.tree) {
            for entity in tree.entities {
                guard let last = entity.range.last else { continue }
                let isPerson = entity.kind == .person
                found[tree.tokens[last].text, default: (0, 0)].persons += isPerson ? 1 : 0
                found[tree.tokens[last].text, default: (0, 0)].others += isPerson ? 0 : 1
            }
        }
        return Set(found.filter { $0.value.persons > 1 && $0.value.others == 0 }.keys)
    }

    /// The line where a claim begins, from 1.
    func line(ofClaim id: String) -> Int {
        claims.first { $0.id == id }.map { lines.line(at: $0.span.lowerBound) } ?? 1
    }

    /// The bytes of the claim's span as text, white space made single blanks.
    package func quote(of claim: Claim) -> String {
        guard claim.span.lowerBound >= 0, claim.span.upperBound <= article.text.count else { return "" }
        let text = String(decoding: article.text[claim.span], as: UTF8.self)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
