import Testing

@testable import Asking

/// A sentence of an article about hill farms, and the cards that one maker makes of it, whatever the ranking says.
struct MakerRow: CustomTestStringConvertible, Sendable {
    var sentence: String
    /// `prompt = answer` each; members of a list with strokes between them.
    var cards: [String]

    init(_ sentence: String, _ cards: String...) {
        self.sentence = sentence
        self.cards = cards
    }

    var testDescription: String { sentence }

    func check(_ maker: any Maker.Type, location: SourceLocation = #_sourceLocation) throws {
        let made = try Articles.cards(of: maker.name, sentence: sentence)
        #expect(made == cards, "\(sentence)", sourceLocation: location)
    }
}
