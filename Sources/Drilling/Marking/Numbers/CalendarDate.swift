/// A day or a month of a year in words, whose parts may stand in any order: 14 July 1789, July 14th, 1789.
struct CalendarDate: Equatable {
    var year: Int?
    var month: Int
    var day: Int?

    /// Reads a wording that is a date and nothing besides; also 1789-07-14.
    init?(_ wording: Wording, lexicon: Lexicon) {
        guard (2...8).contains(wording.words.count) else { return nil }
        var numbers: [Int] = []
        var months: [Int] = []
        for word in wording.words {
            let text = wording.slice(word.range)
            if word.traits.contains(.number), text.count <= 4, text.allSatisfy(\.isDigit) {
                numbers.append(text.reduce(0) { $0 * 10 + Int($1 - 0x30) })
            } else if let month = lexicon[text]?.month, month > 0 {
                months.append(month)
            } else if word.traits.isDisjoint(with: [.function, .article, .company, .ordinalSuffix, .range]) {
                return nil
            }
        }
        self.init(numbers: numbers, months: months)
    }

    private init?(numbers: [Int], months: [Int]) {
        let years = numbers.filter { $0 > 31 }
        let days = numbers.filter { (1...31).contains($0) }
        guard years.count <= 1, years.count + days.count == numbers.count else { return nil }
        year = years.first
        if let month = months.first {
            guard months.count == 1, days.count <= 1, !numbers.isEmpty else { return nil }
            self.month = month
            day = days.first
        } else {
            // Without a name only the international order says which number is the month.
            guard numbers.count == 3, numbers.first == year, let month = days.first, month <= 12 else {
                return nil
            }
            self.month = month
            day = days.last
        }
    }
}
