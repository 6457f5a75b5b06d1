import Cards
import Testing

@testable import Scheduling

struct FuzzTests {
    typealias Row = (interval: Double, minimum: Int, maximum: Int, days: [Int])

    /// Anki's table (fuzz.rs): the days at draws of 0, 0.5 and 0.99.
    static let rows: [Row] = [
        (1, 1, 1000, [1, 1, 1]),
        (2.49, 1, 1000, [2, 2, 2]),
        (2.5, 1, 1000, [2, 3, 4]),
        (7, 1, 1000, [5, 7, 9]),
        (17, 1, 1000, [14, 17, 20]),
        (37, 1, 1000, [33, 37, 41]),
        (2, 2, 1000, [2, 2, 2]),
        (2, 3, 1000, [3, 4, 4]),
        (2, 3, 3, [3, 3, 3]),
        (6.9, 3, 1000, [5, 7, 9]),
        (20.1, 3, 1000, [17, 20, 23]),
        (100, 101, 1000, [101, 105, 108]),
        (100, 1, 99, [92, 96, 99]),
        (100, 97, 103, [97, 100, 103]),
    ]

    @Test(arguments: rows)
    func `an interval is moved as in Anki`(row: Row) {
        let days = [0, 0.5, 0.99].map {
            FuzzRange.day(of: row.interval, in: row.minimum...row.maximum, factor: $0)
        }
        #expect(days == row.days)
    }

    @Test func `the day stays in its limits, for any number and any draw`() {
        let odd = [-1, 0, 2.5, 30_000, 1e300, .infinity, -.infinity, .nan]
        for interval in odd {
            for factor in [0, 0.5, 1 - 0x1p-53] {
                let day = FuzzRange.day(of: interval, in: 3...36_500, factor: factor)
                #expect((3...36_500).contains(day))
            }
        }
    }

    /// Worked out apart from the code, from the words above it.
    static let draws: [(card: String, answers: Int, factor: Double)] = [
        ("nato-7k2m9q4w1x8z", 0, 0.889119911910126),
        ("nato-7k2m9q4w1x8z", 1, 0.7812984852276215),
        ("nato-7k2m9q4w1x8z", 40, 0.4946448965698078),
        ("nato-7k2m9q4w1x8z.a", 0, 0.8698135728181812),
        ("nato-7k2m9q4w1x8z.a", 1, 0.4931189249411613),
        ("nato-7k2m9q4w1x8z.a", 40, 0.2537224747704162),
        ("~été", 0, 0.113012414870577),
        ("~été", 1, 0.7273439436412001),
        ("~été", 40, 0.9220816116348753),
    ]

    @Test(arguments: draws)
    func `the draw of a card is the same on every machine`(
        row: (card: String, answers: Int, factor: Double)
    ) {
        let fuzz = Fuzz(card: CardID(row.card))
        #expect(fuzz.factor(afterAnswers: row.answers) == row.factor)
    }

    @Test func `draws are spread evenly`() {
        var counts = Array(repeating: 0, count: 10)
        for card in 0..<1000 {
            let fuzz = Fuzz(card: CardID(note: "deck-\(card)"))
            for answers in 0..<10 { counts[Int(fuzz.factor(afterAnswers: answers) * 10)] += 1 }
        }
        #expect(counts.allSatisfy { (900...1100).contains($0) })
    }
}
