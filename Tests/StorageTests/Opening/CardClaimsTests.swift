import Cards
import Foundation
import Testing

@testable import Storage

struct CardClaimsTests {
    @Test func `a card belongs to the session that asks it first, until that ends`() throws {
        let folder = try TemporaryFolder()
        let sample = try SampleLibrary(library: Library.open(folder.path("l.db")), cards: 3)
        let mine = try CardClaims(sample.library)
        do {
            let others = try CardClaims(sample.library)
            #expect(others.take(sample.cards[0]))
            #expect(!mine.take(sample.cards[0]))
            #expect(mine.take(sample.cards[1]))
            #expect(mine.take(sample.cards[1]), "its own card, again")
            #expect(!others.take(sample.cards[1]))
            withExtendedLifetime(others) {}
        }
        #expect(mine.take(sample.cards[0]))
    }

    @Test func `a card that another session answered or suspended meanwhile is not asked`() throws {
        let folder = try TemporaryFolder()
        let sample = try SampleLibrary(library: Library.open(folder.path("l.db")), cards: 3)
        try sample.library.append([sample.review(sample.cards[2], .good)])
        let claims = try CardClaims(sample.library)
        try sample.library.append([sample.review(sample.cards[0], .good)])
        try sample.library.append([Mark(card: sample.cards[1], kind: .suspend, moment: SampleLibrary.noon)])
        let taken = sample.cards.map(claims.take)
        #expect(taken == [false, false, true])
    }

    @Test func `sessions share the library, and nothing else works on it meanwhile`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("l.db")
        let first = try SessionLock(library: path, for: .session)
        let second = try SessionLock(library: path, for: .session)
        #expect(throws: LibraryFault.self) { _ = try SessionLock(library: path) }
        withExtendedLifetime(first) { withExtendedLifetime(second) {} }
    }
}
