import Reading

/// When the person whom an article is about lived, as its opening tells in brackets.
struct Life: Sendable {
    /// The claim that tells it.
    var claim: String
    var person: String
    /// The words of the years in the claim's wording.
    var birth: Range<Int>?
    var death: Range<Int>?

    /// Claims in which an article comes to its person, behind the lines that say whose page it is.
    private static let openings = 12

    /// Nil where the title names nobody, or the opening tells no years.
    init?(person: String?, title: String, claims: [Claim]) {
        guard let person else { return nil }
        for claim in claims.filter({ $0.kind == .statement }).prefix(Self.openings) {
            guard let found = Life(person: person, isInverted: title.contains(","), claim: claim) else {
                continue
            }
            self = found
            return
        }
        return nil
    }

    private init?(person: String, isInverted: Bool, claim: Claim) {
        for open in claim.wording.words.indices.prefix(Self.farthest)
        where claim.wording.words[open].lower == "(" {
            guard let found = Life(person: person, isInverted: isInverted, claim: claim, bracket: open) else {
                continue
            }
            self = found
            return
        }
        return nil
    }

    /// Words of an opening in which the bracket begins.
    private static let farthest = 40

    private init?(person: String, isInverted: Bool, claim: Claim, bracket open: Int) {
        let words = claim.wording.words
        guard let close = words[open...].firstIndex(where: { $0.lower == ")" }), close > open + 1 else {
            return nil
        }
        let bracket = (open + 1)..<close
        let own = person.lowercased().split(separator: " ").map(String.init)
        let isNamed =
            own.first.map { words.first?.lower == $0 } ?? false
            && words[..<open].contains { own.last == $0.lower }
        guard isNamed || isInverted else { return nil }
        let isYear = { (index: Int) in DateMaker.isYear(words[index].lower) }
        let died = bracket.first {
            ["died", "d", "d.", "-", "\u{2013}", "\u{2014}"].contains(words[$0].lower) && $0 > open + 1
        }
        let born = ["born", "b", "b."].contains(words[open + 1].lower)
        let first = (open + 1)..<(died ?? close)
        let second = (died.map { $0 + 1 } ?? close)..<close
        let births = first.filter(isYear)
        let deaths = second.filter(isYear)
        guard births.count == 1, deaths.count == 1 || born && deaths.isEmpty, !Self.isDoubtful(words[bracket])
        else {
            return nil
        }
        self.claim = claim.id
        self.person = person
        birth = births.first.map { $0..<$0 + 1 }
        death = deaths.first.map { $0..<$0 + 1 }
    }

    /// Whether the years are guessed or another's: `c. 1801`, `1801 or 1802`, `reigned 1040-1057`.
    private static func isDoubtful(_ words: ArraySlice<Word>) -> Bool {
        words.contains {
            [
                "c", "c.", "ca", "ca.", "circa", "about", "around", "or", "before", "after", "fl", "fl.",
                "active", "r", "r.",
                "reigned", "bc", "bce", "?", "baptised", "baptized", "probably",
            ].contains($0.lower)
        }
    }
}
