import English

/// Reads the claims of an article in three steps: select, disambiguate, decompose.
package struct ClaimReader {
    let article: Article
    var resolver: Resolver
    let capitals: Capitals
    package private(set) var topic: Topic
    /// The sentences of the article as trees, by their first byte.
    let trees: [Int: SentenceTree]
    var discourse: Discourse
    var claims: [Claim] = []
    var seen: [String: Int] = [:]
    /// The last sentence of the paragraph before, which may name what `these programs` are but is not shown.
    var last: (section: [String], before: Resolver.Before)?

    /// The claims in reading order: one for each sentence, each list and each item that lists something itself.
    ///
    /// A text in another language is not parsed, so that its claims have no trees.
    package static func claims(of article: Article, isEnglish: Bool = true) -> (claims: [Claim], topic: Topic)
    {
        var reader = ClaimReader(article, trees: isEnglish ? ClaimTrees.trees(of: article) : [:])
        for block in article.blocks { reader.read(block) }
        let claims = reader.claims
        guard isEnglish else { return (claims, reader.topic) }
        return (ClaimRelations.marked(ClaimTrees.planted(in: claims, sentences: reader.trees)), reader.topic)
    }

    private init(_ article: Article, trees: [Int: SentenceTree]) {
        self.article = article
        let wordings = article.sentences.map { Wording($0.sentence.text) }
        topic = Topic(title: article.title, wordings: wordings)
        capitals = Capitals(wordings)
        resolver = Resolver(topic: topic)
        self.trees = trees
        discourse = Discourse(title: article.title, wordings: wordings)
        topic.hero = discourse.lived
    }

    private mutating func read(_ block: Block) {
        switch block.kind {
        case .paragraph(let sentences): readParagraph(sentences, in: block)
        case .list(let leadIn, let items, _): readList(leadIn, items, in: block)
        case .heading:
            discourse.beginSection()
            resolver.named.forget()
        case .caption, .other: break
        }
    }

    private mutating func readParagraph(_ sentences: [Sentence], in block: Block) {
        var before = block.section == last?.section ? last?.before : nil
        before?.standsAlone = false
        discourse.beginParagraph()
        let label = Label(of: sentences)
        for (place, sentence) in sentences.enumerated() {
            let claim = claim(.statement, sentence, in: block, before: before, under: place > 0 ? label : nil)
            claims.append(claim)
            discourse.note(claim, tree: trees[sentence.span.lowerBound])
            before = Resolver.Before(
                wording: claim.wording, source: sentence.text, span: sentence.span,
                standsAlone: canPreface(claim))
        }
        last = before.map { (block.section, $0) }
    }

    /// Whether the claim can be shown before the next: it is plain, and shows no list that is asked for itself.
    private func canPreface(_ claim: Claim) -> Bool {
        claim.preface == nil && claim.parts.isEmpty
            && claim.flags.allSatisfy { $0 == .vague || Claim.Flag.kept.contains($0) }
            && Dangling.word(in: claim.wording, known: resolver.topic.places) == nil
    }

    mutating func claim(
        _ kind: Claim.Kind, _ sentence: Sentence, in block: Block, before: Resolver.Before?
    ) -> Claim {
        let flags = Selection(Wording(sentence.text)).flags
        guard !flags.contains(.tooLong) else {
            return record(kind, sentence, block, wording: Wording(""), flags: flags)
        }
        let tree = trees[sentence.span.lowerBound]
        let named = tree.flatMap { PronounResolver(tree: $0, discourse: discourse).resolved }
        if let (name, gender) = named?.gender { discourse.learn(gender, of: name) }
        let plain = Wording(named?.text ?? sentence.text)
        let resolved = resolver.resolve(plain, before: before)
        resolver.named.learn(Wording(sentence.text))
        var claim = record(kind, sentence, block, wording: resolved.wording, flags: flags)
        if resolved.isUnresolved { claim.flags.append(.unresolved) }
        claim.references = (named.map { [$0.reference] } ?? []) + (resolved.isNamed ? [.name] : [])
        if resolved.needsPreface, let before {
            claim.preface = before.wording.text
            claim.source = before.source + " " + sentence.text
            claim.span = before.span.lowerBound..<sentence.span.upperBound
        }
        decompose(&claim)
        return claim
    }

    func decompose(_ claim: inout Claim) {
        let finder = EnumerationFinder(claim.wording)
        let words = claim.wording.words
        claim.doubts = finder.doubts
        claim.parts += finder.lists.map { .enumeration($0) }
        claim.parts += ContrastFinder(words: words).contrasts.map { .contrast($0) }
        claim.parts += InitialismFinder(words: words).initialisms.map { .initialism($0) }
    }

    mutating func record(
        _ kind: Claim.Kind, _ sentence: Sentence, _ block: Block, wording: Wording, flags: [Claim.Flag]
    ) -> Claim {
        Claim(
            id: name(sentence.text), section: block.section, kind: kind, sentence: sentence, wording: wording,
            preface: nil, source: sentence.text, span: sentence.span, paragraph: block.paragraph,
            flags: flags, parts: [], doubts: [],
            duplicateOf: nil, contradicts: [])
    }

    /// The hash of the sentence in lower case with straight quotes, and which one of its kind it is.
    mutating func name(_ text: String) -> String {
        let plain = text.lowercased().replacing("\u{2019}", with: "'").split(whereSeparator: \.isWhitespace)
        let hash = StableHash.name(of: plain.joined(separator: " "), length: 8)
        seen[hash, default: 0] += 1
        let ordinal = seen[hash] ?? 1
        return ordinal == 1 ? hash : "\(hash)-\(ordinal)"
    }
}

extension Claim.Flag {
    /// Flags that a question keeps in its words; the others bar the claim.
    package static let kept: Set<Claim.Flag> = [.attributed, .hedged, .negated]
}
