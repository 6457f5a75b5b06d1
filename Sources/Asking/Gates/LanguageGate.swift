package import Reading

/// B1: the card reads as a whole sentence of a bearable length, with its brackets and quotation marks in pairs.
package enum LanguageGate: Gate {
    package static let name = "language"

    /// Words of a prompt beyond which nobody holds it in mind.
    static let longest = 45

    package static func refusal(of candidate: Candidate, from claim: Claim, on ground: Ground) -> Refusal? {
        fault(in: candidate).map { .language($0) }
    }

    private static func fault(in candidate: Candidate) -> String? {
        let body = candidate.body
        if body.split(separator: " ").count > longest { return "it is too long" }
        // `Where n is the density`, behind a formula.
        let isOfFormula = candidate.gap != nil && body.hasPrefix("Where ")
        if isOfFormula || body.hasPrefix("As for ") || body.hasPrefix("In fact ") || body.hasPrefix("Nor ")
            || body.hasPrefix("What remains ")
            || body.hasPrefix("Of more ") || body.hasPrefix("Of greater ")
            || connectives.contains(where: { holds($0, Array(body.utf8)) })
        {
            return "it takes up what was said before"
        }
        // `With x = 30 m, the loss is`
        if body.contains(" = ") { return "it holds a formula" }
        let isStopped = candidate.answer.last == "." && !candidate.answer.dropLast().contains(".")
        if candidate.gap != nil, isStopped, candidate.answer.dropLast().contains(where: \.isNumber) {
            return "the answer has the full stop of its sentence"
        }
        if isNumbered(body) { return "it opens with the number of a paragraph" }
        if !startsWell(body) { return "it does not open like a sentence" }
        if ![".", "?", "\"", "\u{201D}"].contains(body.last) { return "it does not end like a sentence" }
        if candidate.isList,
            let tail = [
                ", where ", ", which ", ", who ", ", whose ", ", the ", ", now ", ", then ", ", today ",
            ].first(where: candidate.after.hasPrefix)
        {
            return "\(tail.dropFirst(2))tells of the last member alone"
        }
        let bytes = Array(body.utf8)
        if strayBlanks.contains(where: { holds($0, bytes) }) { return "it has stray blanks" }
        if strayMarks.contains(where: { holds($0, bytes) }) { return "it has stray marks" }
        if endsOpen(body) { return "its end is cut off" }
        if isUnjoined(candidate.before + candidate.after) { return "its clauses are not joined" }
        if quotedGaps.contains(where: { holds($0, bytes) }) {
            return "the gap stands alone in quotation marks"
        }
        if !isPaired(body) { return "brackets or quotation marks are not in pairs" }
        if body.unicodeScalars.contains(where: isUnprintable) { return "it has control characters" }
        if gaps(in: body) > 1 { return "it has more than one gap" }
        return nil
    }

    private static let connectives = [
        "for his part", "for her part", "for its part", "for their part", "in other words", "so to speak",
        "of which more",
        " accordingly ", " had in fact ", ", or so ", " was in fact ", " were in fact ", " is in fact ",
        "as it were",
        "needless to say", "First and foremost",
    ].map { Array($0.utf8) }
    private static let strayBlanks = ["  ", " ,", " ."].map { Array($0.utf8) }
    private static let strayMarks = [
        "(;", "( ", "()", "(,", " )", ",,", ";.", ",.", ", ,", ".\u{201D}.", ".\".", "-.",
    ].map { Array($0.utf8) }

    /// Byte by byte: a search of strings for strings takes ten times as long.
    private static func holds(_ part: [UInt8], _ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
    }

    /// Ends with a word that something has to follow.
    private static func endsOpen(_ body: String) -> Bool {
        let open: Set<String> = [
            "as", "of", "that", "they", "the", "a", "an", "and", "or", "which", "who", "with", "for", "he",
            "was", "were", "is", "are", "had", "has",
        ]
        if body.hasSuffix(", so.") || body.hasSuffix(", but.") { return true }
        guard body.last != "?", let last = body.split(separator: " ").last else { return false }
        return open.contains(last.lowercased().filter(\.isLetter))
    }

    /// `a headmaster until 1819 and who had published`, `Especially after the fire, trade fell`: a clause joined to none of its kind.
    private static func isUnjoined(_ body: String) -> Bool {
        let words = body.split(separator: " ").map { $0.lowercased() }
        if ["especially", "particularly", "notably"].contains(words.first) { return true }
        return zip(words, words.dropFirst()).enumerated().contains { place, pair in
            ["and", "but"].contains(pair.0) && ["who", "whose", "which"].contains(pair.1)
                && !words[..<place].contains { ["who", "whose", "which", "that", "where"].contains($0) }
        }
    }

    private static let quotedGaps = ["\"", "\u{201C}", "\u{2018}"].map { Array(($0 + Candidate.gap).utf8) }

    /// As in `14 Intervention without a mandate has been defended`, from a page with numbered paragraphs.
    private static func isNumbered(_ body: String) -> Bool {
        let words = body.split(separator: " ", maxSplits: 2)
        guard words.count == 3, words[0].count <= 3, words[0].allSatisfy(\.isNumber) else { return false }
        return words[1].first?.isUppercase == true && !words[1].hasPrefix(Candidate.gap)
    }

    private static func startsWell(_ body: String) -> Bool {
        guard let first = body.first else { return false }
        return first.isUppercase || first.isNumber || body.hasPrefix(Candidate.gap)
            || "\"\u{201C}(".contains(first)
    }

    private static func isPaired(_ body: String) -> Bool {
        let counts = body.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
        return counts["("] == counts[")"] && counts["["] == counts["]"]
            && counts["\u{201C}"] == counts["\u{201D}"] && (counts["\""] ?? 0).isMultiple(of: 2)
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func gaps(in body: String) -> Int {
        body.split(separator: Candidate.gap, omittingEmptySubsequences: false).count - 1
    }
}
