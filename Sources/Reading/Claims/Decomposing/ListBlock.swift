/// Judges whether a list set out line by line can be asked for as a whole.
struct ListBlock {
    let leadIn: Wording
    /// The sentences of each item.
    let items: [[String]]

    private typealias Unsure = ListJudge.Unsure

    /// Words of an item beyond which nobody names it.
    private static let longest = 16
    /// Marks of code, formulas and definitions, which are not read aloud.
    private static let signs = Set("=<>{}|\\#$\"`_[]—–:;".unicodeScalars)

    var verdict: Result<[String], ListJudge.Unsure> {
        do throws(ListJudge.Unsure) { return .success(try texts()) } catch { return .failure(error) }
    }

    private func texts() throws(ListJudge.Unsure) -> [String] {
        guard items.count >= Enumeration.sizes.lowerBound else { throw Unsure(.unclearStart) }
        guard items.count <= Enumeration.sizes.upperBound else { throw Unsure(.tooMany) }
        guard items.allSatisfy({ $0.count == 1 }) else { throw Unsure(.nested) }
        try checkLeadIn()
        let texts = items.map { ListBlock.withoutStop($0[0]) }
        guard !texts.contains(where: hasSigns) else { throw Unsure(.bracketed) }
        let wordings = texts.map { Wording($0).words }
        guard wordings.allSatisfy({ !$0.isEmpty && $0.count <= ListBlock.longest }) else {
            throw Unsure(.notParallel)
        }
        guard Set(wordings.map(form)).count == 1, !wordings.contains(where: isClause) else {
            throw Unsure(.notParallel)
        }
        return texts
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
    }

    private func hasSigns(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: ListBlock.signs.contains)
    }

    /// What the items open with: all of them an act, or all a thing.
    private func form(_ words: [Word]) -> Enumeration.Form {
        if words[0].kind == .gerund, words.count > 1 { return .gerund }
        return Verbs.isBase(words[0].lower) && words.count > 1 ? .infinitive : .noun
    }

    /// Whether an item is a statement of its own rather than a name for something.
    private func isClause(_ words: [Word]) -> Bool {
        words.dropFirst().contains { word in
            word.kind == .modal || word.kind == .be || word.kind == .have
                || word.kind == .finite && word.lower.hasSuffix("s")
        }
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
