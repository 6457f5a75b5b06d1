/// A day or a month of a year in words, whose parts may stand in any order: 14 July 1789, July 14th, 1789.
struct CalendarDate: Equatable {
    var year: Int?
    var month: Int
    var day: Int?

    /// Reads a wording that is a date and nothing besides; also 1789-07-14.
    init?(_ wording: Wording, lexicon: Lexicon) {
        guard (1...8).contains(wording.words.count) else { return nil }
        var numbers: [Int] = []
        var months: [Int] = []
        for (index, word) in wording.words.enumerated() {
            let text = wording.slice(word.range)
            if word.traits.contains(.number), text.count <= 4, text.allSatisfy(\.isDigit) {
                let number = text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
                if CalendarDate.isMonth(index + 1, in: wording), (1...12).contains(number) {
                    months.append(number)
                } else {
                    numbers.append(number)
                }
            } else if index > 0, text.count == 1, CalendarDate.counters.contains(text[text.startIndex]) {
                continue
            } else if word.traits.contains(.hasDigit), let parts = CalendarDate.parts(of: text) {
                numbers += parts
            } else if let month = lexicon[text]?.month, month > 0 {
                months.append(month)
            } else if word.traits.isDisjoint(with: [.function, .article, .company, .ordinalSuffix, .range]) {
                return nil
            }
        }
        self.init(numbers: numbers, months: months, isDayFirst: lexicon.isDayFirst)
    }

    /// 年, 月 and 日, which follow their numbers.
    private static let counters: [Grapheme] = [0x5E74, 0x6708, 0x65E5]

    private static func isMonth(_ index: Int, in wording: Wording) -> Bool {
        index < wording.words.count && wording.slice(wording.words[index].range) == [0x6708]
    }

    /// 3.10.1990, which is one word.
    private static func parts(of text: ArraySlice<Grapheme>) -> [Int]? {
        guard text.count <= 10, text.contains(.stop) else { return nil }
        let parts = text.split(separator: .stop, omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 2,
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) })
        else {
            return nil
        }
        return parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    }

    private init?(numbers: [Int], months: [Int], isDayFirst: Bool) {
        let years = numbers.filter { $0 > 31 }
        let days = numbers.filter { (1...31).contains($0) }
        guard years.count <= 1, years.count + days.count == numbers.count else { return nil }
        year = years.first
        if let month = months.first {
            guard months.count == 1, days.count <= 1, !numbers.isEmpty else { return nil }
            self.month = month
            day = days.first
        } else if isDayFirst, numbers.count == 2, days.count == 2, days[1] <= 12 {
            (day, month) = (days[0], days[1])
        } else {
            guard let year, let read = CalendarDate.dayAndMonth(numbers, days, year, isDayFirst: isDayFirst)
            else {
                return nil
            }
            (day, month) = read
        }
    }

    /// Without a name the order says which number is the month; English has two orders with the year last.
    private static func dayAndMonth(
        _ numbers: [Int], _ days: [Int], _ year: Int, isDayFirst: Bool
    ) -> (day: Int, month: Int)? {
        guard numbers.count == 3, days.count == 2 else { return nil }
        if numbers.first == year { return days[0] <= 12 ? (days[1], days[0]) : nil }
        guard numbers.last == year, isDayFirst || days[0] > 12 || days[1] > 12 else { return nil }
        let (day, month) = isDayFirst || days[0] > 12 ? (days[0], days[1]) : (days[1], days[0])
        return month <= 12 ? (day, month) : nil
    }
}
