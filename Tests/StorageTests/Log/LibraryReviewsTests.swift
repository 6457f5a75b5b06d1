import Cards
import Foundation
import Scheduling
import Storage
import Testing

struct LibraryReviewsTests {
    @Test func `answers that count come a card at a time, in order of moment`() throws {
        let sample = try SampleLibrary(cards: 3)
        let (one, two) = (sample.cards[0], sample.cards[1])
        let late = sample.review(one, .good, hours: 5)
        let early = sample.review(one, .again, hours: 1)
        let undone = sample.review(one, .easy, hours: 2)
        try sample.library.append([late, sample.review(two, .hard, hours: 3), early, undone])
        try sample.library.append([
            sample.review(one, .easy, hours: 5, undoes: late.uuid),
            sample.review(one, nil, hours: 6, undoes: undone.uuid),
        ])
        var ratings: [[Rating?]] = []
        try sample.library.eachCardsAnswers { _, answers in ratings.append(answers.map(\.rating)) }
        #expect(ratings == [[.again, .easy], [.hard]])
    }

    @Test func `the pace is the mean of the last hundred answers`() throws {
        let sample = try SampleLibrary(cards: 1)
        let none = try sample.library.pace()
        #expect(none == nil)
        var slow = sample.review(sample.cards[0], .good)
        slow.milliseconds = 60_000
        var quick = (0..<100).map { sample.review(sample.cards[0], .good, hours: Double($0)) }
        for index in quick.indices { quick[index].milliseconds = index.isMultiple(of: 2) ? 2000 : 4000 }
        try sample.library.append([slow] + quick)
        let pace = try sample.library.pace()
        #expect(pace == 3000)
    }
}
