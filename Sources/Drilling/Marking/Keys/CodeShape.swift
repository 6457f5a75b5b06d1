/// Tells answers that must be given exactly, code and symbols, from words.
enum CodeShape {
    /// Whether an answer reads as code or a symbol: `grep -v`, `*p`, C++, `a_b`, `f(x)`, `≤`.
    static func fits(_ answer: String) -> Bool {
        let words = answer.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
        guard !words.isEmpty else { return false }
        let hasLetters = answer.unicodeScalars.contains { $0.properties.isAlphabetic || isDigit($0) }
        if !hasLetters { return true }
        let isAmongWords = words.count > 1
        if words.contains(where: { fits(word: $0, isAmongWords: isAmongWords) }) { return true }
        return words.last?.last == ";"
    }

    private static func fits(word: [Unicode.Scalar], isAmongWords: Bool) -> Bool {
        startsAsCode(word, isAmongWords: isAmongWords) || hasCall(word) || isDotted(word)
            || word.indices.contains { isCode(at: $0, in: word) }
    }

    /// Options, paths, directives: `-v`, `--all`, `/etc`, `.NET`, `#include`, `*p`, `&x`, `!x`, `%d`.
    private static func startsAsCode(_ word: [Unicode.Scalar], isAmongWords: Bool) -> Bool {
        if word == [".", "."] { return isAmongWords }
        if word.count > 2, word[0] == ".", word[1] == "/" || word[1] == "." && word[2] == "/" { return true }
        // `**kwargs`, but no half of an emphasis.
        if word.count > 2, word[0] == "*", word[1] == "*", isLetter(word[2]) { return word.last != "*" }
        guard word.count > 1, isLetter(word[1]) || word[1] == "-" else { return false }
        switch word[0] {
        case "-":
            let isLong = word[1] == "-" && word.count > 2 && isLetter(word[2])
            return isLong || (word[1] != "-" && (isAmongWords || word.count == 2))
        case "/", "#", "*", "&", "!", "%", ".", "$", "@": return word[1] != "-" && isASCII(word[1])
        default: return false
        }
    }

    private static func isCode(at index: Int, in word: [Unicode.Scalar]) -> Bool {
        let previous = index > 0 ? word[index - 1] : nil
        let next = index + 1 < word.count ? word[index + 1] : nil
        switch word[index] {
        case "{", "}", "\\", "|", "[", "]", "=": return true
        case "_": return previous.map(isWordScalar) == true || next.map(isWordScalar) == true
        case "@": return previous != nil && next != nil
        case "^", "~": return word.count > 1 && !(next.map(isDigit) == true && previous == nil)
        case "+", "#":
            return previous.map(isLetter) == true || previous == word[index]
                || previous.map(isDigit) == true && next == nil
        case "*":
            return previous.map(isWordScalar) == true
                && (next.map(isWordScalar) ?? !word.dropLast().contains("*"))
        case "<", ">": return next.map(isLetter) == true || previous == "-" || previous == word[index]
        case ":": return next == ":" || next == "/" && index + 2 < word.count && word[index + 2] == "/"
        case "&": return next == "&"
        default: return false
        }
    }

    /// `print()`, `f(x)`, `malloc(3)`, but not `colo(u)r` or `word(s)`.
    private static func hasCall(_ word: [Unicode.Scalar]) -> Bool {
        guard let open = word.firstIndex(of: "("), open > 0, isWordScalar(word[open - 1]),
            let close = word[open...].firstIndex(of: ")")
        else { return false }
        let inner = word[(open + 1)..<close]
        if inner.isEmpty { return true }
        if close == word.count - 1, open == 1, inner.allSatisfy(isWordScalar) { return true }
        return !inner.allSatisfy { isLetter($0) || $0 == "-" || $0 == "'" }
    }

    /// `self.name`, `os.path.join`: names of two letters or more in small letters at first, no abbreviation.
    private static func isDotted(_ word: [Unicode.Scalar]) -> Bool {
        guard word.contains("."),
            word.allSatisfy({ $0.isASCII && (isWordScalar($0) || $0 == "." || $0 == "_") })
        else {
            return false
        }
        let names = word.split(separator: ".", omittingEmptySubsequences: false)
        return names.count > 1
            && names.allSatisfy {
                $0.count > 1 && ($0.first.map { ("a"..."z").contains($0) || $0 == "_" } ?? false)
            }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
    private static func isASCII(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII }
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool { isLetter(scalar) || isDigit(scalar) }
}
