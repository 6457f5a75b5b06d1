/// What spaCy's regular expressions for English split off the ends and the inside of a chunk, written as rules.
///
/// Facts from `spacy/lang/punctuation.py` and `spacy/lang/en/punctuation.py` (MIT). A chunk is seen alone: what lies
/// before and behind it does not count.
struct Affixes: Sendable {
    /// Hashes of the currency signs and units that are split off a digit.
    private let units: Set<UInt64>
    private let longestUnit: Int

    init(_ file: ModelFile) {
        let lines = file.lines("tokenizer.units")
        units = Set(lines.map(Murmur.hash64))
        longestUnit = lines.map(\.unicodeScalars.count).max() ?? 0
    }

    /// The number of characters of the prefix of a chunk, 0 if it has none.
    func prefixLength(of chunk: Range<Int>, in text: Characters) -> Int {
        guard let first = chunk.first else { return 0 }
        switch text.scalars[first] {
        case "+": return chunk.count > 1 && Self.isDigit(text.scalars[first + 1]) ? 0 : 1
        case ".": return dots(from: first, to: chunk.upperBound, in: text, atLeast: 2)
        case "U": return starts(chunk, with: ["U", "S", "$"], in: text)
        case "C": return starts(chunk, with: ["C", "$"], in: text)
        case "A": return starts(chunk, with: ["A", "$"], in: text)
        default: return text.classes[first].contains(.prefix) ? 1 : 0
        }
    }

    /// The number of characters of the longest suffix of a chunk, 0 if it has none.
    func suffixLength(of chunk: Range<Int>, in text: Characters) -> Int {
        guard let last = chunk.last else { return 0 }
        let scalar = text.scalars[last]
        let before: Unicode.Scalar? = chunk.count > 1 ? text.scalars[last - 1] : nil
        let unit = unitLength(of: chunk, in: text)
        if unit > 0 { return unit }
        switch scalar {
        case ".": return stopLength(of: chunk, in: text)
        case "…": return before == "…" ? 2 : 1
        case "s", "S": return before == "'" || before == "’" ? 2 : 0
        case "+": return before.map(Self.isDigit) == true ? 1 : 0
        default: return text.classes[last].contains(.suffix) ? 1 : 0
        }
    }

    /// A full stop that ends the chunk and is no part of an abbreviation, or two and more.
    private func stopLength(of chunk: Range<Int>, in text: Characters) -> Int {
        let last = chunk.upperBound - 1
        guard chunk.count > 1 else { return 0 }
        var first = last
        while first > chunk.lowerBound, text.scalars[first - 1] == "." { first -= 1 }
        if first < last { return last - first + 1 }
        if text.classes[last - 1].contains(.beforeStop) { return 1 }
        guard chunk.count > 2 else { return 0 }
        let initials =
            text.classes[last - 1].contains(.alphaUpper) && text.classes[last - 2].contains(.alphaUpper)
        let degrees = text.scalars[last - 2] == "°" && Self.isDegree(text.scalars[last - 1])
        return initials || degrees ? 1 : 0
    }

    /// A unit or currency sign right after a digit.
    private func unitLength(of chunk: Range<Int>, in text: Characters) -> Int {
        var start = chunk.upperBound
        while start > chunk.lowerBound, chunk.upperBound - start <= longestUnit {
            if Self.isDigit(text.scalars[start - 1]) {
                let range = start..<chunk.upperBound
                return !range.isEmpty && units.contains(text.hash(range)) ? range.count : 0
            }
            start -= 1
        }
        return 0
    }

    private func starts(_ chunk: Range<Int>, with pattern: [Unicode.Scalar], in text: Characters) -> Int {
        text.scalars[chunk].starts(with: pattern) ? pattern.count : 0
    }

    /// The number of full stops in a row, 0 if there are fewer than asked for.
    func dots(from start: Int, to end: Int, in text: Characters, atLeast least: Int) -> Int {
        var place = start
        while place < end, text.scalars[place] == "." { place += 1 }
        return place - start >= least ? place - start : 0
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    private static func isDegree(_ scalar: Unicode.Scalar) -> Bool {
        ["F", "f", "C", "c", "K", "k"].contains(scalar)
    }
}
