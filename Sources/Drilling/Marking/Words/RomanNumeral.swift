/// Roman numerals, which bear no slip any more than digits do.
enum RomanNumeral {
    private static let values: [Grapheme: Int] = [
        .ascii("i"): 1, .ascii("v"): 5, .ascii("x"): 10, .ascii("l"): 50, .ascii("c"): 100, .ascii("d"): 500,
        .ascii("m"): 1000,
    ]

    private static let steps: [(Int, [Grapheme])] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ].map { ($0, Folding.fold($1)) }

    /// Whether a folded word is a numeral in the usual form, perhaps with the ending of a French ordinal.
    static func fits(_ word: ArraySlice<Grapheme>) -> Bool { value(of: word) != nil }

    /// What a folded word is as a numeral; nil if it is none.
    static func value(of word: ArraySlice<Grapheme>) -> Int? {
        guard word.count <= 16, let first = word.first, values[first] != nil else { return nil }
        let digits = word.prefix { values[$0] != nil }
        let ending = word.dropFirst(digits.count)
        guard ending.isEmpty || ending == [.ascii("e")] else { return nil }
        let value = sum(of: digits)
        return written(value) == Array(digits) ? value : nil
    }

    /// What a folded word is as a numeral, also with the endings of the French first: Ier, Ire, XIXème.
    static func ordinal(of word: ArraySlice<Grapheme>) -> Int? {
        if let value = value(of: word) { return value }
        guard
            let ending = endings.first(where: { word.count > $0.count && word.suffix($0.count) == $0[...] }),
            let value = value(of: word.dropLast(ending.count))
        else { return nil }
        return value == 1 || ending.count > 2 ? value : nil
    }

    private static let endings = ["er", "re", "ère", "ème", "eme"].map { Folding.fold($0) }

    private static func sum(of digits: ArraySlice<Grapheme>) -> Int {
        var (sum, previous) = (0, Int.max)
        for digit in digits {
            let value = values[digit] ?? 0
            sum += value > previous ? value - 2 * previous : value
            previous = value
        }
        return sum
    }

    private static func written(_ value: Int) -> [Grapheme] {
        var (rest, written) = (value, [Grapheme]())
        for (step, letters) in steps {
            while rest >= step {
                written += letters
                rest -= step
            }
        }
        return written
    }
}
