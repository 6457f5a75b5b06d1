import English

/// What the sentences so far have been about: the antecedents that a pronoun of the next may have.
///
/// Subjects take up subjects (the parallelism that centring theory rests on: Grosz, Joshi and Weinstein 1995); where
/// a second thing agrees with the pronoun as well, there is no antecedent.
struct Discourse {
    /// Something that a sentence was about.
    struct Mention: Hashable {
        var text: String
        var isPerson: Bool
        var isPlural: Bool
        var isName: Bool
        /// Whether it may be somebody's name that nothing shows to be one: no article, and no kind of thing that it is known for.
        var isDoubtful = false
    }

    /// The subject of the sentence before, in the same paragraph.
    private(set) var subject: Mention?
    /// What else of the sentence before a pronoun could mean.
    private(set) var rivals = Rivals()
    /// The person spoken of last, and those whom the sentence before names besides.
    private(set) var person: Mention?
    private(set) var others: Set<String> = []
    /// Those of them that do or suffer what it tells, or to whom it was done.
    private(set) var actors: Set<String> = []
    private(set) var names = FullNames()
    /// What the headword is said to be: `city`.
    private var ownKinds: Set<String> = []
    /// The first words of what was named as a body, a place or a work.
    private var thingNames: Set<String> = []
    private var genders: [String: Gender] = [:]
    /// Whom the pronoun of the sentence at hand stands for.
    private var meant: String?
    let title: String
    /// The words that the article has in small letters.
    private let smallWords: Set<String>
    /// What nearly all of the article's `he` and `she` are.
    let ruling: Gender?
    /// What the title names, as a sentence calls it; nothing where the article is a life.
    let headword: Mention?
    /// Whether the sentence before is about a `he` or `she` whom nothing tells for certain.
    private(set) var isLost = false

    enum Gender { case male, female }

    /// Names of things that an `it` may mean.
    static let things: Set<EntityKind> = [
        .place, .location, .organization, .facility, .product, .work,
    ]

    /// Who the title names.
    var hero: String? { names.hero }
    /// Who the title names, where it is a name and the article that person's life.
    var lived: String? { names.isLife ? names.hero : nil }

    /// Whether the title speaks of it.
    func isTopic(_ mention: Mention) -> Bool {
        let words = mention.text.lowercased().split(separator: " ").filter { $0 != "the" }
        if words.count == 1, mention.text.lowercased().hasPrefix("the "), ownKinds.contains(String(words[0]))
        {
            return true
        }
        let titled = title.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        return !words.isEmpty && words.allSatisfy(titled.contains)
    }

    init(title: String, wordings: [Wording] = []) {
        self.title = title
        ruling = Discourse.ruling(in: wordings)
        names.learnHero(title: title, openings: wordings, isRuled: ruling != nil)
        smallWords = Set(
            wordings.flatMap { $0.words.filter { !$0.isCapitalised && !$0.kind.isMark }.map(\.lower) })
        headword = names.isLife ? nil : Discourse.headword(title: title, wordings: wordings)
    }

    /// `Cholera`, which opens a sentence, and stands in small letters in others.
    func isCommon(_ name: String) -> Bool { !name.contains(" ") && smallWords.contains(name.lowercased()) }

    mutating func beginParagraph() {
        isLost = false
        subject = nil
        rivals = Rivals()
        others = []
        actors = []
    }

    /// The hero of the article is who a new section speaks of.
    mutating func beginSection() {
        beginParagraph()
        person = names.hero.map { Mention(text: $0, isPerson: true, isPlural: false, isName: true) }
    }

    /// Learns what a sentence is about, once its own pronouns are resolved.
    mutating func note(_ tree: SentenceTree) {
        let people = tree.entities.filter { $0.kind == .person }.map { tree.text($0.range) }
        for name in people { names.learn(name, title: title) }
        for entity in tree.entities where Discourse.things.contains(entity.kind) {
            if let first = tree.text(entity.range).split(separator: " ").first {
                thingNames.insert(String(first))
            }
        }
        subject = entry(tree) ?? Discourse.subject(of: tree).flatMap { mention(at: $0, in: tree) }
        others = Set(people.map(names.full)).subtracting(subject.map { [$0.text] } ?? [])
        actors = Set(acting(in: tree).map(names.full))
        if let subject, subject.isPerson, !subject.isPlural {
            person = subject
        } else if let only = others.first, others.count == 1, person == nil {
            person = Mention(text: only, isPerson: true, isPlural: false, isName: true)
        }
        // `Among these are Láscar and Llullaillaco`: one of several.
        if tree.tokens.first?.text == "Among" { subject = nil }
        rivals = rivals(in: tree)
        ownKinds.formUnion(kinds(told: tree))
    }

    /// Learns from a claim; where its pronoun was replaced, what stands for it stays the subject.
    mutating func note(_ claim: Claim, tree: SentenceTree?) {
        guard let tree else { return beginParagraph() }
        let before = (subject: subject, person: person)
        note(tree)
        let isHeOrShe = Discourse.subject(of: tree).map {
            ["he", "she"].contains(tree.tokens[$0].text.lowercased())
        }
        guard let reference = claim.references.first, reference != .name else {
            isLost = isHeOrShe ?? false
            return
        }
        isLost = false
        if reference == .person {
            person =
                meant.map { Mention(text: $0, isPerson: true, isPlural: false, isName: true) }
                ?? before.person
            meant = nil
        }
        if Discourse.subject(of: tree).map({ tree.tokens[$0].tag == .pronoun }) ?? false {
            subject = reference == .person ? person : before.subject
        }
        others = others.subtracting(person.map { [$0.text] } ?? [])
    }

    /// Learns whom a pronoun stood for, before its sentence is noted.
    mutating func learn(_ gender: Gender, of name: String) {
        genders[name] = gender
        meant = name
    }

    func gender(of name: String) -> Gender? { genders[name] }

    /// Whether one word that the recogniser takes for a person here stood for a body or a place before: `Ericsson`.
    func isThing(_ name: String) -> Bool {
        !name.contains(" ") && thingNames.contains(name) && genders[name] == nil
    }
}
