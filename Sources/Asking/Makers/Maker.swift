package import Reading

/// A way to make cards from claims: one file, one line in `Makers.all`.
package protocol Maker: Sendable {
    /// The name under which cards and reports know it; part of card names, so never changed.
    static var name: String { get }
    /// Flags of a claim that it cannot work with.
    static var barredBy: Set<Claim.Flag> { get }
    static func candidates(from claim: Claim, on ground: Ground) -> [Candidate]
}

extension Maker {
    package static var barredBy: Set<Claim.Flag> {
        Set(Claim.Flag.allCases).subtracting(Claim.Flag.kept)
    }
}

/// All makers, in the order in which their cards are preferred.
package enum Makers {
    package static let all: [any Maker.Type] = [
        ListMaker.self, BlockListMaker.self, OrderMaker.self, ContrastMaker.self, DefinitionMaker.self,
        GlossMaker.self,
        AbbreviationMaker.self, LifeMaker.self,
        MemberMaker.self, TermMaker.self, AliasMaker.self, DateMaker.self, FigureMaker.self, PersonMaker.self,
        NameMaker.self,
        SourceMaker.self, CauseMaker.self, PurposeMaker.self, MeansMaker.self, EffectMaker.self,
        SeriesMaker.self, SubjectMaker.self, ObjectMaker.self, TopicMaker.self, KeywordMaker.self,
        ChoiceMaker.self, JudgeMaker.self,
    ]
}

extension Claim {
    /// Title and headings above the claim.
    func topic(title: String) -> [String] { [title] + section }

    /// The headings without those that would give the answer away, innermost first; the title always stays.
    func topic(title: String, hiding answer: String) -> [String] {
        // `First voyage (1893)` tells the year of all that happened on it.
        let years = Set(answer.split { !$0.isNumber }.filter { $0.count == 4 })
        var path = [title]
        path += section.filter { years.isDisjoint(with: $0.split { !$0.isNumber }) }
        while path.count > 1, let last = path.last, ContentWords.cover(of: answer, by: last) {
            path.removeLast()
        }
        return path
    }

    /// `are also parasites`: one more of the things that the sentences before tell.
    var isAddition: Bool { sentence.text.contains(" also ") || sentence.text.hasPrefix("Also ") }

    /// Whether it says what will be: the article's view, not a fact.
    var isForecast: Bool {
        wording.words.contains { $0.lower == "will" && $0.kind == .modal }
    }

    /// The text of the sentence before and after a range of its words.
    func around(_ range: Range<Int>) -> (before: String, after: String) {
        let bytes = Array(wording.text.utf8)
        let start = wording.words[range.lowerBound].span.lowerBound
        let end = wording.words[range.upperBound - 1].span.upperBound
        return (
            String(decoding: bytes[..<start], as: UTF8.self), String(decoding: bytes[end...], as: UTF8.self)
        )
    }
}
