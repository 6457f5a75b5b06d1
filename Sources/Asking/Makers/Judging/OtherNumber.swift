/// Another number in the place of one: of the same size and make, and far enough from it to be wrong.
enum OtherNumber {
    private static let words = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// Nil for what is written in a way that cannot be matched.
    ///
    /// `seed` decides up or down; a share stays under 100.
    static func of(_ word: String, seed: String, isShare: Bool) -> String? {
        let isUp = seed.utf8.reduce(0) { ($0 &* 31) &+ Int($1) } % 2 == 0
        if let place = words.firstIndex(of: word.lowercased()) {
            let other = place + (isUp && place < 8 || place < 3 ? 2 : -2)
            return words[other]
        }
        if DateMaker.isYear(word), let year = Int(word) {
            return String(year + (isUp && year < 2005 ? 8 : -9))
        }
        let digits = word.filter(\.isNumber)
        guard !digits.isEmpty, digits.count <= 12, word.allSatisfy({ $0.isNumber || ",.".contains($0) }),
            let number = Int(digits), number > 1
        else { return nil }
        let zeros = digits.reversed().prefix { $0 == "0" }.count
        let scale = (0..<zeros).reduce(1) { power, _ in power * 10 }
        let core = number / scale
        let goesUp = isUp && !(isShare && number > 55)
        var other = goesUp ? (core * 8 + 4) / 5 : (core * 3) / 5
        if other == core || other == 0 { other = core + (goesUp ? 1 : 2) }
        let text = String(other) + String(repeating: "0", count: zeros)
        return written(text, like: word)
    }

    /// With the separators where the model has them, counted from the end.
    private static func written(_ digits: String, like model: String) -> String? {
        if let point = model.lastIndex(of: "."), !model.contains(",") {
            let decimals = model.distance(from: point, to: model.endIndex) - 1
            let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
            return padded.dropLast(decimals) + "." + padded.suffix(decimals)
        }
        guard !model.contains(".") else { return nil }
        guard model.contains(",") || digits.count > 4 else { return digits }
        var text = ""
        for (place, digit) in digits.reversed().enumerated() {
            if place > 0, place % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
