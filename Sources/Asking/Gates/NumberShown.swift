import Foundation

/// Numbers that are read off others: the `1960s` beside `1964`, `four` beside `T4`, 70 parts beside 30.
enum NumberShown {
    /// Whether a year of the decade or a formula with the number stands in the text.
    static func gives(_ answer: String, away text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        if isOneOfRun(answer, in: text) { return true }
        if isRest(answer, of: text) || isEnd(answer, in: text) || isPart(of: answer, in: text) { return true }
        if let decade = decade(answer) {
            return words.contains { $0.count == 4 && $0.hasPrefix(decade) && $0.allSatisfy(\.isNumber) }
        }
        guard let number = numbers.firstIndex(of: answer.lowercased()).map(String.init) ?? digits(answer)
        else {
            return false
        }
        return words.contains { word in
            guard let first = word.first, first.isUppercase, word.count <= 6 else { return false }
            return word.drop(while: \.isLetter) == number
        }
    }

    /// Whether the numbers behind it count on: `____, 177, 178 and 179`.
    private static func isOneOfRun(_ answer: String, in text: String) -> Bool {
        guard let number = Int(answer) else { return false }
        let shown = Set(text.split { !$0.isNumber }.compactMap { Int($0) })
        return [[1, 2], [-1, -2], [-1, 1]].contains { steps in
            steps.allSatisfy { shown.contains(number + $0) }
        }
    }

    /// Whether it and another number make a hundred: 96.5 per cent beside 3.5 per cent.
    private static func isRest(_ answer: String, of text: String) -> Bool {
        guard let share = Double(answer), (5...95).contains(share) || answer.contains(".") else {
            return false
        }
        let words = text.split(separator: " ").map { $0.trimmingCharacters(in: .punctuationCharacters) }
        return words.contains { Double($0).map { abs($0 + share - 100) < 1e-9 } == true }
            && words.contains { ["cent", "percent", "parts"].contains($0) }
    }

    /// Whether the number in a name is shown: `SHA-256` beside 256 bits.
    private static func isPart(of answer: String, in text: String) -> Bool {
        guard answer.contains(where: \.isLetter) else { return false }
        let parts = answer.split { !$0.isNumber }.map(String.init).filter { $0.count > 1 }
        let words = text.split { !$0.isNumber }.map(String.init)
        return parts.contains(where: words.contains)
    }

    /// Whether it is the other end of a few years: `about 1198 to ____`.
    private static func isEnd(_ answer: String, in text: String) -> Bool {
        guard answer.count >= 3, let year = Int(answer) else { return false }
        let words = text.split { $0.isWhitespace || $0 == "\u{2013}" }
        return words.indices.contains { index in
            guard words[index].hasPrefix(Candidate.gap) else { return false }
            let others = [index - 2, index + 2].filter(words.indices.contains)
            return others.contains { other in
                ["to", "and", "or"].contains(words[(other + index) / 2])
                    && Int(words[other]).map { abs($0 - year) < 10 } == true
            }
        }
    }

    /// `196` of `1960s`.
    private static func decade(_ answer: String) -> String? {
        let text = answer.hasPrefix("the ") ? answer.dropFirst(4) : answer[...]
        return text.count == 5 && text.hasSuffix("0s") && text.dropLast().allSatisfy(\.isNumber)
            ? String(text.prefix(3)) : nil
    }

    private static func digits(_ answer: String) -> String? {
        answer.count <= 3 && !answer.isEmpty && answer.allSatisfy(\.isNumber) ? answer : nil
    }

    private static let numbers = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ]
}
