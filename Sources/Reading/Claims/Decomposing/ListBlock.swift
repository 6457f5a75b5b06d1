/// Judges whether a list set out line by line can be asked for as a whole.
struct ListBlock {
    let leadIn: Wording
    /// The sentences of each item.
    let items: [[String]]

    private typealias Unsure = ListJudge.Unsure

    /// Words of an item beyond which nobody names it.
    private static let longest = 16
    /// Marks of code, formulas and definitions, which are not read aloud.
    private static let signs = Set("=<>{}|\\#$\"`_[]()—–:;?".unicodeScalars)

    var verdict: Result<[String], ListJudge.Unsure> {
        do throws(ListJudge.Unsure) { return .success(try texts()) } catch { return .failure(error) }
    }

    private func texts() throws(ListJudge.Unsure) -> [String] {
        guard items.count >= Enumeration.sizes.lowerBound else { throw Unsure(.unclearStart) }
        guard items.count <= Enumeration.sizes.upperBound else { throw Unsure(.tooMany) }
        try checkLeadIn()
        let named = items.compactMap(ListItem.init)
        guard named.count == items.count else { throw Unsure(.nested) }
        guard !named.contains(where: { hasSigns($0.name) }) else { throw Unsure(.bracketed) }
        guard named.allSatisfy({ !$0.words.isEmpty && $0.words.count <= ListBlock.longest }),
            Set(named.map(\.name)).count == named.count,
            !named.contains(where: \.isClause), isOneForm(named)
        else { throw Unsure(.notParallel) }
        return named.map(\.name)
    }

    /// All of them acts that one is told to do, or none: what merely opens with a word that may be such a verb is a thing
    /// beside things.
    private func isOneForm(_ items: [ListItem]) -> Bool {
        !items.contains(where: \.isCommand) || items.allSatisfy(\.mayBeCommand)
    }

    /// A lead-in is the beginning of a sentence and ends in a colon.
    private func checkLeadIn() throws(ListJudge.Unsure) {
        let words = leadIn.words
        guard words.last?.kind == .colon, words.count >= 3, !words[words.count - 2].kind.isMark else {
            throw Unsure(.noLeadIn)
        }
        let ending = words.suffix(4).map(\.lower)
        guard !ending.contains("one"), !ending.contains("either"), !ending.contains("any") else {
            throw Unsure(.alternatives)
        }
        let counts = words.compactMap { Numerals.value($0.lower) }
        guard counts.isEmpty || counts.contains(items.count) else { throw Unsure(.noLeadIn) }
    }

    private func hasSigns(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: ListBlock.signs.contains)
    }

    /// An item without the marks that join it to the next.
    static func withoutStop(_ text: String) -> String {
        var text = text.trimmed
        for ending in ["; and", "; or", ", and", ", or"] where text.hasSuffix(ending) {
            text.removeLast(ending.count)
        }
        while let last = text.last, [".", ";", ","].contains(last) { text.removeLast() }
        return text
    }
}
