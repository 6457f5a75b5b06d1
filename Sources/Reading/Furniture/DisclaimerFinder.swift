/// Notes that warn the reader of a text, and what to pass on to a learner.
enum DisclaimerFinder: FurnitureFinder {
    static let reason = DropReason.disclaimer

    static func matches(_ candidate: Candidate) -> Bool {
        caution(candidate) != nil
    }

    /// What a learner should be told, as a sentence.
    static func caution(_ candidate: Candidate) -> String? {
        guard candidate.words.count <= 80 else { return nil }
        let isAbout = subjects.occurs(in: candidate.words)
        if isAbout, isMadeByMachine(candidate.words) {
            return "The source says it was written by AI; confirm details before relying on them."
        }
        if isAbout, translations.occurs(in: candidate.words) {
            return "The source says a machine translated it; confirm details before relying on them."
        }
        if advice.occurs(in: candidate.words) {
            return "The source says it is no substitute for professional advice."
        }
        if isAbout, sponsors.occurs(in: candidate.words) {
            return "The source says it was paid for by a sponsor."
        }
        return nil
    }

    /// A verb of making before a name of the machine, with no noun after it: `written by AI researchers` is none.
    private static func isMadeByMachine(_ words: Words) -> Bool {
        if adjectives.occurs(in: words) { return true }
        return words.list.indices.contains { index in
            guard let length = makers.length(at: index, in: words) else { return false }
            let next = index + length < words.count ? words.list[index + length] : ""
            return !people.contains(next)
        }
    }

    private static let subjects = PhraseTable([
        "this content", "this article", "this post", "this page", "this text", "this story", "this summary",
        "this piece", "this document", "this report", "this material", "this website", "this site",
        "the content",
        "the article", "parts of this", "portions of this", "content on this", "the following article",
    ])

    private static let makers = PhraseTable(
        [
            "generated", "produced", "written", "created", "drafted", "composed", "assisted", "prepared",
            "made",
        ]
        .flatMap { verb in
            [
                "by", "with", "using", "with the help of", "with the assistance of", "in part by",
                "partly by",
                "by an", "with assistance from", "with the aid of", "by generative", "using generative",
            ]
            .flatMap { link in
                [
                    "ai", "artificial intelligence", "chatgpt", "gpt", "a language model",
                    "large language model", "a large language model", "a machine", "machine learning",
                    "gemini",
                    "claude", "copilot",
                ]
                .map { "\(verb) \(link) \($0)" }
            }
        })

    private static let adjectives = PhraseTable([
        "is ai-generated", "was ai-generated", "ai-generated content", "is ai generated", "was ai generated",
        "automatically generated", "auto-generated", "machine-generated", "is ai-assisted", "was ai-assisted",
    ])

    private static let people: Set<String> = [
        "researchers", "experts", "scientists", "engineers", "companies", "company", "critics", "students",
        "pioneers",
        "ethicists", "labs", "startups", "firms",
    ]

    private static let translations = PhraseTable([
        "automatically translated", "machine translated", "machine-translated", "translated by ai",
        "translated by a machine", "translated automatically", "translated using ai",
    ])

    private static let advice = PhraseTable([
        "not a substitute for professional", "not intended as medical advice", "not medical advice",
        "not intended to be a substitute", "does not constitute medical", "does not constitute legal",
        "does not constitute financial", "does not constitute investment", "not intended to diagnose",
        "for informational purposes only", "for information purposes only", "for educational purposes only",
        "not financial advice", "not legal advice", "not investment advice",
        "does not provide medical advice",
    ])

    private static let sponsors = PhraseTable([
        "paid for by", "was sponsored by", "is sponsored by", "sponsored content", "paid partnership",
        "contains affiliate links", "paid advertisement",
    ])
}
