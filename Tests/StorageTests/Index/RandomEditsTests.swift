import Cards
import Foundation
import Scheduling
import Support
import Testing

@testable import Storage

/// Laws over random histories of two decks that are written, edited, stamped, emptied and answered.
struct RandomEditsTests {
    @Test(arguments: 0..<10)
    func `after every reading the library has the text's cards, and the cache is the log's`(
        seed: UInt64
    ) throws {
        var generator = SplitMix64(seed: seed)
        let sample = try TextLibrary(front)
        var decks = [RandomDeck(name: "a"), RandomDeck(name: "b")]
        var reviews = 0
        for step in 0..<12 {
            let index = Int.random(in: 0..<2, using: &generator)
            decks[index].edit(&generator)
            try sample.read(decks[index].text, path: "Decks/\(index).md", hours: Double(step) * 20)
            let rows = try sample.library.cardRows()
            let asked = Set(rows.filter(\.isAsked).map(\.id))
            #expect(asked == Set(decks.flatMap(\.cards)))
            let answered = asked.sorted { $0.description < $1.description }
                .filter { _ in Bool.random(using: &generator) }
            try sample.library.append(
                answered.map { card in
                    let rating = Rating.allCases.randomElement(using: &generator)
                    return sample.review(card, rating ?? .good, hours: Double(step) * 20 + 1)
                })
            reviews += answered.count
            let cached = try sample.library.stateTable()
            try sample.library.rebuildStates()
            let rebuilt = try sample.library.stateTable()
            #expect(cached == rebuilt)
        }
        let log = try sample.library.log()
        #expect(log.count == reviews)
    }
}

/// A deck of numbered questions in a text of its own.
private struct RandomDeck {
    let name: String
    private var notes: [Note] = []
    private var count = 0

    init(name: String) {
        self.name = name
    }

    var text: String { DeckWriter.write(Deck(notes: notes)) }

    var cards: [CardID] { notes.filter { !$0.isOff }.flatMap(\.cards).map(\.id) }

    mutating func edit(_ generator: inout SplitMix64) {
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            guard let index = notes.indices.randomElement(using: &generator) else {
                add(&generator)
                continue
            }
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: notes.remove(at: index)
            case 1: notes.shuffle(using: &generator)
            case 2: notes[index].id = notes[index].id ?? NoteID.random(prefix: "river", using: &generator)
            case 3: notes[index].isOff.toggle()
            case 4: notes[index].topic = ["Topic \(Int.random(in: 0..<3, using: &generator))"]
            case 5: reword(index)
            default: add(&generator)
            }
        }
    }

    private mutating func add(_ generator: inout SplitMix64) {
        count += 1
        let prompt = "Which river of the \(name) list has the number \(count)"
        let kinds: [Note.Kind] = [
            .short(prompt: prompt, answers: ["the \(count)th one"]),
            .pair(term: prompt, definition: "the \(count)th one", bothWays: true),
            .judge(statement: prompt, isTrue: false),
        ]
        let kind = kinds.randomElement(using: &generator) ?? kinds[0]
        let id = Bool.random(using: &generator) ? NoteID.random(prefix: "river", using: &generator) : nil
        notes.append(Note(id: id, kind: kind))
    }

    /// A new number is a new meaning; one more word is not.
    private mutating func reword(_ index: Int) {
        count += 1
        switch notes[index].kind {
        case .short(let prompt, let answers):
            notes[index].kind = .short(prompt: prompt + " again", answers: answers)
        case .pair(let term, _, let bothWays):
            notes[index].kind = .pair(term: term, definition: "the \(count)th one", bothWays: !bothWays)
        default:
            notes[index].remark = "Remark \(count)"
        }
    }
}
